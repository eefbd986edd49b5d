package org.readout.render;

import java.io.IOException;
import java.util.List;
import org.readout.annotation.AnnotatedReport;
import org.readout.collation.Collation;
import org.readout.report.Report;
import org.readout.report.ReportId;

/** The top of the page: what, when, where, the reports, and who is heard in which of them. */
final class HtmlOverview {

  /** The length of the longest bar, in pixels. */
  private static final int BAR = 64;

  private final HtmlWriter html;

  HtmlOverview(HtmlWriter html) {
    this.html = html;
  }

  void write(Collation collation, Apparatus apparatus, FactGrid grid) throws IOException {
    html.open("header").line();
    html.element("h1", Wording.headline(collation.story())).line();
    html.element("p", Wording.summary(collation), "class", "summary").line();
    html.open("div", "class", "overview").line();
    reports(collation.reports(), grid);
    if (!apparatus.voices().isEmpty()) {
      heard(collation.reports(), apparatus);
    }
    html.close().line();
    sections(collation);
    html.close().line();
  }

  private void sections(Collation collation) throws IOException {
    html.open("nav", "class", "sections", "aria-label", "Sections");
    section("brief", "In brief", collation.brief().isEmpty());
    section("said", "Who said what", false);
    section("facts", "Facts", collation.facts().isEmpty());
    section("differences", "Differences", collation.conflicts().isEmpty());
    boolean words = collation.wording().isEmpty() && collation.speaking().isEmpty();
    section("wording", "Wording", words && collation.doubts().isEmpty());
    section("timeline", "Timeline", collation.timeline().isEmpty());
    boolean alone = Provenance.of(collation, new Sigla(collation)).isEmpty();
    section("origins", Provenance.HEADING, alone);
    section("decisions", Rulings.HEADING, collation.decisions().isEmpty());
    section("reports", "The reports", false);
    html.close().line();
  }

  private void section(String id, String heading, boolean empty) throws IOException {
    if (!empty) {
      html.element("a", heading, "href", "#" + id).text(" ");
    }
  }

  private void reports(List<AnnotatedReport> reports, FactGrid grid) throws IOException {
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

  private void heard(List<AnnotatedReport> reports, Apparatus apparatus) throws IOException {
    html.open("nav", "aria-label", "Speakers").open("div", "class", "scroll");
    html.open("table", "class", "heard").element("caption", "Utterances by speaker and report");
    html.open("thead").open("tr").element("th", "Speaker", "scope", "col");
    for (int i = 0; i < reports.size(); i++) {
      html.element("th", Sigla.letter(i), "scope", "col", "class", "number");
    }
    html.close().close().line().open("tbody").line();
    for (Voice voice : apparatus.named(false)) {
      heard(voice.name(), Anchors.voice(voice), List.of(voice), reports);
    }
    heard("heard once", Anchors.HEARD_ONCE, apparatus.named(true), reports);
    heard("unnamed", Anchors.UNNAMED, apparatus.voices(Voice.Kind.UNNAMED), reports);
    heard("not told", Anchors.UNKNOWN, apparatus.voices(Voice.Kind.UNKNOWN), reports);
    html.close().close().close().close().line();
  }

  private void heard(String name, String id, List<Voice> voices, List<AnnotatedReport> reports)
      throws IOException {
    if (voices.isEmpty()) {
      return;
    }
    html.open("tr").open("th", "scope", "row").element("a", name, "href", "#" + id);
    if (voices.size() > 1) {
      html.text(" ").element("small", voices.size() + " speakers");
    }
    html.close();
    for (AnnotatedReport report : reports) {
      long count = count(voices, report.report().id());
      html.element("td", count == 0 ? "·" : String.valueOf(count), "class", "number");
    }
    html.close().line();
  }

  private static long count(List<Voice> voices, ReportId report) {
    return voices.stream()
        .flatMap(voice -> voice.statements().stream())
        .filter(s -> s.utterance().variants().stream().anyMatch(v -> v.report().equals(report)))
        .count();
  }
}
