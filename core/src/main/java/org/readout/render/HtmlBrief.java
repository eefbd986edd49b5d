package org.readout.render;

import java.io.IOException;
import org.readout.brief.BriefLine;
import org.readout.collation.Collation;

/** The story in a few lines, each with the paragraphs that it rests on. */
final class HtmlBrief {

  private final HtmlWriter html;
  private final Sigla sigla;

  HtmlBrief(HtmlWriter html, Sigla sigla) {
    this.html = html;
    this.sigla = sigla;
  }

  void write(Collation collation) throws IOException {
    if (collation.brief().isEmpty()) {
      return;
    }
    html.section("brief", "In brief");
    html.open("ul", "class", "lines").line();
    HtmlCites cites = new HtmlCites(html, sigla);
    for (BriefLine line : collation.brief()) {
      html.open("li").element("bdi", Findings.statement(line.text())).text(" ");
      html.open("span", "class", "cites");
      cites.copied(Cite.of(sigla, line.cites()));
      html.close().close().line();
    }
    html.close().close().line();
  }
}
