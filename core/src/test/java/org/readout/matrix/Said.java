package org.readout.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;
import org.readout.annotation.Mention;
import org.readout.annotation.Sentence;
import org.readout.annotation.TimeExpression;
import org.readout.annotation.Word;
import org.readout.fact.Sense;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Days;
import org.readout.text.Span;

/**
 * Makes points of sentences as they might be parsed. A word is written alone, or with its base form
 * and part of speech: {@code agreed/agree/VBD}.
 */
final class Said {

  static final Names NAMES = new Names(List.of("Norland", "Sudria"));

  private Said() {}

  /** What a side says, with nobody named in it. */
  static Point by(int side, String tagged) {
    return by(side, tagged, Map.of(), List.of());
  }

  /**
   * The same.
   *
   * @param named from words to the name of whom they mention
   * @param times words that tell a time
   */
  static Point by(int side, String tagged, Map<String, String> named, List<String> times) {
    StringBuilder text = new StringBuilder();
    List<Word> words = new ArrayList<>();
    for (String one : tagged.split(" ")) {
      String[] parts = one.split("/");
      int start = text.length();
      text.append(parts[0]);
      Span span = new Span(start, text.length());
      String lemma = parts.length > 1 ? parts[1] : parts[0].toLowerCase(java.util.Locale.ROOT);
      String tag = parts.length > 2 ? parts[2] : "NN";
      words.add(new Word(span, parts[0], tag, lemma, -1, "dep"));
      text.append(' ');
    }
    String whole = text.toString().strip();
    Span span = new Span(0, whole.length());
    Map<String, Entity> entities = new HashMap<>();
    named.forEach((mention, name) -> entities.put(name, entity(whole, mention, name)));
    List<TimeExpression> expressions =
        times.stream()
            .map(
                time ->
                    new TimeExpression(
                        at(whole, time), TimeExpression.Type.DATE, "X", Days.UNKNOWN))
            .toList();
    Report report = Report.of(new ReportId("r" + side), "en", whole, List.of(span));
    AnnotatedReport annotated =
        new AnnotatedReport(
            report,
            List.of(new Sentence(span, 1, words)),
            List.copyOf(entities.values()),
            expressions,
            List.of());
    Sense sense = new Sense(new float[] {1}, List.of(), new float[0][]);
    return new Point(side, false, annotated, span, words, List.of(), List.of(), Map.of(), sense);
  }

  private static Entity entity(String text, String mention, String name) {
    return new Entity(
        "e-" + name,
        name,
        Entity.Kind.PERSON,
        Optional.empty(),
        List.of(),
        List.of(new Mention(at(text, mention), Mention.Form.NAME)));
  }

  private static Span at(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  /** A row of points. */
  static Row row(Point... points) {
    return new Row(List.of(points), 0.9, 0);
  }

  /** "kind: reason", or "none". */
  static String told(DivergenceFinder finder, Row row) {
    return finder
        .in(row, NAMES)
        .map(one -> one.kind().word() + ": " + one.because())
        .orElse("none");
  }
}
