package org.readout.matrix;

import java.util.List;
import java.util.Optional;

/** Words of one side that give an item both tell a colour which the other's words do not. */
final class Colours implements DivergenceFinder {

  private static final List<Cue> CUES =
      Cue.all(
          "alleged",
          "allegedly",
          "so-called",
          "tragic",
          "unwavering",
          "grave",
          "strongly",
          "in the strongest term",
          "with satisfaction",
          "frank",
          "constructive",
          "warm",
          "warmly",
          "historic",
          "unprovoked",
          "barbaric",
          "terrorist",
          "illegal",
          "unlawful",
          "provocation",
          "unilateral",
          "legitimate",
          "deeply",
          "once more",
          "blatant",
          "brutal",
          "cynical",
          "productive",
          "fruitful",
          "friendly",
          "candid",
          "in-depth",
          "heroic");

  private final Marked marked =
      new Marked(Divergence.Kind.WORDING, CUES, (point, cue) -> !point.isQuoted(cue.span()), 0.65);

  @Override
  public Optional<Divergence> in(Row row, Names names) {
    return row.isShared() ? marked.unlike(row, names, row.sides().size()) : Optional.empty();
  }
}
