package org.readout.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Parts the text of a page from what surrounds it. */
final class MainText {

  private static final double MOST_PRUNED = 0.4;
  private static final double DESCENT = 0.8;

  private final Blocks blocks;
  private final boolean[] out;

  private MainText(Blocks blocks) {
    this.blocks = blocks;
    this.out = new boolean[blocks.all().size()];
  }

  static String of(Element body, Blocks blocks, Optional<String> title) {
    return new MainText(blocks).text(body);
  }

  private String text(Element body) {
    Element container = container(body, prune(body));
    List<String> kept = new ArrayList<>();
    Blocks.Range range = blocks.range(container).orElse(new Blocks.Range(0, 0));
    for (int i = range.from(); i < range.to(); i++) {
      Block block = blocks.all().get(i);
      if (!out[i] && block.linkDensity() < 0.8) {
        kept.add(block.text());
      }
    }
    return String.join("\n\n", kept);
  }

  private Weights prune(Element body) {
    Weights before = new Weights(blocks, out);
    double total = before.of(body);
    body.filter(
        (node, depth) -> {
          if (node instanceof Element element
              && element != body
              && Chrome.surrounds(element)
              && before.of(element) <= MOST_PRUNED * total
              || node instanceof Element talk && Chrome.isDiscussion(talk) && talk != body && total - before.of(talk) > 300) {
            blocks.range((Element) node).ifPresent(this::drop);
            return org.jsoup.select.NodeFilter.FilterResult.SKIP_ENTIRELY;
          }
          return org.jsoup.select.NodeFilter.FilterResult.CONTINUE;
        });
    return new Weights(blocks, out);
  }

  private void drop(Blocks.Range range) {
    java.util.Arrays.fill(out, range.from(), range.to(), true);
  }

  private static Element container(Element body, Weights weights) {
    Element current = body;
    while (true) {
      Element heaviest = current;
      double most = -1;
      for (Element child : current.children()) {
        double weight = weights.of(child);
        if (weight > most) {
          most = weight;
          heaviest = child;
        }
      }
      if (heaviest == current || most < DESCENT * weights.of(current) || most == 0) {
        return current;
      }
      current = heaviest;
    }
  }
}
