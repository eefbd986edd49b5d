package org.readout.render;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.annotation.Claim;
import org.readout.conflict.Conflict;
import org.readout.fact.When;

/** The renderers' own words for facts, differences and times. */
final class Findings {

  /** Below this the reader is told how sure we are. */
  private static final double DOUBT = 0.7;

  private Findings() {}

  /** The words of a report, or a sign that there are none to be seen. */
  static String statement(String words) {
    String line = Legible.line(words);
    return line.isEmpty() ? "(nothing visible)" : line;
  }

  /** How something is told; empty for a plain fact. */
  static String stance(Claim.Stance stance) {
    return switch (stance) {
      case ASSERTED -> "";
      case HEDGED -> "hedged";
      case PLANNED -> "planned";
      case DENIED -> "denied";
    };
  }

  static String when(When when) {
    String days = Wording.days(when.days());
    return days.isEmpty() ? Legible.line(when.value()) : days;
  }

  /** "one fact 62 % sure"; empty if sure enough. */
  static String doubt(String what, double certainty) {
    return certainty < DOUBT ? what + " " + Wording.percent(certainty) + " sure" : "";
  }

  static String kind(Conflict.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  static String judgement(Conflict.Judgement judgement) {
    return switch (judgement) {
      case CONTRADICTION -> "contradiction";
      case UPDATE -> "update: the later report knows more";
      case ROUNDING -> "rounding";
      case SCOPE -> "scope: they count or place different things";
      case UNIT -> "other units";
      case UNDECIDED -> "undecided";
    };
  }

  /** What the marks of a grid mean, as far as they stand in it. */
  static List<String> legend(FactGrid grid) {
    Set<FactCell.Kind> kinds = EnumSet.noneOf(FactCell.Kind.class);
    grid.rows().forEach(row -> row.cells().forEach(cell -> kinds.add(cell.kind())));
    return kinds.stream().map(Findings::legend).filter(words -> !words.isEmpty()).toList();
  }

  private static String legend(FactCell.Kind kind) {
    return switch (kind) {
      case TOLD -> "";
      case ABSENT -> "· not in the text we have";
      case PERHAPS_ABSENT -> "·? perhaps not in it";
      case SAID_ABSENT -> "∅ not in it, as a report says";
      case UNKNOWN -> "– nothing is said about it";
    };
  }

  /** "A, B and C". */
  static String and(List<String> letters) {
    int last = letters.size() - 1;
    return last < 1
        ? String.join("", letters)
        : String.join(", ", letters.subList(0, last)) + " and " + letters.get(last);
  }
}
