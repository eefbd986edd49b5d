package org.readout.render;

import java.io.IOException;

/** Who copies whom, with the passages that show it. */
final class HtmlProvenance {

  private final HtmlWriter html;
  private final HtmlCites cites;

  HtmlProvenance(HtmlWriter html, Sigla sigla) {
    this.html = html;
    cites = new HtmlCites(html, sigla);
  }

  void write(Provenance provenance) throws IOException {
    if (provenance.isEmpty()) {
      return;
    }
    html.section("origins", Provenance.HEADING);
    for (String agency : provenance.agencies()) {
      html.element("p", agency, "class", "legend").line();
    }
    html.open("ol", "class", "differences").line();
    for (Derivation derivation : provenance.derivations()) {
      derivation(derivation);
    }
    html.close().line();
    if (provenance.more() > 0) {
      html.element("p", "and " + provenance.more() + " more", "class", "legend").line();
    }
    html.close().line();
  }

  private void derivation(Derivation derivation) throws IOException {
    html.open("li").open("p", "class", "about").element("b", derivation.claim()).close();
    html.open("ul");
    for (Derivation.Common common : derivation.shared()) {
      html.open("li").element("q", common.words()).text(" ");
      cites.link(common.here(), common.here().label());
      if (common.there().isPresent()) {
        html.text(" = ");
        cites.link(common.there().get(), common.there().get().label());
      }
      html.close();
    }
    html.close();
    String rest = derivation.rest();
    String why = derivation.why() + (rest.isEmpty() ? "" : " · " + rest);
    html.element("p", why, "class", "verdict").close().line();
  }
}
