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

  private static final List<Cue> SATISFACTION = Cue.all("with satisfaction");

  private static final List<Cue> WELCOME =
      Cue.all("welcome", "praise", "commend", "applaud", "satisfy", "pleased");

  private final Marked colours = marked(CUES);
  private final Marked satisfaction = marked(SATISFACTION);

  private static Marked marked(List<Cue> cues) {
    return new Marked(
        Divergence.Kind.WORDING, cues, (point, cue) -> !point.isQuoted(cue.span()), 0.65);
  }

  @Override
  public Optional<Divergence> in(Row row, Names names) {
    int sides = row.sides().size();
    return row.isShared()
        ? colours
            .unlike(row, names, sides)
            .or(() -> isWelcomed(row) ? Optional.empty() : satisfaction.unlike(row, names, sides))
        : Optional.empty();
  }

  /** "With satisfaction" is no more than "welcomed". */
  private static boolean isWelcomed(Row row) {
    return row.points().stream().anyMatch(point -> !Cue.find(WELCOME, point.words()).isEmpty());
  }
}
