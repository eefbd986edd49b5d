package org.readout.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How often each of several reports makes each of several choices, and the contrasts in that: of
 * every report with the others together, for every choice.
 *
 * @param <R> what makes a choice
 */
public final class Tally<R> {
  private final Map<R, Integer> occasions = new LinkedHashMap<>();
  private final Map<String, Map<R, Integer>> uses = new LinkedHashMap<>();

  /** Counts one occasion on which something was chosen that is not looked at. */
  public void pass(R report) {
    occasions.merge(report, 1, Integer::sum);
  }

  /** Counts one occasion on which a report chose a word. */
  public void choose(R report, String word) {
    pass(report);
    uses.computeIfAbsent(word, w -> new LinkedHashMap<>()).merge(report, 1, Integer::sum);
  }

  /** The contrast of a report with the others in a word; empty if there are no others. */
  public Optional<Contrast> contrast(R report, String word) {
    Map<R, Integer> here = uses.getOrDefault(word, Map.of());
    int used = here.getOrDefault(report, 0);
    int own = occasions.getOrDefault(report, 0);
    int all = occasions.values().stream().mapToInt(Integer::intValue).sum();
    int allUsed = here.values().stream().mapToInt(Integer::intValue).sum();
    return here.isEmpty() || all == own || own == 0
        ? Optional.empty()
        : Optional.of(new Contrast(used, own, allUsed - used, all - own));
  }

  /** Every contrast once: of two reports one is the mirror of the other. */
  public List<Contrast> contrasts() {
    List<Contrast> contrasts = new ArrayList<>();
    int reports = occasions.size() == 2 ? 1 : occasions.size();
    for (String word : uses.keySet()) {
      occasions.keySet().stream()
          .limit(reports)
          .forEach(report -> contrast(report, word).ifPresent(contrasts::add));
    }
    return contrasts;
  }
}
