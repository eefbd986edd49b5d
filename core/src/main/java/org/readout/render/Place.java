package org.readout.render;

import java.util.stream.Collectors;
import org.readout.annotation.Attribution;
import org.readout.annotation.Speaker;
import org.readout.report.ReportId;

/**
 * Where something stands.
 *
 * @param letter of the report
 * @param paragraph from 1; 0 outside of all
 * @param via who is said to have quoted it; empty if nobody stands between
 * @param by the words for whom the report itself names as its speaker, where that is nobody by name
 *     and the statement is somebody's, or for whose it is there by decision where that is another;
 *     else empty
 * @param denied "denied" of what is said not to be so, "rejected" of what somebody will not have;
 *     else empty
 * @param decided who decided whose it is, and when; empty if nobody did
 */
record Place(
    ReportId report,
    String letter,
    int paragraph,
    Attribution attribution,
    String via,
    String by,
    String denied,
    String decided) {

  /** Of an attribution that stands by itself. */
  static Place of(Sigla sigla, ReportId report, Attribution attribution) {
    return of(sigla, report, attribution, attribution.speaker());
  }

  /** Of an attribution among others whose speaker is somebody. */
  static Place of(Sigla sigla, ReportId report, Attribution attribution, Speaker speaker) {
    int paragraph = sigla.paragraph(report, attribution.content().getFirst());
    String decided = sigla.rulings().on(attribution.id());
    boolean unnamed =
        speaker instanceof Speaker.Named && attribution.speaker() instanceof Speaker.Unnamed;
    boolean another =
        !decided.isEmpty() && !Naming.key(speaker).equals(Naming.key(attribution.speaker()));
    String by = unnamed || another ? Naming.of(attribution.speaker()) : "";
    return new Place(
        report,
        sigla.letter(report),
        paragraph,
        attribution,
        sigla.via(attribution),
        by,
        denied(sigla, report, attribution),
        decided);
  }

  private static String denied(Sigla sigla, ReportId report, Attribution attribution) {
    if (!attribution.denied()) {
      return "";
    }
    String cue =
        attribution.cue().stream()
            .map(span -> span.in(sigla.report(report).report().text()))
            .collect(Collectors.joining(" "));
    return Refusal.isOne(cue) ? "rejected" : "denied";
  }

  /** "A ¶4". */
  String label() {
    return paragraph == 0 ? letter : letter + " ¶" + paragraph;
  }
}
