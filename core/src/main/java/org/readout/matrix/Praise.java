package org.readout.matrix;

import java.util.List;
import java.util.Optional;

/** Who is thanked or praised, by one side and not by another. */
final class Praise implements DivergenceFinder {

  private static final List<Cue> CUES =
      Cue.all(
          "thank",
          "grateful",
          "gratitude",
          "appreciation",
          "appreciate",
          "praise",
          "commend",
          "pay tribute",
          "applaud",
          "congratulate",
          "salute");

  private final Marked marked;
  private final int sides;

  /**
   * @param sides how many there are
   */
  Praise(int sides) {
    this.sides = sides;
    marked = new Marked(Divergence.Kind.PRAISE, CUES, (point, cue) -> true, 0.85);
  }

  @Override
  public Optional<Divergence> in(Row row, Names names) {
    return marked.unlike(row, names, sides);
  }
}
