package org.readout.app.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;
import org.readout.fact.Meaning;
import org.readout.fact.Sense;
import org.readout.format.MalformedJson;
import org.readout.grouping.Opening;
import org.readout.grouping.Profile;
import org.readout.grouping.ProfileReader;
import org.readout.grouping.Stories;
import org.readout.grouping.StoryId;
import org.readout.language.english.English;
import org.readout.language.english.EnglishNotes;
import org.readout.language.english.EnglishProfiles;
import org.readout.report.Report;
import org.readout.story.Dating;

/**
 * Replays reports in the order of their file and scores the stories that they make against those
 * marked: B3 (Bagga and Baldwin 1998), and precision and recall of the pairs of reports in one
 * story. Every report counts, also those that are alone in their story.
 */
public final class StoryEvaluation {

  /** So many reports are read at once. */
  private static final int BATCH = 64;

  private final English english;
  private final Meaning meaning;
  private final ProfileReader profiles;
  private final Dating dating;

  private StoryEvaluation(English english, Meaning meaning, ProfileReader profiles) {
    this.english = english;
    this.meaning = meaning;
    this.profiles = profiles;
    this.dating = new Dating(english.times());
  }

  /** Of the stories that the program makes with a language's models. */
  public static StoryEvaluation of(English english, Meaning meaning) {
    ProfileReader profiles = new EnglishProfiles(english, EnglishNotes.standard().functionWords());
    return new StoryEvaluation(english, meaning, profiles);
  }

  /** A report's id and the stories it belongs to. */
  private record Placed(String gold, StoryId found) {}

  /**
   * A row for each file.
   *
   * @throws IOException if a file cannot be read
   * @throws MalformedJson if a line is no report with an event
   */
  public List<Table> evaluate(List<Path> files) throws IOException, MalformedJson {
    List<List<String>> rows = new ArrayList<>();
    for (Path file : files) {
      rows.add(row(file));
    }
    return List.of(
        new Table(
            "Stories, replayed in order",
            List.of(
                "file",
                "reports",
                "stories",
                "found",
                "B3 P",
                "B3 R",
                "B3 F1",
                "pairs P",
                "pairs R",
                "pairs F1",
                "reports/s",
                "placing ms"),
            rows));
  }

  private List<String> row(Path file) throws IOException, MalformedJson {
    long start = System.nanoTime();
    Map<String, String> events = ReportFiles.events(file);
    List<Report> reports = ReportFiles.in(file);
    Stories stories = new Stories();
    List<Placed> placed = new ArrayList<>();
    long placing = 0;
    for (int from = 0; from < reports.size(); from += BATCH) {
      List<Report> batch = reports.subList(from, Math.min(from + BATCH, reports.size()));
      List<Profile> read = profiles(batch);
      long placingFrom = System.nanoTime();
      for (int i = 0; i < batch.size(); i++) {
        String event = events.getOrDefault(GoldReports.id(batch.get(i)), "");
        placed.add(new Placed(event, stories.add(read.get(i)).story()));
      }
      placing += System.nanoTime() - placingFrom;
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return row(file, placed, placed.size() / seconds, placing / 1e6 / Math.max(1, placed.size()));
  }

  private List<Profile> profiles(List<Report> batch) {
    List<AnnotatedReport> annotated = batch.parallelStream().map(this::annotated).toList();
    List<Sense> senses = meaning.of(annotated.stream().map(Opening::of).toList());
    List<Profile> read = new ArrayList<>();
    for (int i = 0; i < annotated.size(); i++) {
      read.add(profiles.read(annotated.get(i)).withSense(senses.get(i)));
    }
    return read;
  }

  private AnnotatedReport annotated(Report report) {
    return english.annotate(dating.date(List.of(report)).getFirst());
  }

  private static List<String> row(Path file, List<Placed> placed, double rate, double placing) {
    GroupScore score =
        GroupScore.of(
            placed.stream().map(Placed::gold).toList(),
            placed.stream().map(one -> one.found.value()).toList());
    return List.of(
        Optional.ofNullable(file.getFileName()).map(Path::toString).orElse(""),
        Integer.toString(placed.size()),
        Long.toString(placed.stream().map(Placed::gold).distinct().count()),
        Long.toString(placed.stream().map(Placed::found).distinct().count()),
        decimal(score.bCubed().precision()),
        decimal(score.bCubed().recall()),
        decimal(score.bCubed().f1()),
        decimal(score.pairs().precision()),
        decimal(score.pairs().recall()),
        decimal(score.pairs().f1()),
        String.format(Locale.ROOT, "%.1f", rate),
        String.format(Locale.ROOT, "%.2f", placing));
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
