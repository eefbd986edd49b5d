package org.readout.ingest.page;

import org.jsoup.nodes.Element;

/**
 * A stretch of words that a page shows on lines of its own: a paragraph, a heading, an item.
 *
 * @param element the element that makes it a block
 * @param text the words, with single spaces
 * @param linked how many of its characters lead elsewhere
 */
record Block(Element element, String text, int linked) {

  /** The share of its characters that lead elsewhere, 0 to 1. */
  double linkDensity() {
    return text.isEmpty() ? 0 : Math.min(1, (double) linked / text.length());
  }
}
