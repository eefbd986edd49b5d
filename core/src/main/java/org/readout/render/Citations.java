package org.readout.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.report.Passage;
import org.readout.report.Report;
import org.readout.report.ReportId;

/** Passages of some reports for those who cite them outside of a page of ours. */
public final class Citations {

  private final Sigla sigla;
  private final Map<String, String> anchors = new HashMap<>();

  /**
   * @param reports in the order in which a page shows them
   */
  public Citations(List<AnnotatedReport> reports) {
    sigla = new Sigla(reports);
    for (int i = 0; i < reports.size(); i++) {
      List<Attribution> attributions = reports.get(i).attributions();
      for (int j = 0; j < attributions.size(); j++) {
        anchors.put(attributions.get(j).id(), Anchors.inText(Sigla.letter(i), j));
      }
    }
  }

  /** The report itself. */
  public Report report(ReportId id) {
    return sigla.report(id).report();
  }

  /** The words on one line, who published them, when, where in the report, and the address. */
  public String citation(Passage passage) {
    return Citation.of(sigla, passage);
  }

  /** A statement with its verb, as it is shown: "denied that the strike was illegal". */
  public String statement(ReportId report, Attribution attribution) {
    return Phrase.ofSpeaker(sigla.report(report).report().text(), attribution);
  }

  /** The address of the words on the web, where their report has one. */
  public Optional<String> address(Passage passage) {
    return Citation.address(report(passage.report()), passage.span());
  }

  /** The id of the words on the page of their story, if a finding there rests on them. */
  public String anchor(Passage passage) {
    return Anchors.passage(Cite.of(sigla, passage));
  }

  /**
   * The id on the page of their story of what holds the words, whether or not a finding rests on
   * them: what somebody says, else a paragraph, else the report.
   */
  public String around(Passage passage) {
    AnnotatedReport report = sigla.report(passage.report());
    String letter = sigla.letter(passage.report());
    int paragraph = sigla.paragraph(passage.report(), passage.span());
    return report.attributions().stream()
        .filter(
            one -> one.content().stream().anyMatch(span -> span.contains(passage.span().start())))
        .findFirst()
        .map(this::anchor)
        .orElse(paragraph == 0 ? Anchors.report(letter) : Anchors.paragraph(letter, paragraph));
  }

  /** The id of a report on the page of its story. */
  public String anchor(ReportId report) {
    return Anchors.report(sigla.letter(report));
  }

  /** The id of an attribution in its report on the page of their story. */
  public String anchor(Attribution attribution) {
    return anchors.getOrDefault(attribution.id(), "reports");
  }
}
