package org.readout.render;

import java.io.IOException;
import java.util.List;
import org.readout.annotation.AnnotatedReport;
import org.readout.report.ReportId;

/** Who is heard in which of the reports, and how often. */
final class HtmlHeard {

  private final HtmlWriter html;

  HtmlHeard(HtmlWriter html) {
    this.html = html;
  }

  void write(List<AnnotatedReport> reports, Apparatus apparatus) throws IOException {
    if (apparatus.voices().isEmpty()) {
      return;
    }
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
