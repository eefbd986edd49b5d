package org.readout.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.annotation.Word;

/**
 * Which phrases mean the same act. Two are the more alike the more stems of nouns, verbs and
 * adjectives they share, each weighted by how rare it is (Spärck Jones 1972), and if their heads
 * have one stem; then clusters by average linkage. Small ones join the most alike of the large:
 * what several reports call by name is told of again in words of all sorts.
 */
final class Acts {
  /** What one stem of both heads adds, beside 1 for phrases of the same words. */
  private static final double SAME_HEAD = 0.2;

  private static final double LEAST = 0.1;

  /** The share of all phrases that makes a cluster large. */
  private static final double LARGE = 0.07;

  /** So many phrases are compared with each other; later ones go by their heads. */
  private static final int MOST = 3000;

  private final List<Phrase> phrases;
  private final List<Phrase> rest;
  private final Vocabulary vocabulary;
  private final List<Set<String>> stems = new ArrayList<>();
  private final List<String> heads = new ArrayList<>();
  private final Map<String, Integer> uses = new HashMap<>();

  Acts(Vocabulary vocabulary, List<Phrase> phrases) {
    this.vocabulary = vocabulary;
    this.phrases = phrases.subList(0, Math.min(MOST, phrases.size()));
    rest = phrases.subList(this.phrases.size(), phrases.size());
    for (Phrase phrase : this.phrases) {
      Set<String> found = new LinkedHashSet<>();
      for (Word word : phrase.words()) {
        if (tells(word)) {
          found.add(vocabulary.stem(word.lemma()));
        }
      }
      found.forEach(stem -> uses.merge(stem, 1, Integer::sum));
      stems.add(found);
      heads.add(vocabulary.stem(phrase.base()));
    }
  }

  private static boolean tells(Word word) {
    char sort = word.tag().charAt(0);
    boolean content = sort == 'N' || sort == 'V' || sort == 'J';
    return content && !word.relation().startsWith("aux");
  }

  /** The number of the cluster of each phrase. */
  List<Integer> clusters() {
    double[][] likeness = likeness();
    double[][] copy = new double[likeness.length][];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = likeness[i].clone();
    }
    int[] found = AverageLinkage.clusters(copy, LEAST);
    return withRest(joined(found, likeness));
  }

  private List<Integer> withRest(List<Integer> found) {
    Map<String, Integer> byHead = new HashMap<>();
    for (int i = 0; i < found.size(); i++) {
      byHead.putIfAbsent(heads.get(i), found.get(i));
    }
    List<Integer> all = new ArrayList<>(found);
    for (Phrase phrase : rest) {
      all.add(byHead.getOrDefault(vocabulary.stem(phrase.base()), found.getFirst()));
    }
    return all;
  }

  private double[][] likeness() {
    double[] weights = new double[stems.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = weight(stems.get(i));
    }
    double[][] likeness = new double[phrases.size()][phrases.size()];
    for (int i = 0; i < likeness.length; i++) {
      for (int j = 0; j < i; j++) {
        double both = likeness(i, j, Math.sqrt(weights[i] * weights[j]));
        likeness[i][j] = both;
        likeness[j][i] = both;
      }
    }
    return likeness;
  }

  private double likeness(int one, int other, double weight) {
    Set<String> common = new LinkedHashSet<>(stems.get(one));
    common.retainAll(stems.get(other));
    double words = weight == 0 ? 0 : weight(common) / weight;
    double head = heads.get(one).equals(heads.get(other)) ? SAME_HEAD : 0;
    return words + head;
  }

  private double weight(Set<String> some) {
    double sum = 0;
    for (String stem : some) {
      sum += Math.log((phrases.size() + 1.0) / uses.getOrDefault(stem, 1));
    }
    return sum;
  }

  private List<Integer> joined(int[] found, double[][] likeness) {
    Map<Integer, List<Integer>> members = new HashMap<>();
    for (int i = 0; i < found.length; i++) {
      members.computeIfAbsent(found[i], n -> new ArrayList<>()).add(i);
    }
    int most = members.values().stream().mapToInt(List::size).max().orElse(0);
    double least = Math.min(most, LARGE * found.length);
    List<Integer> large = new ArrayList<>();
    members.forEach(
        (number, all) -> {
          if (all.size() >= least) {
            large.add(number);
          }
        });
    Collections.sort(large);
    List<Integer> joined = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      joined.add(large.contains(found[i]) ? found[i] : nearest(likeness[i], large, members));
    }
    return joined;
  }

  private static int nearest(
      double[] likeness, List<Integer> large, Map<Integer, List<Integer>> members) {
    int nearest = large.getFirst();
    double best = Double.NEGATIVE_INFINITY;
    for (int number : large) {
      double mean =
          members.getOrDefault(number, List.of()).stream()
              .mapToDouble(i -> likeness[i])
              .average()
              .orElse(0);
      if (mean > best) {
        best = mean;
        nearest = number;
      }
    }
    return nearest;
  }
}
