package org.readout.format;

import java.io.IOException;
import java.io.Writer;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.collation.Collation;
import org.readout.format.Finding.Evidence;
import org.readout.independence.Link;
import org.readout.report.Report;
import org.readout.report.ReportId;

/**
 * The findings of a collation, one JSON object a line: {@code kind}, {@code finding} as it stands
 * in the JSON of a collation, how many reports and independent ones it rests on, and the {@code
 * evidence}: report, outlet, day, spans and words. The story is the first line, the reports follow.
 */
public final class FindingLines {

  private final CollationFindings findings;
  private final Writer target;

  private FindingLines(CollationFindings findings, Writer target) {
    this.findings = findings;
    this.target = target;
  }

  /**
   * Writes all lines.
   *
   * @param target is not closed
   */
  public static void write(Collation collation, Writer target) throws IOException {
    CollationFindings findings = new CollationFindings(collation);
    FindingLines lines = new FindingLines(findings, target);
    lines.story(collation);
    for (AnnotatedReport report : collation.reports()) {
      lines.report(collation, report.report());
    }
    for (Finding finding : findings.all()) {
      lines.line(finding);
    }
  }

  private void story(Collation collation) throws IOException {
    try (JsonOut out = new JsonOut(target)) {
      out.open().member("kind", "story").member("reports", collation.reports().size());
      out.member("independent", findings.independent()).name("finding");
      CollationJson.write(out, collation.story());
      out.shut();
    }
    target.write('\n');
  }

  private void report(Collation collation, Report report) throws IOException {
    ReportId id = report.id();
    try (JsonOut out = new JsonOut(target)) {
      out.open().member("kind", "report").member("letter", findings.shown().letter(id));
      ReportJson.write(
          out.name("finding"),
          report,
          collation.origins().of(id).map(Link::from),
          findings.roots().of(id));
      out.shut();
    }
    target.write('\n');
  }

  private void line(Finding finding) throws IOException {
    try (JsonOut out = new JsonOut(target)) {
      out.open().member("kind", finding.kind());
      finding.number().ifPresent(number -> out.member("number", number));
      out.member("reports", finding.reports()).member("independent", finding.independent());
      finding.json().accept(out.name("finding"));
      out.array("evidence", finding.evidence(), evidence -> evidence(evidence, out)).shut();
    }
    target.write('\n');
  }

  private void evidence(Evidence evidence, JsonOut out) {
    Report report = findings.report(evidence.report());
    out.open()
        .member("report", report.id().value())
        .member("letter", findings.shown().letter(report.id()))
        .member("outlet", report.outlet())
        .member("published", report.published().day())
        .array("spans", evidence.spans(), span -> SpanJson.writeBare(out, span))
        .member("words", findings.words(evidence));
    evidence.said().ifPresent(said -> said(report.id(), said, out));
    out.shut();
  }

  /** The words alone may say the opposite of what was said: their verb belongs to them. */
  private void said(ReportId report, Attribution said, JsonOut out) {
    out.member("statement", findings.shown().statement(report, said))
        .member("mode", said.mode())
        .member("denied", said.denied())
        .member("cue", findings.shown().cue(report, said));
  }
}
