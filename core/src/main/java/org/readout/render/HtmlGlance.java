package org.readout.render;

import java.io.IOException;
import java.util.List;

/** Who, what, when and where; a number of reports opens where they have it. */
final class HtmlGlance {

  private final HtmlWriter html;
  private final Sigla sigla;
  private final HtmlCites cites;

  HtmlGlance(HtmlWriter html, Sigla sigla) {
    this.html = html;
    this.sigla = sigla;
    cites = new HtmlCites(html, sigla);
  }

  /**
   * @param reports how many the story has
   */
  void write(Glance glance, int reports) throws IOException {
    if (glance.answers().isEmpty()) {
      return;
    }
    html.open("dl", "class", "glance").line();
    for (Glance.Answer answer : glance.answers()) {
      html.element("dt", answer.question()).open("dd");
      for (Glance.Part part : answer.parts()) {
        part(part, reports);
      }
      html.close().line();
    }
    html.close().line();
  }

  private void part(Glance.Part part, int reports) throws IOException {
    html.open("details").open("summary").element("bdi", part.words()).text(" ");
    html.element("small", part.passages().size() + " of " + reports);
    html.element("span", " reports", "class", "vh").close();
    List<Cite> places = Cite.of(sigla, part.passages());
    html.open("span", "class", "cites");
    cites.links(places);
    html.close().close().text(" ");
  }
}
