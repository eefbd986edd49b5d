package org.readout.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.readout.decision.Quote;
import org.readout.report.Passage;
import org.readout.report.Report;
import org.readout.text.Span;

/** Links to the words that a finding rests on, and ways to take them along. */
final class HtmlCites {

  private static final List<String> BUTTON =
      List.of("type", "button", "class", "copy", "hidden", "hidden", "title", "Copy as a citation");

  private final HtmlWriter html;
  private final Sigla sigla;

  HtmlCites(HtmlWriter html, Sigla sigla) {
    this.html = html;
    this.sigla = sigla;
  }

  /** "A1 B3", each a link. */
  void links(List<Cite> cites) throws IOException {
    boolean more = false;
    for (Cite cite : cites) {
      html.text(more ? " " : "");
      link(cite, cite.label());
      more = true;
    }
  }

  /** As {@link #links}, each with a way to copy it. */
  void copied(List<Cite> cites) throws IOException {
    copied(cites, Cite::passage);
  }

  /** The same, of the sentences that they stand in. */
  void sentencesCopied(List<Cite> cites) throws IOException {
    copied(cites, cite -> sentence(cite.passage()));
  }

  private void copied(List<Cite> cites, Function<Cite, Passage> cited) throws IOException {
    boolean more = false;
    for (Cite cite : cites) {
      html.text(more ? " " : "").open("span", "class", "cite");
      link(cite, cite.label());
      copy(cited.apply(cite), cite.label());
      html.close();
      more = true;
    }
  }

  /** A number alone says nothing to who reads the citation. */
  private Passage sentence(Passage passage) {
    Span sentence = Quote.sentence(sigla.report(passage.report()).report(), passage.span());
    boolean holds = sentence.end() >= passage.span().end();
    return holds ? new Passage(passage.report(), sentence) : passage;
  }

  void link(Cite cite, String words) throws IOException {
    html.element("a", words, "class", "place", "href", "#" + Anchors.passage(cite));
  }

  /** A link that lights up its fellows. */
  void link(Cite cite, String words, FactRow row) throws IOException {
    String target = "#" + Anchors.passage(cite);
    html.element(
        "a", words, "class", "place", "href", target, "data-f", String.valueOf(row.number()));
  }

  /**
   * A button that the script makes visible, since it does nothing without it. Words of a report
   * that has no address on the web are cited by the page of a service, which knows its own.
   */
  void copy(Passage passage, String label) throws IOException {
    List<String> attributes = new ArrayList<>(BUTTON);
    attributes.addAll(List.of("data-copy", Citation.of(sigla, passage)));
    Report report = sigla.report(passage.report()).report();
    if (Citation.address(report, "").isEmpty()) {
      Span span = passage.span();
      String at = report.id().value() + "?start=" + span.start() + "&end=" + span.end();
      attributes.addAll(List.of("data-at", at));
    }
    html.open("button", attributes.toArray(String[]::new));
    html.element("span", "Copy citation " + label, "class", "vh").close();
  }
}
