package org.readout.utterance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.annotation.Speaker;
import org.readout.words.ComparedWord;

/**
 * Groups witnesses that report one utterance. Pairs are joined from the likeliest on; two groups
 * become one only if some member of the two is likely to be one utterance with every other member,
 * no report would have the same words in it twice, and no official statement gives them far apart.
 * So a long quotation holds together its sentences that other reports quote apart, and a chain of
 * resemblances does not.
 */
final class UtteranceGrouper {

  /** To join what is two is worse than to leave apart what is one, so more than even odds. */
  private static final double LIKELY = 0.6;

  private final WordAligner aligner = new WordAligner();
  private final Decreed decreed;

  UtteranceGrouper(Decreed decreed) {
    this.decreed = decreed;
  }

  /** Witnesses, in order, and the probability that all of them are of one utterance. */
  record Group(List<Witness> witnesses, double certainty) {}

  /**
   * Every witness is in one group.
   *
   * @param witnesses in the order of the story
   */
  List<Group> group(List<Witness> witnesses) {
    List<List<Witness>> alike = new ArrayList<>();
    for (List<Witness> same : identical(witnesses)) {
      if (same.size() == 1 || probability(same.get(0), same.get(1)) >= LIKELY) {
        alike.add(same);
      } else {
        same.forEach(w -> alike.add(List.of(w)));
      }
    }
    alike.sort(Comparator.comparing(List::getFirst, Witness.IN_ORDER));
    return group(alike, alike.stream().map(List::getFirst).toList());
  }

  private List<Group> group(List<List<Witness>> alike, List<Witness> nodes) {
    Likelihoods likelihoods = likelihoods(nodes);
    Clusters clusters = new Clusters(alike, likelihoods, decreed);
    likelihoods.fromTheLikeliest().forEach(clusters::join);
    List<Group> groups = new ArrayList<>();
    for (List<Integer> cluster : clusters.all()) {
      double certainty = likelihoods.certainty(cluster);
      List<Witness> members = new ArrayList<>();
      for (int node : cluster) {
        List<Witness> same = alike.get(node);
        members.addAll(same);
        certainty =
            same.size() == 1
                ? certainty
                : Math.min(certainty, probability(same.get(0), same.get(1)));
      }
      members.sort(Witness.IN_ORDER);
      groups.add(new Group(List.copyOf(members), certainty));
    }
    groups.sort(Comparator.comparing(g -> g.witnesses().getFirst(), Witness.IN_ORDER));
    return groups;
  }

  /** What makes two witnesses identical: the same words of the same speaker, said the same way. */
  private record Identity(List<String> words, Speaker speaker, boolean indirect) {}

  /** Witnesses of the same words and speaker, so that only one of them has to be compared. */
  private List<List<Witness>> identical(List<Witness> witnesses) {
    Map<Identity, List<Witness>> classes = new HashMap<>();
    List<List<Witness>> inOrder = new ArrayList<>();
    for (Witness witness : witnesses) {
      List<String> words = witness.words().stream().map(ComparedWord::stem).toList();
      Identity identity =
          new Identity(words, witness.attribution().speaker(), witness.isIndirect());
      List<Witness> same = classes.computeIfAbsent(identity, i -> new ArrayList<>());
      boolean inside = !same.isEmpty() && witness.overlaps(same.getLast());
      if (same.isEmpty() || words.isEmpty() || inside || decreed.isAlone(witness)) {
        same = new ArrayList<>();
        inOrder.add(same);
      }
      same.add(witness);
      if (!decreed.isAlone(witness)) {
        classes.put(identity, same);
      }
    }
    return inOrder;
  }

  private Likelihoods likelihoods(List<Witness> nodes) {
    Likelihoods likelihoods = new Likelihoods();
    for (Candidates.Pair pair : Candidates.of(nodes)) {
      Witness first = nodes.get(pair.first());
      Witness second = nodes.get(pair.second());
      double probability = probability(first, second);
      if (probability >= LIKELY) {
        likelihoods.put(pair, probability);
      }
    }
    return likelihoods;
  }

  private double probability(Witness first, Witness second) {
    return SameUtterance.probability(first, second, Resemblance.of(first, second, aligner));
  }

  /** The pairs that are likely one utterance. */
  private static final class Likelihoods {

    private final Map<Candidates.Pair, Double> byPair = new HashMap<>();
    private final Map<Integer, Map<Integer, Double>> byNode = new HashMap<>();

    void put(Candidates.Pair pair, double probability) {
      byPair.put(pair, probability);
      byNode.computeIfAbsent(pair.first(), n -> new TreeMap<>()).put(pair.second(), probability);
      byNode.computeIfAbsent(pair.second(), n -> new TreeMap<>()).put(pair.first(), probability);
    }

    List<Candidates.Pair> fromTheLikeliest() {
      Comparator<Candidates.Pair> likeliest =
          Comparator.comparingDouble(p -> -byPair.getOrDefault(p, 0.0));
      return byPair.keySet().stream()
          .sorted(likeliest.thenComparing(Candidates.Pair.IN_ORDER))
          .toList();
    }

    /** The least probability between one node and the others, if all are likely; else 0. */
    double around(int hub, List<Integer> others) {
      Map<Integer, Double> near = byNode.getOrDefault(hub, Map.of());
      double least = 1;
      for (int other : others) {
        double probability = other == hub ? 1 : near.getOrDefault(other, 0.0);
        least = Math.min(least, probability);
      }
      return least;
    }

    double certainty(List<Integer> cluster) {
      double best = 0;
      for (int hub : cluster) {
        best = Math.max(best, around(hub, cluster));
      }
      return best;
    }
  }

  /** The groups as they grow. */
  private static final class Clusters {

    private final List<List<Witness>> nodes;
    private final Likelihoods likelihoods;
    private final Decreed decreed;
    private final List<List<Integer>> ofNode = new ArrayList<>();

    /**
     * @param nodes witnesses that are alike, the first of which was compared for all
     */
    Clusters(List<List<Witness>> nodes, Likelihoods likelihoods, Decreed decreed) {
      this.nodes = nodes;
      this.likelihoods = likelihoods;
      this.decreed = decreed;
      for (int n = 0; n < nodes.size(); n++) {
        ofNode.add(new ArrayList<>(List.of(n)));
      }
    }

    void join(Candidates.Pair pair) {
      List<Integer> one = ofNode.get(pair.first());
      List<Integer> other = ofNode.get(pair.second());
      if (one == other) {
        return;
      }
      List<Integer> both = new ArrayList<>(one);
      both.addAll(other);
      if (likelihoods.certainty(both) > 0 && !areTwo(one, other)) {
        both.forEach(n -> ofNode.set(n, both));
      }
    }

    private boolean areTwo(List<Integer> one, List<Integer> other) {
      return one.stream()
          .anyMatch(a -> other.stream().anyMatch(b -> conflict(nodes.get(a), nodes.get(b))));
    }

    private boolean conflict(List<Witness> one, List<Witness> other) {
      return one.getFirst().overlaps(other.getFirst())
          || one.stream().anyMatch(a -> other.stream().anyMatch(b -> areApart(a, b)));
    }

    private boolean areApart(Witness one, Witness other) {
      return one.isApartFrom(other) || decreed.part(one, other);
    }

    List<List<Integer>> all() {
      List<List<Integer>> all = new ArrayList<>();
      for (int n = 0; n < ofNode.size(); n++) {
        List<Integer> cluster = ofNode.get(n).stream().sorted().toList();
        if (cluster.getFirst() == n) {
          all.add(cluster);
        }
      }
      return all;
    }
  }
}
