package org.readout.bench.absence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.app.Pipeline;
import org.readout.bench.conflict.Reading;
import org.readout.bench.conflict.RememberedMeaning;
import org.readout.bench.conflict.Source;
import org.readout.bench.conflict.Stories;
import org.readout.format.MalformedJson;
import org.readout.meaning.SentenceModel;

/**
 * Whether the program says that a report lacks a fact, once every sentence that tells it is
 * deleted; how often it says so of the report as it was; how far its certainty can be believed; and
 * whether it says nothing of reports that are cut short.
 *
 * <p>Usage: {@code AbsenceByDeletion NUMBER FOLDER SET_ASIDE FACTS PAIRS REPORTS.jsonl...}; for
 * instance, from the root of the project after {@code mvn -q -DskipTests package}:
 *
 * <pre>
 * java -Xmx3g -cp "bench/target/classes:$(ls -d app/target/readout-*-bin/readout-*&#47;lib)/*" \
 *   org.readout.bench.absence.AbsenceByDeletion 240 /tmp/absence bench/labels/facts-events.txt \
 *   bench/labels/facts-basil.jsonl bench/labels/fact-pairs-basil.jsonl \
 *   ../shared/data/stories/basil-even-years.jsonl
 * </pre>
 *
 * <p>Facts are those that readers listed, so that what is deleted does not depend on the program;
 * events named in SET_ASIDE are passed over. A deletion counts as found if a row that fits best
 * what another report has of the fact states the absence. The folder receives {@code absences.tsv},
 * every absence stated with its certainty and what readers found, and {@code deletions.txt}, the
 * deletions that were not found and the facts that were said absent though told, to be read by a
 * person.
 *
 * <p>To look at the curve of {@code Absences} again, after the weights of likeness have changed,
 * build it with {@code LEAST} at 0 and one minus the nearest probability as the certainty; in
 * {@code absences.tsv}, of the lines "stated", count the share that is TOLD or TOLD_IN_PASSING by
 * that probability.
 */
public final class AbsenceByDeletion {

  private static final long SEED = 20261129;
  private static final int REPORTS_FROM = 5;

  /** Of so many stories one is cut in every way. */
  private static final int CUT_EVERY = 4;

  private final Pipeline pipeline;
  private final Judge judge;
  private final Map<String, Collated> unchanged = new HashMap<>();
  private final Tally tally = new Tally();

  private AbsenceByDeletion(Pipeline pipeline, Judge judge) {
    this.pipeline = pipeline;
    this.judge = judge;
  }

  public static void main(String[] args) throws IOException, MalformedJson {
    Stories stories = new Stories(Path.of(args[2]));
    for (String file : List.of(args).subList(REPORTS_FROM, args.length)) {
      stories.read(Path.of(file));
    }
    ToldFacts facts = new ToldFacts();
    facts.read(Path.of(args[3]));
    facts.read(Path.of(args[4]));
    List<Planted> planted =
        new Deletions(facts, SEED).draw(stories.all(), Integer.parseInt(args[0]));
    Path folder = Files.createDirectories(Path.of(args[1]));
    try (SentenceModel model = SentenceModel.load();
        Pipeline pipeline = new Pipeline(() -> new RememberedMeaning(model))) {
      AbsenceByDeletion bench = new AbsenceByDeletion(pipeline, new Judge(facts));
      planted.forEach(bench::delete);
      stories.all().forEach(bench::judge);
      for (int i = 0; i < stories.all().size(); i += CUT_EVERY) {
        bench.cut(stories.all().get(i));
      }
      System.out.print(bench.tally.text());
      bench.tally.write(folder);
    }
  }

  private void delete(Planted planted) {
    String event = planted.fact().event();
    Collated after = Collated.of(pipeline, planted.changed());
    tally.deleted(
        Outcome.of(planted, after), Outcome.of(planted, whole(event, planted.unchanged())));
  }

  private Collated whole(String event, List<Source> sources) {
    return unchanged.computeIfAbsent(event, e -> Collated.of(pipeline, sources));
  }

  private void judge(List<Reading> story) {
    String event = story.getFirst().source().event();
    Collated collated = whole(event, story.stream().map(Reading::source).toList());
    for (Collated.Said said : collated.said()) {
      tally.stated(event, said.certainty(), judge.found(event, collated, said));
    }
  }

  private void cut(List<Reading> story) {
    Reading reading = story.getFirst();
    for (Cut cut : Cut.values()) {
      if (cut.fits(reading)) {
        List<Source> sources = new ArrayList<>();
        story.stream().skip(1).map(Reading::source).forEach(sources::add);
        sources.add(cut.of(reading));
        long absences =
            Collated.of(pipeline, sources).said().stream()
                .filter(said -> said.report().equals(reading.source().id()))
                .count();
        tally.cut(cut, (int) absences);
      }
    }
  }
}
