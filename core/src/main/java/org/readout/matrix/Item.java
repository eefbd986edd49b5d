package org.readout.matrix;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.report.Passage;

/**
 * One thing that the accounts tell.
 *
 * @param id derived from its passages
 * @param about it in the words of the first side that tells it
 * @param cells what each side that tells it has of it, in the order of the sides, at least one
 * @param differences in what the sides differ, by kind
 * @param facts the ids of the facts that it tells, by which conflicts lead here
 * @param certainty the probability that all cells are of one thing, 0 to 1
 */
public record Item(
    String id,
    String about,
    List<Cell> cells,
    List<Divergence> differences,
    List<String> facts,
    double certainty) {

  private static final double SURE = 0.7;

  /** What nobody who compares two accounts may miss. */
  private static final Set<Divergence.Kind> WEIGHTY =
      Set.of(Divergence.Kind.COMMITMENT, Divergence.Kind.NUMBER, Divergence.Kind.CONDITION);

  /**
   * What one side has of an item.
   *
   * @param side its name
   * @param governor words before the first passage, in the same sentence, without which it does not
   *     tell what was done: "they agreed" of "they agreed to resume flights and to reopen the port"
   * @param passages where it tells it, in order, at least one
   * @param position which of the items of its side it is, from 1
   */
  public record Cell(
      String side, Optional<Passage> governor, List<Passage> passages, int position) {

    public Cell {
      passages = List.copyOf(passages);
      if (passages.isEmpty()) {
        throw new IllegalArgumentException("a cell without a passage: " + side);
      }
      if (position < 1) {
        throw new IllegalArgumentException("not a position: " + position);
      }
    }
  }

  public Item {
    cells = List.copyOf(cells);
    differences = List.copyOf(differences);
    facts = List.copyOf(facts);
    if (cells.isEmpty()) {
      throw new IllegalArgumentException("an item that nobody tells");
    }
    if (!(certainty >= 0 && certainty <= 1)) {
      throw new IllegalArgumentException("not a probability: " + certainty);
    }
  }

  /** Whether more than one side tells it. */
  public boolean isShared() {
    return cells.size() > 1;
  }

  /**
   * Whether both are of one thing and differ in a number, in how binding it is, or in a condition.
   */
  public boolean differsSurely() {
    return sureDifferences().findAny().isPresent();
  }

  /** In what they do, as far as both are surely of one thing; none else. */
  public Stream<Divergence> sureDifferences() {
    return differences.stream()
        .filter(one -> isShared() && certainty >= SURE && one.certainty() >= SURE)
        .filter(one -> WEIGHTY.contains(one.kind()));
  }
}
