package org.readout.bench.conflict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.readout.conflict.Conflict;

/**
 * What became of a plant.
 *
 * @param found the conflicts that the change made and that stand at its place
 * @param beside the number of other conflicts that the unchanged pair did not have
 */
record Outcome(Plant plant, List<Conflict> found, int beside) {

  static Outcome of(Plant plant, Compared changed, Compared unchanged) {
    Set<String> before = signatures(unchanged.conflicts());
    Set<String> beforeHere =
        signatures(
            unchanged.between(
                plant.original(), plant.detail().place(), plant.other(), plant.counterparts()));
    List<Conflict> here =
        changed.between(plant.original(), plant.place(), plant.other(), plant.counterparts());
    List<Conflict> found = here.stream().filter(c -> !beforeHere.contains(signature(c))).toList();
    long beside =
        changed.conflicts().stream()
            .filter(c -> !before.contains(signature(c)) && !here.contains(c))
            .count();
    return new Outcome(plant, found, (int) beside);
  }

  private static Set<String> signatures(List<Conflict> conflicts) {
    return conflicts.stream().map(Outcome::signature).collect(Collectors.toSet());
  }

  /** Its kind and values: offsets move with a change. */
  private static String signature(Conflict conflict) {
    Set<String> values = new TreeSet<>();
    conflict.positions().forEach(p -> values.add(p.value()));
    return conflict.kind() + " " + values;
  }

  boolean isFound() {
    return !found.isEmpty();
  }

  boolean isOfItsKind() {
    return found.stream().anyMatch(c -> c.kind() == plant.kind().conflict());
  }

  /** The kind that it was found as: its own if that is among them. */
  Optional<Conflict.Kind> kind() {
    return isOfItsKind()
        ? Optional.of(plant.kind().conflict())
        : found.stream().findFirst().map(Conflict::kind);
  }

  /** A conflict that calls it settled, an update or a rounding, does not warn the reader. */
  boolean isContradiction() {
    return found.stream()
        .anyMatch(
            c ->
                c.judgement() == Conflict.Judgement.CONTRADICTION
                    || c.judgement() == Conflict.Judgement.UNDECIDED);
  }
}
