package org.readout.render;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.readout.annotation.AnnotatedReport;
import org.readout.collation.Collation;
import org.readout.report.Report;
import org.readout.report.ReportId;

/** The top of the page: what, when, where, the reports at a glance and the ways down the page. */
final class HtmlOverview {

  /** The length of the longest bar, in pixels. */
  private static final int BAR = 64;

  private final HtmlWriter html;
  private final Sigla sigla;
  private final Frame frame;

  HtmlOverview(HtmlWriter html, Sigla sigla, Frame frame) {
    this.html = html;
    this.sigla = sigla;
    this.frame = frame;
  }

  /** The headline, the reports that stand for themselves and the copies, the sections. */
  void head(Collation collation) throws IOException {
    html.open("header").line();
    html.element("h1", Wording.headline(collation.story())).line();
    html.open("p", "class", "summary");
    for (String part : Wording.setting(collation)) {
      html.text(part + " · ");
    }
    html.element("a", Wording.reports(collation), "href", "#reports");
    String independent = Wording.independent(collation);
    if (!independent.isEmpty()) {
      html.text(", ").element("a", independent, "href", "#origins");
    }
    html.close().line();
    witnesses(collation);
    html.close().line();
    sections(collation);
  }

  /** A mark for each report: what it is, and whether it is a copy. */
  private void witnesses(Collation collation) throws IOException {
    html.open("ol", "class", "witnesses", "aria-label", "Reports").line();
    Map<ReportId, ReportId> roots = collation.origins().roots();
    for (AnnotatedReport report : collation.reports()) {
      ReportId id = report.report().id();
      ReportId root = roots.getOrDefault(id, id);
      String letter = sigla.letter(id);
      String of = root.equals(id) ? "" : ", goes back to " + sigla.letter(root);
      html.open("li", "class", of.isEmpty() ? "own" : "copy-of");
      html.element(
          "a",
          letter,
          "href",
          "#" + Anchors.report(letter),
          "title",
          Wording.name(report.report()) + of);
      html.close().text(" ");
    }
    html.close().line();
  }

  private void sections(Collation collation) throws IOException {
    html.open("nav", "class", "sections", "aria-label", "Sections");
    section("brief", "In brief");
    section("said", "Who said what");
    section("readouts", ReadoutTable.HEADING);
    section("facts", "Facts");
    section("differences", "Differences");
    section("wording", "Wording");
    section("timeline", "Timeline");
    section("network", "Network");
    section("origins", Provenance.HEADING);
    if (!collation.decisions().isEmpty()) {
      section("decisions", Rulings.HEADING);
    }
    section("reports", "The reports");
    frame.ways(html);
    html.close().line();
  }

  private void section(String id, String heading) throws IOException {
    html.element("a", heading, "href", "#" + id).text(" ");
  }

  void reports(List<AnnotatedReport> reports, FactGrid grid) throws IOException {
    html.open("table", "class", "reports").element("caption", "Reports");
    html.open("thead").open("tr");
    html.open("th", "scope", "col").element("span", "Letter", "class", "vh").close();
    html.element("th", "Report", "scope", "col").element("th", "Published", "scope", "col");
    html.element("th", "Words", "scope", "col", "class", "number");
    if (!grid.isEmpty()) {
      html.element("th", "Facts", "scope", "col", "class", "covers");
    }
    html.close().close().line();
    List<Coverage> coverage = Coverage.of(grid);
    int most = Math.max(1, coverage.stream().mapToInt(Coverage::total).max().orElse(1));
    html.open("tbody").line();
    for (int i = 0; i < reports.size(); i++) {
      report(Sigla.letter(i), reports.get(i).report());
      if (!grid.isEmpty()) {
        coverage(coverage.get(i), most);
      }
      html.close().line();
    }
    html.close().close().line();
  }

  private void report(String letter, Report report) throws IOException {
    html.open("tr").open("th", "scope", "row");
    html.element("a", letter, "href", "#" + Anchors.report(letter)).close();
    html.open("td").element("bdi", Wording.name(report));
    small(Legible.line(report.title().orElse("")));
    small(String.join(" · ", Wording.notes(report)));
    html.close().element("td", Wording.published(report.published()));
    html.element("td", String.valueOf(Wording.words(report)), "class", "number");
  }

  /** A bar for the facts of a report: those of all, of some, of it alone. */
  private void coverage(Coverage coverage, int most) throws IOException {
    html.open("td", "class", "covers", "title", coverage.parts());
    html.text(coverage.total() + " ").element("span", coverage.parts(), "class", "vh");
    html.open("svg", "width", "64", "height", "8", "aria-hidden", "true");
    int from = bar(0, coverage.all(), most, "of-all");
    from = bar(from, coverage.some(), most, "of-some");
    bar(from, coverage.one(), most, "of-one");
    html.close().close();
  }

  private int bar(int from, int facts, int most, String kind) throws IOException {
    int width = facts * BAR / most;
    if (width > 0) {
      html.open(
              "rect",
              "class",
              kind,
              "x",
              String.valueOf(from),
              "width",
              String.valueOf(width),
              "height",
              "8")
          .close();
    }
    return from + width;
  }

  private void small(String words) throws IOException {
    if (!words.isEmpty()) {
      html.text(" ").element("small", words);
    }
  }
}
