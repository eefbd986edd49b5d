package org.readout.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Speaker;
import org.readout.collation.Collation;
import org.readout.decision.Decision;
import org.readout.report.ReportId;
import org.readout.text.Span;

/** The letters by which the reports are called, as editors call their witnesses: A, B, C. */
final class Sigla {

  private final List<AnnotatedReport> reports;
  private final Map<ReportId, Integer> positions = new HashMap<>();
  private final Map<String, Attribution> attributions = new HashMap<>();
  private final Rulings rulings;

  Sigla(Collation collation) {
    this(collation.reports(), new Rulings(collation.decisions()));
  }

  /** Of reports on which nothing was decided. */
  Sigla(List<AnnotatedReport> reports) {
    this(reports, new Rulings(List.of()));
  }

  private Sigla(List<AnnotatedReport> reports, Rulings rulings) {
    this.reports = reports;
    this.rulings = rulings;
    for (int i = 0; i < reports.size(); i++) {
      positions.put(reports.get(i).report().id(), i);
      for (Attribution attribution : reports.get(i).attributions()) {
        attributions.put(attribution.id(), attribution);
      }
    }
  }

  /** A decision in words; reports that are not there by their ids. */
  String told(Decision decision) {
    return DecisionWords.of(
        decision, id -> positions.containsKey(id) ? letter(id) : "report " + id.value());
  }

  /** What was decided on whose voice it is, and by whom; empty if nothing was. */
  String decided(Voice voice) {
    return voice.statements().getFirst().utterance().speaker() instanceof Speaker.Named named
        ? rulings.told(
            named.entity(), one -> told(one.decision()) + " " + DecisionWords.byDecision(one))
        : "";
  }

  Rulings rulings() {
    return rulings;
  }

  /** The letter of the report at a position from 0: A to Z, then AA, AB. */
  static String letter(int position) {
    String last = String.valueOf((char) ('A' + position % 26));
    return position < 26 ? last : letter(position / 26 - 1) + last;
  }

  String letter(ReportId id) {
    return letter(position(id));
  }

  AnnotatedReport report(ReportId id) {
    return reports.get(position(id));
  }

  /** Who quotes the speaker of an attribution that stands inside another; else empty. */
  String via(Attribution attribution) {
    Attribution outer = attribution.within().map(attributions::get).orElse(null);
    if (outer == null || Naming.key(outer.speaker()).equals(Naming.key(attribution.speaker()))) {
      return "";
    }
    return Naming.of(outer.speaker());
  }

  /** The words of a span. */
  String words(ReportId id, Span span) {
    return span.in(report(id).report().text());
  }

  /** The number of the paragraph where a span begins, from 1; 0 if it begins in none. */
  int paragraph(ReportId id, Span span) {
    List<Span> paragraphs = report(id).report().paragraphs();
    int low = 0;
    int high = paragraphs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (paragraphs.get(middle).end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < paragraphs.size() && paragraphs.get(low).contains(span.start()) ? low + 1 : 0;
  }

  private int position(ReportId id) {
    Integer position = positions.get(id);
    if (position == null) {
      throw new IllegalArgumentException("not a report of this collation: " + id);
    }
    return position;
  }
}
