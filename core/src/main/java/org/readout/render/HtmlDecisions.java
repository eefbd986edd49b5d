package org.readout.render;

import java.io.IOException;
import java.util.List;
import org.readout.decision.Standing;

/** What analysts decided on the story. */
final class HtmlDecisions {

  private final HtmlWriter html;
  private final Sigla sigla;

  HtmlDecisions(HtmlWriter html, Sigla sigla) {
    this.html = html;
    this.sigla = sigla;
  }

  void write() throws IOException {
    List<Standing> decisions = sigla.rulings().all();
    if (decisions.isEmpty()) {
      return;
    }
    html.section("decisions", Rulings.HEADING);
    html.open("ol", "class", "differences").line();
    for (Standing one : decisions) {
      decision(one);
    }
    html.close().close().line();
  }

  private void decision(Standing one) throws IOException {
    html.open("li", "id", Anchors.finding(one.decided().id()));
    html.open("p", "class", "about").element("bdi", sigla.told(one.decided().decision())).close();
    String who = DecisionWords.whoAndWhy(one.decided()) + " · " + one.decided().id();
    html.element("p", who, "class", "verdict");
    String stale = Rulings.stale(one);
    if (!stale.isEmpty()) {
      html.open("p", "class", "verdict").element("b", stale).close();
    }
    html.close().line();
  }
}
