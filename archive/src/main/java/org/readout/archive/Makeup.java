package org.readout.archive;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.readout.report.OutletGroup;

/**
 * From which groups of outlets the reports of a story are, each with how many reports; the largest
 * first. Upper and lower case are no difference.
 */
public record Makeup(
    Map<String, Integer> countries, Map<String, Integer> sides, Map<String, Integer> tags) {

  public static final Makeup NONE = new Makeup(Map.of(), Map.of(), Map.of());

  public Makeup {
    countries = inOrder(countries);
    sides = inOrder(sides);
    tags = inOrder(tags);
  }

  /** Of the groups of reports, one for each report. */
  public static Makeup of(Iterable<Optional<OutletGroup>> reports) {
    Map<String, Integer> countries = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    Map<String, Integer> sides = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    Map<String, Integer> tags = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Optional<OutletGroup> one : reports) {
      one.flatMap(OutletGroup::country).ifPresent(name -> countries.merge(name, 1, Integer::sum));
      one.flatMap(OutletGroup::side).ifPresent(name -> sides.merge(name, 1, Integer::sum));
      one.ifPresent(group -> group.tags().forEach(name -> tags.merge(name, 1, Integer::sum)));
    }
    return new Makeup(countries, sides, tags);
  }

  public boolean isEmpty() {
    return countries.isEmpty() && sides.isEmpty() && tags.isEmpty();
  }

  private static Map<String, Integer> inOrder(Map<String, Integer> counts) {
    Map<String, Integer> inOrder = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(one -> inOrder.put(one.getKey(), one.getValue()));
    return Collections.unmodifiableMap(inOrder);
  }
}
