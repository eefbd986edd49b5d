package org.readout.app.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.readout.app.evaluate.FiveWGold.Question;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;
import org.readout.language.english.English;
import org.readout.report.Report;
import org.readout.story.Gist;

/**
 * Scores who, what, when and where against phrases that several people marked. An answer's score is
 * its best token F1 against a phrase that two of them marked: twice the words in common (as a
 * multiset, in lower case, marks of punctuation left out), by the words of both. Articles on which
 * no two agree are left out. A day is right if it is that of such a phrase.
 */
public final class FiveWEvaluation {

  /** How a day is written in news, for an answer that is a day without words of the text. */
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

  private final Function<Report, Gist> gist;

  /**
   * @param gist what the program takes from a report
   */
  public FiveWEvaluation(Function<Report, Gist> gist) {
    this.gist = gist;
  }

  /** Of what the program finds with a language's models. */
  public static FiveWEvaluation of(English english) {
    return new FiveWEvaluation(report -> english.gist(english.annotate(report)));
  }

  /** What was counted of one question. */
  private static final class Tally {
    private int articles;
    private int answered;
    private double sum;

    void count(Optional<String> answer, List<String> phrases) {
      articles++;
      answered += answer.isPresent() ? 1 : 0;
      sum += answer.map(words -> TokenScore.best(words, phrases)).orElse(0.0);
    }
  }

  /**
   * The scores over the articles of all files.
   *
   * @throws IOException if a file cannot be read
   * @throws MalformedJson if a line is no article with answers; names the file and the line
   */
  public List<Table> evaluate(List<Path> files) throws IOException, MalformedJson {
    Map<Question, Tally> tallies = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      tallies.put(question, new Tally());
    }
    Tally days = new Tally();
    for (Path file : files) {
      Map<String, FiveWGold> gold = gold(file);
      for (Report report : ReportFiles.in(file)) {
        Optional.ofNullable(gold.get(report.sourceId().orElse("")))
            .ifPresent(one -> count(one, gist.apply(report), tallies, days));
      }
    }
    return List.of(words(tallies), day(days));
  }

  private static void count(FiveWGold gold, Gist gist, Map<Question, Tally> tallies, Tally days) {
    tallies.forEach(
        (question, tally) -> {
          List<String> phrases = gold.phrases(question);
          if (!phrases.isEmpty()) {
            tally.count(answer(question, gist), phrases);
          }
        });
    if (!gold.days().isEmpty()) {
      days.articles++;
      days.answered += gist.day().isPresent() ? 1 : 0;
      days.sum += gist.day().filter(gold.days()::contains).isPresent() ? 1 : 0;
    }
  }

  private static Optional<String> answer(Question question, Gist gist) {
    return switch (question) {
      case WHO -> gist.who();
      case WHAT -> gist.what();
      case WHEN -> gist.when().or(() -> gist.day().map(WRITTEN::format));
      case WHERE -> gist.where();
    };
  }

  private static Map<String, FiveWGold> gold(Path file) throws IOException, MalformedJson {
    Map<String, FiveWGold> gold = new HashMap<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      try {
        FiveWGold one = FiveWGold.of(JsonObject.parse(line));
        gold.put(one.article(), one);
      } catch (MalformedJson e) {
        throw new MalformedJson(file + ", line " + number + ": " + e.getMessage());
      }
    }
    return gold;
  }

  private static Table words(Map<Question, Tally> tallies) {
    List<List<String>> rows = new ArrayList<>();
    double sum = 0;
    for (Map.Entry<Question, Tally> entry : tallies.entrySet()) {
      rows.add(row(entry.getKey().name().toLowerCase(Locale.ROOT), entry.getValue()));
      sum += mean(entry.getValue());
    }
    rows.add(List.of("mean of the four", "", "", share(sum / tallies.size())));
    return new Table(
        "Who, what, when, where", List.of("", "articles", "answered", "token F1"), rows);
  }

  private static Table day(Tally days) {
    return new Table(
        "The day",
        List.of("", "articles", "answered", "share right"),
        List.of(row("exact day", days)));
  }

  private static List<String> row(String name, Tally tally) {
    return List.of(
        name,
        Integer.toString(tally.articles),
        Integer.toString(tally.answered),
        share(mean(tally)));
  }

  private static double mean(Tally tally) {
    return tally.articles == 0 ? 0 : tally.sum / tally.articles;
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }
}
