package org.readout.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * Parts the text of a page from what surrounds it.
 *
 * <p>First all that looks like surroundings by its tag, role or class is left out, unless it holds
 * much of the page's prose: then the name deceives. Then the text is looked for in the smallest
 * element that still holds most of the prose that is left, as Readability (Arc90, 2009) does by
 * scores handed up from paragraphs; of that all blocks are text but those made of links.
 */
final class MainText {

  /** What holds more of the page's prose than this share is no surroundings, whatever its name. */
  private static final double MOST_PRUNED = 0.4;

  /** The text is in a part of an element if that part holds this share of its prose. */
  private static final double DESCENT = 0.8;

  /** Characters of prose that make a text, and the share of the page's prose. */
  private static final double LEAST_MAIN = 250;

  private static final double LEAST_MAIN_SHARE = 0.1;

  /** Characters of prose, and the share of its words, that make something hidden part of it. */
  private static final double LEAST_HIDDEN = 150;

  private static final double MOSTLY = 0.7;

  /** A block with a larger share of its characters in links leads elsewhere. */
  private static final double MOST_LINKED = 0.8;

  private final Blocks blocks;
  private final boolean[] out;
  private final Weights before;

  private MainText(Blocks blocks) {
    this.blocks = blocks;
    this.out = new boolean[blocks.all().size()];
    this.before = new Weights(blocks, out);
  }

  /** The text under an element, with paragraphs parted by blank lines. */
  static String of(Element body, Blocks blocks) {
    return new MainText(blocks).text(body);
  }

  private String text(Element body) {
    body.filter((node, depth) -> prune(node, body));
    Weights after = new Weights(blocks, out);
    Element container = container(start(body, after), after);
    List<String> kept = new ArrayList<>();
    Blocks.Range range = blocks.range(container);
    for (int i = range.from(); i < range.to(); i++) {
      Block block = blocks.all().get(i);
      if (!out[i] && block.linkDensity() < MOST_LINKED) {
        kept.add(block.text());
      }
    }
    return String.join("\n\n", kept);
  }

  private FilterResult prune(Node node, Element body) {
    if (!(node instanceof Element element) || element.equals(body)) {
      return FilterResult.CONTINUE;
    }
    Blocks.Range range = blocks.range(element);
    if (range.isEmpty() || isAside(element, before.of(body))) {
      Arrays.fill(out, range.from(), range.to(), true);
      return FilterResult.SKIP_ENTIRELY;
    }
    return FilterResult.CONTINUE;
  }

  private boolean isAside(Element element, double total) {
    double weight = before.of(element);
    if (weight > MOST_PRUNED * total) {
      return Chrome.isWholeDiscussion(element) && total - weight > LEAST_MAIN;
    }
    return Chrome.isDiscussion(element)
        || Chrome.surrounds(element)
        || (Chrome.isHidden(element) && !isProse(element, weight));
  }

  /** Prose that is hidden at first is part of the text: what unfolds at a click. */
  private boolean isProse(Element element, double weight) {
    return weight > LEAST_HIDDEN && weight > MOSTLY * blocks.characters(blocks.range(element));
  }

  /** What the page itself marks as its main part, if there is one and it is not empty. */
  private static Element start(Element body, Weights weights) {
    double least = Math.max(LEAST_MAIN, LEAST_MAIN_SHARE * weights.of(body));
    return body.select("main, [role=main]").stream()
        .filter(main -> weights.of(main) >= least)
        .max(Comparator.comparingDouble(weights::of))
        .orElse(body);
  }

  /** Down from an element, but not into a single paragraph: the text of a short report is all. */
  private Element container(Element start, Weights weights) {
    Element current = start;
    while (true) {
      double least = Math.max(1, DESCENT * weights.of(current));
      Element heaviest = heaviest(current, weights);
      boolean single = blocks.range(heaviest).isSingle();
      if (heaviest.equals(current) || single || weights.of(heaviest) < least) {
        return current;
      }
      current = heaviest;
    }
  }

  private static Element heaviest(Element parent, Weights weights) {
    return parent.children().stream().max(Comparator.comparingDouble(weights::of)).orElse(parent);
  }
}
