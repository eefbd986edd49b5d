package org.readout.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeFilter.FilterResult;

/** Parts the text of a page from what surrounds it. */
final class MainText {

  private static final double MOST_PRUNED = Double.parseDouble(System.getProperty("mp","0.4"));
  private static final double DESCENT = Double.parseDouble(System.getProperty("desc","0.8"));
  private static final double LEAST_MAIN = 250;
  private static final double LEAST_MAIN_SHARE = Double.parseDouble(System.getProperty("lms","0.1"));
  private static final double LEAST_HIDDEN = Double.parseDouble(System.getProperty("lh","150"));
  private static final double MOSTLY = 0.7;

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
    Weights weights = prune(body);
    Element container = container(start(body, weights), weights);
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

  /** What the page itself marks as its main part, if there is one and it is not empty. */
  private static Element start(Element body, Weights weights) {
    Elements marked = body.select("main, [role=main]");
    return marked.stream()
        .filter(main -> weights.of(main) >= LEAST_MAIN)
        .max(Comparator.comparingDouble(weights::of))
        .filter(main -> weights.of(main) > LEAST_MAIN_SHARE * weights.of(body))
        .orElse(body);
  }

  private Weights prune(Element body) {
    Weights before = new Weights(blocks, out);
    double total = before.of(body);
    body.filter(
        (node, depth) -> {
          if (node instanceof Element element && element != body && isAside(element, before, total)) {
            blocks.range(element).ifPresent(this::drop);
            return FilterResult.SKIP_ENTIRELY;
          }
          return FilterResult.CONTINUE;
        });
    return new Weights(blocks, out);
  }

  private boolean isAside(Element element, Weights weights, double total) {
    double weight = weights.of(element);
    if (Chrome.isDiscussion(element)) {
      return total - weight > LEAST_MAIN;
    }
    if (weight > MOST_PRUNED * total) {
      return false;
    }
    return Chrome.surrounds(element) || Chrome.isHidden(element) && !isProse(element, weight);
  }

  /** Prose that is hidden at first is part of the text: what unfolds at a click. */
  private boolean isProse(Element element, double weight) {
    return weight > LEAST_HIDDEN && weight > MOSTLY * element.text().length();
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
