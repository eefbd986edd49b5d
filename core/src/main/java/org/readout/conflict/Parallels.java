package org.readout.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.AnnotatedReport;
import org.readout.words.ComparedWord;
import org.readout.words.Languages;
import org.readout.words.WordReader;

/**
 * Finds the sentences that two reports have in nearly the same words. Sentences are looked up by
 * their rarer words, so that the work grows with what the reports share.
 */
final class Parallels {

  /** Sentences that say less are alike by chance. */
  private static final int FEWEST = 4;

  /** A word that more sentences of the story have leads to none of them. */
  private static final int FREQUENT = 24;

  private final Languages languages;

  Parallels(Languages languages) {
    this.languages = languages;
  }

  /** The pairs, the report that comes first in the story first, by their places. */
  List<Parallel> of(List<AnnotatedReport> reports) {
    List<List<Side>> sides = reports.stream().map(this::sides).toList();
    List<Parallel> found = new ArrayList<>();
    for (int one = 0; one < sides.size(); one++) {
      for (int other = one + 1; other < sides.size(); other++) {
        found.addAll(between(sides.get(one), sides.get(other)));
      }
    }
    return found;
  }

  private List<Side> sides(AnnotatedReport report) {
    WordReader reader = new WordReader(languages.of(report.report()));
    List<Side> sides = new ArrayList<>();
    for (int i = 0; i < report.sentences().size(); i++) {
      sides.add(
          new Side(
              report, i, reader.read(report.report().text(), report.sentences().get(i).span())));
    }
    return sides;
  }

  private static List<Parallel> between(List<Side> one, List<Side> other) {
    Map<Integer, Parallel> byOne = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    List<Parallel> alike = alike(one, other);
    alike.sort(
        Comparator.comparingDouble(Parallel::shared)
            .reversed()
            .thenComparing(parallel -> -parallel.gaps().content())
            .thenComparing(parallel -> parallel.one().sentence())
            .thenComparing(parallel -> parallel.other().sentence()));
    for (Parallel parallel : alike) {
      if (parallel.isWhole()
          && !byOne.containsKey(parallel.one().sentence())
          && taken.add(parallel.other().sentence())) {
        byOne.put(parallel.one().sentence(), parallel);
      }
    }
    new ArrayList<>(byOne.values()).forEach(parallel -> extend(parallel, one, other, byOne, taken));
    List<Parallel> found = new ArrayList<>(byOne.values());
    for (Parallel parallel : alike) {
      if (!byOne.containsKey(parallel.one().sentence())
          && !taken.contains(parallel.other().sentence())) {
        found.add(parallel);
      }
    }
    return found;
  }

  private static List<Parallel> alike(List<Side> one, List<Side> other) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (Side side : other) {
      for (String sense : senses(side)) {
        places.computeIfAbsent(sense, key -> new ArrayList<>()).add(side.sentence());
      }
    }
    List<Parallel> alike = new ArrayList<>();
    for (Side side : one) {
      Map<Integer, Integer> common = new HashMap<>();
      for (String sense : senses(side)) {
        List<Integer> where = places.getOrDefault(sense, List.of());
        if (where.size() <= FREQUENT) {
          where.forEach(place -> common.merge(place, 1, Integer::sum));
        }
      }
      common.forEach(
          (place, count) -> {
            if (2 * count >= FEWEST) {
              add(alike, Parallel.of(side, other.get(place)));
            }
          });
    }
    return alike;
  }

  private static void add(List<Parallel> alike, Parallel parallel) {
    if (parallel.gaps().content() >= FEWEST) {
      alike.add(parallel);
    }
  }

  private static Set<String> senses(Side side) {
    Set<String> senses = new HashSet<>();
    for (ComparedWord word : side.words()) {
      if (word.sort().isContent()) {
        senses.add(word.sense());
      }
    }
    return senses;
  }

  /** What stands before and behind is one sentence too where next to nothing differs. */
  private static void extend(
      Parallel from,
      List<Side> one,
      List<Side> other,
      Map<Integer, Parallel> byOne,
      Set<Integer> taken) {
    for (int step : new int[] {-1, 1}) {
      Optional<Parallel> next = Optional.of(from);
      while (next.isPresent()) {
        next = neighbour(next.get(), step, one, other, byOne, taken);
      }
    }
  }

  private static Optional<Parallel> neighbour(
      Parallel from,
      int step,
      List<Side> one,
      List<Side> other,
      Map<Integer, Parallel> byOne,
      Set<Integer> taken) {
    int i = from.one().sentence() + step;
    int j = from.other().sentence() + step;
    boolean free =
        i >= 0
            && j >= 0
            && i < one.size()
            && j < other.size()
            && !byOne.containsKey(i)
            && !taken.contains(j);
    if (!free) {
      return Optional.empty();
    }
    Parallel parallel = Parallel.of(one.get(i), other.get(j));
    if (!parallel.isOneGap() || parallel.gaps().pairs().size() < 2) {
      return Optional.empty();
    }
    byOne.put(i, parallel);
    taken.add(j);
    return Optional.of(parallel);
  }
}
