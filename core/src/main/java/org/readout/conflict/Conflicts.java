package org.readout.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.collation.Passage;
import org.readout.conflict.Conflict.Position;
import org.readout.fact.Facts.Match;
import org.readout.fact.Telling;
import org.readout.text.Digest;

/**
 * Finds where reports differ: what two of them are likely to tell of one thing is laid side by
 * side, and numbers, days, names, places, speakers and negations that stand in each other's place
 * are differences. Rather undecided than wrong.
 */
public final class Conflicts {
  private Conflicts() {}

  /** A difference and the tellings that differ. */
  private record Found(Likely pair, Difference difference) {

    /** What the same difference between other reports shares with it. */
    String key() {
      List<String> values =
          new ArrayList<>(List.of(plain(difference.value()), plain(difference.otherValue())));
      values.sort(Comparator.naturalOrder());
      return difference.kind() + "\n" + String.join("\n", values);
    }

    /** "Now" in two reports. */
    boolean isOneValue() {
      return plain(difference.value()).equals(plain(difference.otherValue()));
    }

    private static String plain(String value) {
      return value.strip().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The conflicts, by the first of their passages.
   *
   * @param matches the pairs of tellings that may tell the same, in the order of the story
   */
  public static List<Conflict> of(List<Match> matches) {
    Map<String, List<Found>> found = new LinkedHashMap<>();
    for (Match match : nearest(matches)) {
      Likely pair = new Likely(match);
      for (Difference difference : differences(pair)) {
        Found one = new Found(pair, difference);
        if (one.isOneValue()) {
          continue;
        }
        found.computeIfAbsent(one.key(), key -> new ArrayList<>()).add(one);
      }
    }
    return found.values().stream().map(Conflicts::conflict).toList();
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
      Difference difference = one.difference;
      add(passages, words, difference.value(), one.pair.one().passage(difference.span()));
      add(
          passages,
          words,
          difference.otherValue(),
          one.pair.other().passage(difference.otherSpan()));
      one.pair.match().fact().ifPresent(facts::add);
      certainty = Math.max(certainty, difference.certainty());
    }
    List<Position> positions = new ArrayList<>();
    passages.forEach(
        (key, where) ->
            positions.add(new Position(words.getOrDefault(key, key), new ArrayList<>(where))));
    return new Conflict(
        idOf(first, positions),
        first.difference.kind(),
        about(first),
        new ArrayList<>(facts),
        positions,
        first.difference.judgement(),
        first.difference.because(),
        certainty);
  }

  private static void add(
      Map<String, Set<Passage>> passages, Map<String, String> words, String value, Passage where) {
    String key = Found.plain(value);
    words.putIfAbsent(key, value);
    passages.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(where);
  }

  private static String about(Found found) {
    return found.pair.one().claim().span().in(found.pair.one().report().report().text());
  }

  private static String idOf(Found first, List<Position> positions) {
    List<String> parts = new ArrayList<>();
    parts.add(first.difference.kind().name());
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
