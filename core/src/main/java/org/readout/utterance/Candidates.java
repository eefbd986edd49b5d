package org.readout.utterance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.readout.words.ComparedWord;

/**
 * Finds the pairs of witnesses that share words worth comparing, by an index from stems to
 * witnesses. A stem that very many witnesses have is not looked up, so the number of pairs stays
 * proportional to the number of words.
 */
final class Candidates {

  /** A stem in more witnesses than this tells nothing in a story. */
  private static final int FREQUENT = 64;

  /** The share of the lighter witness that both must have, counted without order. */
  private static final double LEAST_SHARE = 0.2;

  /** The numbers of two witnesses, the lower first. */
  record Pair(int first, int second) {

    static final Comparator<Pair> IN_ORDER =
        Comparator.comparingInt(Pair::first).thenComparingInt(Pair::second);
  }

  private Candidates() {}

  /** In order of the first and then of the second. */
  static List<Pair> of(List<Witness> witnesses) {
    Map<String, List<Integer>> index = new HashMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (int w = 0; w < witnesses.size(); w++) {
      Witness witness = witnesses.get(w);
      Set<String> distinct = distinctContent(witness);
      for (Map.Entry<Integer, Double> shared : shared(witness, distinct, index).entrySet()) {
        if (isWorth(shared.getValue(), witness, witnesses.get(shared.getKey()))) {
          pairs.add(new Pair(shared.getKey(), w));
        }
      }
      for (String stem : distinct) {
        index.computeIfAbsent(stem, i -> new ArrayList<>()).add(w);
      }
    }
    pairs.sort(Pair.IN_ORDER);
    return pairs;
  }

  private static boolean isWorth(double shared, Witness a, Witness b) {
    return shared >= LEAST_SHARE * Math.min(a.weight(), b.weight()) && !a.overlaps(b);
  }

  /** What each witness seen before shares with this one. */
  private static Map<Integer, Double> shared(
      Witness witness, Set<String> distinct, Map<String, List<Integer>> index) {
    Map<String, Double> weights = new HashMap<>();
    for (int i = 0; i < witness.words().size(); i++) {
      weights.merge(witness.words().get(i).stem(), witness.weight(i), Math::max);
    }
    Map<Integer, Double> shared = new HashMap<>();
    for (String stem : distinct) {
      List<Integer> others = index.getOrDefault(stem, List.of());
      if (others.size() <= FREQUENT) {
        double weight = weights.getOrDefault(stem, 0.0);
        for (int other : others) {
          shared.merge(other, weight, Double::sum);
        }
      }
    }
    return shared;
  }

  private static Set<String> distinctContent(Witness witness) {
    Set<String> stems = new TreeSet<>();
    for (ComparedWord word : witness.words()) {
      if (word.sort().isContent()) {
        stems.add(word.stem());
      }
    }
    return stems;
  }
}
