package org.readout.wording;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.annotation.AnnotatedReport;
import org.readout.report.ReportId;

/**
 * Tells which phrases of the reports of one story mean the same: the same person, state or group,
 * or the same thing done. Safe for use by several threads.
 */
public final class Referents {
  private final Vocabulary vocabulary;

  public Referents(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * A number for each of some phrases, in order, equal for those that mean the same actor.
   *
   * @param reports of one story, their entities those of the story
   * @param phrases each of one of the reports
   */
  public List<Integer> actors(List<AnnotatedReport> reports, List<Expression> phrases) {
    return numbered(new Actors(vocabulary, reports, phrases(reports, phrases)).keys());
  }

  /** Likewise for phrases, nouns or verbs, that mean something done or something that happens. */
  public List<Integer> acts(List<AnnotatedReport> reports, List<Expression> phrases) {
    return numbered(new Acts(vocabulary, phrases(reports, phrases)).clusters());
  }

  private static List<Phrase> phrases(List<AnnotatedReport> reports, List<Expression> all) {
    Map<ReportId, AnnotatedReport> byId = new HashMap<>();
    Map<ReportId, Named> named = new HashMap<>();
    for (AnnotatedReport report : reports) {
      byId.put(report.report().id(), report);
      named.put(report.report().id(), new Named(report));
    }
    return all.stream()
        .map(one -> Phrase.of(one, byId.get(one.report()), named.get(one.report())))
        .toList();
  }

  private static <T> List<Integer> numbered(List<T> keys) {
    Map<T, Integer> numbers = new LinkedHashMap<>();
    for (T key : keys) {
      numbers.putIfAbsent(key, numbers.size());
    }
    return keys.stream().map(numbers::get).toList();
  }
}
