package org.readout.render;

import org.readout.annotation.Attribution;
import org.readout.report.ReportId;

/**
 * Where something stands.
 *
 * @param letter of the report
 * @param paragraph from 1; 0 outside of all
 * @param via who is said to have quoted it; empty if nobody stands between
 */
record Place(ReportId report, String letter, int paragraph, Attribution attribution, String via) {

  static Place of(Sigla sigla, ReportId report, Attribution attribution) {
    int paragraph = sigla.paragraph(report, attribution.content().getFirst());
    return new Place(report, sigla.letter(report), paragraph, attribution, sigla.via(attribution));
  }

  /** "A ¶4". */
  String label() {
    return paragraph == 0 ? letter : letter + " ¶" + paragraph;
  }
}
