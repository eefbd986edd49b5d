package org.readout.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.annotation.AnnotatedReport;
import org.readout.collation.Collation;
import org.readout.independence.Link;
import org.readout.independence.Shared;
import org.readout.report.Report;
import org.readout.report.ReportId;

/**
 * The reports as a tree: each below the one that it has words from, with how many; those that have
 * none from another come first, the ones with most below them before the others.
 */
final class HtmlCopies {

  private final HtmlWriter html;
  private final Sigla sigla;
  private final Map<ReportId, List<Link>> below = new HashMap<>();

  HtmlCopies(HtmlWriter html, Sigla sigla) {
    this.html = html;
    this.sigla = sigla;
  }

  /**
   * @param agencies whose dispatches several are
   */
  void write(Collation collation, List<String> agencies) throws IOException {
    Set<ReportId> derived = new HashSet<>();
    for (Link link : collation.origins().links()) {
      if (link.derives()) {
        derived.add(link.report());
        below.computeIfAbsent(link.from(), from -> new ArrayList<>()).add(link);
      }
    }
    if (derived.isEmpty() && agencies.isEmpty()) {
      return;
    }
    List<ReportId> roots = new ArrayList<>();
    List<ReportId> alone = new ArrayList<>();
    for (AnnotatedReport one : collation.reports()) {
      ReportId id = one.report().id();
      if (!derived.contains(id)) {
        (below.containsKey(id) ? roots : alone).add(id);
      }
    }
    roots.sort(Comparator.comparing((ReportId id) -> size(id)).reversed());
    html.open("details", "class", "copies", "id", "copies", "open", "open");
    html.open("summary").text("Who copies whom: ");
    html.text(Wording.count(roots.size() + alone.size(), "report", "reports"));
    html.text(" with nothing from another, " + derived.size() + " with words of others").close();
    for (String agency : agencies) {
      html.element("p", agency).line();
    }
    html.open("ul").line();
    for (ReportId root : roots) {
      html.open("li");
      report(root);
      children(root);
      html.close().line();
    }
    if (!alone.isEmpty()) {
      html.open("li");
      alone(alone);
      html.close().line();
    }
    html.close().close().line();
  }

  private int size(ReportId root) {
    int size = 0;
    List<ReportId> next = new ArrayList<>(List.of(root));
    while (!next.isEmpty()) {
      for (Link link : below.getOrDefault(next.removeLast(), List.of())) {
        size++;
        next.add(link.report());
      }
    }
    return size;
  }

  private void alone(List<ReportId> reports) throws IOException {
    for (ReportId report : reports) {
      letter(report);
      html.text(" ");
    }
    html.element(
        "small", reports.size() == 1 ? "nobody has words from it" : "nobody has words from them");
  }

  private void children(ReportId report) throws IOException {
    List<Link> links = below.getOrDefault(report, List.of());
    if (links.isEmpty()) {
      return;
    }
    html.open("ul").line();
    for (Link link : links) {
      html.open("li");
      report(link.report());
      html.open("small").text(" " + Provenance.does(link.kind()) + " ");
      html.text(sigla.letter(link.from()) + ": ");
      html.element("a", words(link), "href", "#origins");
      html.text(link.isWhole() ? "" : "; the rest is its own").close();
      children(link.report());
      html.close().line();
    }
    html.close();
  }

  private void report(ReportId id) throws IOException {
    Report report = sigla.report(id).report();
    letter(id);
    html.text(" ").element("bdi", Wording.name(report));
    if (report.published().day().isPresent()) {
      html.element("small", ", " + Wording.day(report.published().day().get()));
    }
  }

  private void letter(ReportId id) throws IOException {
    String letter = sigla.letter(id);
    html.element("a", letter, "class", "letter", "href", "#" + Anchors.report(letter));
  }

  private String words(Link link) {
    int words = 0;
    for (Shared shared : link.shared()) {
      String common = sigla.words(shared.here().report(), shared.here().span());
      words += Legible.line(common).split(" ").length;
    }
    return Wording.count(words, "word", "words") + " in common";
  }
}
