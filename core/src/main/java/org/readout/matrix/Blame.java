package org.readout.matrix;

import java.util.List;
import java.util.Optional;

/** Who is blamed, accused or condemned, by one side and not by another. */
final class Blame implements DivergenceFinder {

  private static final List<Cue> CUES =
      Cue.all(
          "condemn",
          "denounce",
          "blame",
          "accuse",
          "responsible for",
          "responsibility for",
          "provoke",
          "be the cause",
          "be cause by",
          "have cause",
          "true cause",
          "a consequence of",
          "the cause of",
          "violate",
          "deplore",
          "regret that",
          "at fault",
          "negligence",
          "put in danger",
          "endanger",
          "fail to",
          "negligent");

  private final Marked marked;
  private final int sides;

  /**
   * @param sides how many there are
   */
  Blame(int sides) {
    this.sides = sides;
    marked = new Marked(Divergence.Kind.BLAME, CUES, (point, cue) -> true, 0.7);
  }

  @Override
  public Optional<Divergence> in(Row row, Names names) {
    return marked.unlike(row, names, sides);
  }
}
