package org.readout.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.annotation.AnnotatedReport;
import org.readout.conflict.Conflict.Position;
import org.readout.fact.Facts;
import org.readout.fact.Facts.Match;
import org.readout.fact.Telling;
import org.readout.report.Passage;
import org.readout.report.ReportId;
import org.readout.text.Digest;
import org.readout.words.Languages;

/**
 * Finds where reports differ: what two of them are likely to tell of one thing is laid side by
 * side, and numbers, days, names, places, speakers and negations that stand in each other's place
 * are differences. Rather undecided than wrong.
 */
public final class Conflicts {
  private final Parallels parallels;

  /**
   * @param languages what is known of the languages of the reports
   */
  public Conflicts(Languages languages) {
    parallels = new Parallels(languages);
  }

  /**
   * The conflicts, by the first of their passages.
   *
   * @param reports in the order of the story
   * @param told what they tell
   */
  public List<Conflict> of(List<AnnotatedReport> reports, Facts.Told told) {
    List<Found> found = new ArrayList<>();
    Clauses clauses = new Clauses(told.tellings(), told.facts());
    for (Parallel parallel : parallels.of(reports)) {
      if (!clauses.tell(parallel.one()) || !clauses.tell(parallel.other())) {
        continue;
      }
      for (Difference difference : ParallelDifferences.in(parallel, clauses)) {
        found.add(Found.of(parallel, clauses, difference));
      }
    }
    for (int one = 0; one < reports.size(); one++) {
      for (int other = one + 1; other < reports.size(); other++) {
        for (Difference difference :
            Namesakes.between(reports.get(one), reports.get(other), told.matches())) {
          found.add(Found.of(reports.get(one), reports.get(other), difference));
        }
      }
    }
    for (Match match : nearest(told.matches())) {
      Likely pair = new Likely(match);
      differences(pair).forEach(difference -> addNew(Found.of(pair, difference), found));
    }
    MeasuredDifferences.of(reports, told.tellings()).forEach(one -> addNew(one, found));
    UnsetDates.of(told.tellings()).forEach(one -> addNew(one, found));
    return ledger(reports, told, found);
  }

  private static void addNew(Found one, List<Found> found) {
    if (found.stream().noneMatch(one::isSameAs)) {
      found.add(one);
    }
  }

  private static List<Conflict> ledger(
      List<AnnotatedReport> reports, Facts.Told told, List<Found> all) {
    List<Found> found =
        new ArrayList<>(Denials.together(all.stream().filter(one -> !one.isOneValue()).toList()));
    found.sort(inOrder(reports));
    SameNames names = new SameNames(reports, told.facts());
    return together(found).stream().map(Conflicts::conflict).map(names::added).toList();
  }

  private static Comparator<Found> inOrder(List<AnnotatedReport> reports) {
    Map<ReportId, Integer> places = new HashMap<>();
    reports.forEach(report -> places.put(report.report().id(), places.size()));
    return Comparator.comparing((Found one) -> places.getOrDefault(one.passage().report(), 0))
        .thenComparing(one -> one.passage().span())
        .thenComparing(one -> places.getOrDefault(one.otherPassage().report(), 0))
        .thenComparing(one -> one.otherPassage().span());
  }

  /** The same difference between other reports is one conflict. */
  private static List<List<Found>> together(List<Found> found) {
    Map<String, List<List<Found>>> byKey = new LinkedHashMap<>();
    for (Found one : found) {
      List<List<Found>> groups = byKey.computeIfAbsent(one.key(), key -> new ArrayList<>());
      groups.stream()
          .filter(group -> group.stream().anyMatch(one::meets))
          .findFirst()
          .ifPresentOrElse(
              group -> group.add(one), () -> groups.add(new ArrayList<>(List.of(one))));
    }
    return byKey.values().stream().flatMap(List::stream).toList();
  }

  private static List<Difference> differences(Likely pair) {
    List<Difference> differences = new ArrayList<>();
    differences.addAll(NumberDifferences.in(pair));
    differences.addAll(TimeDifferences.in(pair));
    differences.addAll(NameDifferences.in(pair));
    differences.addAll(PolarityDifferences.in(pair));
    differences.addAll(VoiceDifferences.in(pair));
    return differences;
  }

  /**
   * Those that are the likeliest for both of their tellings: what a report tells of somebody else
   * in the next clause is no contradiction.
   */
  private static List<Match> nearest(List<Match> matches) {
    IdentityHashMap<Telling, Map<Integer, Double>> best = new IdentityHashMap<>();
    for (Match match : matches) {
      note(best, match.one(), match.other(), match.probability());
      note(best, match.other(), match.one(), match.probability());
    }
    return matches.stream()
        .filter(match -> match.probability() >= best(best, match.one(), match.other()))
        .filter(match -> match.probability() >= best(best, match.other(), match.one()))
        .toList();
  }

  private static void note(
      IdentityHashMap<Telling, Map<Integer, Double>> best,
      Telling one,
      Telling other,
      double probability) {
    best.computeIfAbsent(one, key -> new HashMap<>()).merge(other.place(), probability, Math::max);
  }

  private static double best(
      IdentityHashMap<Telling, Map<Integer, Double>> best, Telling one, Telling other) {
    return best.getOrDefault(one, Map.of()).getOrDefault(other.place(), 0.0);
  }

  private static Conflict conflict(List<Found> found) {
    Found first = found.getFirst();
    Map<String, Set<Passage>> passages = new LinkedHashMap<>();
    Map<String, String> words = new HashMap<>();
    Set<String> facts = new LinkedHashSet<>();
    double certainty = 0;
    for (Found one : found) {
      Difference difference = one.difference();
      add(passages, words, one, difference.value(), one.passage());
      add(passages, words, one, difference.otherValue(), one.otherPassage());
      facts.addAll(one.facts());
      certainty = Math.max(certainty, difference.certainty());
    }
    List<Position> positions = new ArrayList<>();
    passages.forEach(
        (key, where) ->
            positions.add(new Position(words.getOrDefault(key, key), new ArrayList<>(where))));
    return new Conflict(
        idOf(first, positions),
        first.difference().kind(),
        first.matter(),
        new ArrayList<>(facts),
        positions,
        first.difference().judgement(),
        first.difference().because(),
        certainty);
  }

  private static void add(
      Map<String, Set<Passage>> passages,
      Map<String, String> words,
      Found found,
      String value,
      Passage where) {
    String key = found.valueKey(value);
    words.putIfAbsent(key, value);
    passages.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(where);
  }

  private static String idOf(Found first, List<Position> positions) {
    List<String> parts = new ArrayList<>();
    parts.add(first.difference().kind().name());
    Set<Passage> passages = new HashSet<>();
    for (Position position : positions) {
      for (Passage passage : position.passages()) {
        if (passages.add(passage)) {
          parts.add(passage.report().value());
          parts.add(passage.span().start() + "-" + passage.span().end());
        }
      }
    }
    return Digest.of('c', parts.toArray(new String[0]));
  }
}
