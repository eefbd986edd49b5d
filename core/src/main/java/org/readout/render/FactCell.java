package org.readout.render;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What one report has of a fact.
 *
 * @param letter of the report
 * @param cites where it tells the fact, or where a report says that this one does not
 * @param certainty the probability that it does not tell it, where that was judged
 * @param because why an absence is judged so, or why it is not judged; may be empty
 */
record FactCell(
    String letter, Kind kind, List<Cite> cites, OptionalDouble certainty, String because) {

  /** Whether a report tells a fact. */
  enum Kind {
    TOLD,
    /** Not in the text we have. */
    ABSENT,
    /** The same, but we are not sure. */
    PERHAPS_ABSENT,
    /** A report says so. */
    SAID_ABSENT,
    /** Nothing is known of it: the text is not whole, or was not looked through. */
    UNKNOWN
  }

  boolean isTold() {
    return kind == Kind.TOLD;
  }

  /** Whether the report is said not to tell the fact, surely enough. */
  boolean isAbsent() {
    return kind == Kind.ABSENT || kind == Kind.SAID_ABSENT;
  }

  /** "¶1 ¶4", or the mark of an absence. */
  String mark() {
    return switch (kind) {
      case TOLD -> String.join(" ", cites.stream().map(Cite::inReport).toList());
      case ABSENT -> "·";
      case PERHAPS_ABSENT -> "·?";
      case SAID_ABSENT -> "∅" + Cite.labels(cites);
      case UNKNOWN -> "–";
    };
  }

  /** What is to be known of an absence, in words; empty for what is told or not known. */
  String note() {
    return note(List.of(this));
  }

  /**
   * The same of several reports.
   *
   * @param cells of one kind and for one reason, at least one
   */
  static String note(List<FactCell> cells) {
    FactCell first = cells.getFirst();
    String why = first.because.isEmpty() ? "" : ", " + first.because;
    return switch (first.kind) {
      case TOLD, UNKNOWN -> "";
      case ABSENT -> "not in the text of " + letters(cells) + ": " + percent(cells) + why;
      case PERHAPS_ABSENT ->
          "perhaps not in the text of " + letters(cells) + ": " + percent(cells) + why;
      case SAID_ABSENT -> first.said() + why;
    };
  }

  private static String letters(List<FactCell> cells) {
    return Findings.and(cells.stream().map(FactCell::letter).toList());
  }

  /** "not in B, as A6 says". */
  String said() {
    return "not in " + letter + ", as " + Cite.labels(cites) + " says";
  }

  /** "93 %", "55 % to 93 %". */
  private static String percent(List<FactCell> cells) {
    DoubleSummaryStatistics certainties =
        cells.stream().mapToDouble(cell -> cell.certainty.orElse(0)).summaryStatistics();
    String least = Wording.percent(certainties.getMin());
    String most = Wording.percent(certainties.getMax());
    return least.equals(most) ? most : least + " to " + most;
  }
}
