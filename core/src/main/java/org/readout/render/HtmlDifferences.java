package org.readout.render;

import java.io.IOException;
import java.util.List;

/** Where reports differ in what they tell of one thing. */
final class HtmlDifferences {

  private final HtmlWriter html;
  private final HtmlCites cites;

  HtmlDifferences(HtmlWriter html, Sigla sigla) {
    this.html = html;
    cites = new HtmlCites(html, sigla);
  }

  /**
   * @param dismissed what is held to be none
   */
  void write(List<Difference> differences, List<Difference> dismissed) throws IOException {
    write("differences", "Differences", Anchors.DIFFERENCE, differences);
    write("dismissed", Rulings.HELD, "dismissed-", dismissed);
  }

  private void write(String id, String heading, String prefix, List<Difference> differences)
      throws IOException {
    if (differences.isEmpty()) {
      return;
    }
    html.section(id, heading);
    html.open("ol", "class", "differences").line();
    for (Difference difference : differences) {
      difference(difference, prefix);
    }
    html.close().close().line();
  }

  private void difference(Difference difference, String prefix) throws IOException {
    html.open("li", "id", prefix + difference.number());
    html.open("p", "class", "about", "id", Anchors.finding(difference.id()))
        .element("b", difference.kind())
        .text(" ");
    html.element("bdi", difference.about()).close();
    html.open("ul");
    for (Difference.Position position : difference.positions()) {
      html.open("li").element(position.verbatim() ? "q" : "bdi", position.value()).text(" ");
      cites.sentencesCopied(position.cites());
      html.close();
    }
    html.close();
    html.element("p", difference.verdict(), "class", "verdict").close().line();
  }
}
