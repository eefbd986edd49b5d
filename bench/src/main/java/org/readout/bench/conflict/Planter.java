package org.readout.bench.conflict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.readout.bench.conflict.Candidates.Candidate;
import org.readout.bench.conflict.Plant.Sort;

/**
 * Draws changes to plant: as many of each kind as there are, in turn; those first whose words occur
 * once in the report, for a mistaken copy seldom mistakes twice. The same seed draws the same.
 */
final class Planter {

  /** So many of a kind in one ordered pair of reports at most. */
  private static final int MOST_IN_PAIR = 2;

  private final Random random;
  private final List<Candidate> candidates;

  Planter(List<List<Reading>> stories, long seed) {
    this.random = new Random(seed);
    this.candidates = Candidates.of(stories);
  }

  /** Half of the number of each sort, fewer if there are not so many. */
  List<Plant> plants(int number) {
    List<Plant> plants = new ArrayList<>();
    for (Sort sort : Sort.values()) {
      plants.addAll(draw(sort, number / Sort.values().length));
    }
    return plants;
  }

  private List<Plant> draw(Sort sort, int number) {
    Map<PlantKind, List<Candidate>> waiting = new EnumMap<>(PlantKind.class);
    for (PlantKind kind : PlantKind.values()) {
      waiting.put(kind, waiting(sort, kind));
    }
    List<Plant> plants = new ArrayList<>();
    while (plants.size() < number && waiting.values().stream().anyMatch(w -> !w.isEmpty())) {
      for (List<Candidate> kind : waiting.values()) {
        if (!kind.isEmpty() && plants.size() < number) {
          plants.add(plant(kind.removeFirst()));
        }
      }
    }
    return plants;
  }

  private Plant plant(Candidate candidate) {
    List<String> some = candidate.alternatives();
    return candidate.with(some.get(random.nextInt(some.size())));
  }

  private List<Candidate> waiting(Sort sort, PlantKind kind) {
    List<Candidate> some = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (candidate.sort() == sort && candidate.detail().kind() == kind) {
        some.add(candidate);
      }
    }
    Collections.shuffle(some, random);
    some.sort(Comparator.comparing(Candidate::once).reversed());
    return spread(some);
  }

  private static List<Candidate> spread(List<Candidate> some) {
    Map<String, Integer> inPair = new HashMap<>();
    Set<String> taken = new HashSet<>();
    List<Candidate> spread = new ArrayList<>();
    for (Candidate candidate : some) {
      String from = candidate.original().id();
      boolean isNew = taken.add(from + " " + candidate.detail().place());
      if (isNew
          && inPair.merge(from + " " + candidate.other().id(), 1, Integer::sum) <= MOST_IN_PAIR) {
        spread.add(candidate);
      }
    }
    return spread;
  }
}
