package org.readout.render;

import java.io.IOException;
import java.util.List;

/** What the reports date, and who had it first. */
final class HtmlTimeline {

  private final HtmlWriter html;
  private final HtmlCites cites;

  HtmlTimeline(HtmlWriter html, Sigla sigla) {
    this.html = html;
    cites = new HtmlCites(html, sigla);
  }

  void write(List<Moment> moments) throws IOException {
    if (moments.isEmpty()) {
      return;
    }
    html.section("timeline", "Timeline");
    html.open("ol", "class", "timeline").line();
    String before = "";
    for (Moment moment : moments) {
      html.open("li");
      boolean again = moment.when().equals(before);
      html.element("span", moment.when(), "class", again ? "when again" : "when").open("p");
      html.element("bdi", moment.statement()).text(" ");
      cites.links(moment.cites());
      if (!moment.first().isEmpty()) {
        html.text(" ").element("small", moment.first());
      }
      html.close().close().line();
      before = moment.when();
    }
    html.close().close().line();
  }
}
