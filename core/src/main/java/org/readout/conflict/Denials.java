package org.readout.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Sentence;
import org.readout.conflict.Conflict.Kind;
import org.readout.report.Passage;
import org.readout.report.ReportId;

/**
 * Makes one of what one sentence denies and one sentence of another report does not: where "who did
 * not come may not vote" stands beside "who came may vote" a reader sees one difference and not
 * two.
 */
final class Denials {
  private final Map<ReportId, NavigableMap<Integer, Integer>> sentences = new LinkedHashMap<>();

  private Denials() {}

  /** All differences, those of what is denied one for each pair of sentences. */
  static List<Found> together(List<Found> found) {
    Denials denials = new Denials();
    List<Found> all = new ArrayList<>();
    Map<Place, Found> byPlace = new LinkedHashMap<>();
    for (Found one : found) {
      if (one.difference().kind() == Kind.POLARITY) {
        byPlace.merge(denials.place(one), one, Found::cover);
      } else {
        all.add(one);
      }
    }
    all.addAll(byPlace.values());
    return all;
  }

  /**
   * Between which sentences a difference is.
   *
   * @param value what the first of them says
   */
  private record Place(
      ReportId one, int sentence, ReportId other, int otherSentence, String value) {}

  private Place place(Found found) {
    return new Place(
        found.one().report().id(),
        sentence(found.one(), found.passage()),
        found.other().report().id(),
        sentence(found.other(), found.otherPassage()),
        found.difference().value());
  }

  private int sentence(AnnotatedReport report, Passage passage) {
    Map.Entry<Integer, Integer> at =
        sentences
            .computeIfAbsent(passage.report(), id -> numbers(report))
            .floorEntry(passage.span().start());
    return at == null ? -1 : at.getValue();
  }

  private static NavigableMap<Integer, Integer> numbers(AnnotatedReport report) {
    NavigableMap<Integer, Integer> numbers = new TreeMap<>();
    for (Sentence sentence : report.sentences()) {
      numbers.put(sentence.span().start(), numbers.size());
    }
    return numbers;
  }
}
