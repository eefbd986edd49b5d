package org.readout.render;

import org.readout.annotation.Attribution;
import org.readout.report.ReportId;

/**
 * Where something stands.
 *
 * @param letter of the report
 * @param paragraph from 1; 0 outside of all
 */
record Place(ReportId report, String letter, int paragraph, Attribution attribution) {

  static Place of(Sigla sigla, ReportId report, Attribution attribution) {
    int paragraph = sigla.paragraph(report, attribution.content().getFirst());
    return new Place(report, sigla.letter(report), paragraph, attribution);
  }

  /** "A ¶4". */
  String label() {
    return paragraph == 0 ? letter : letter + " ¶" + paragraph;
  }
}
