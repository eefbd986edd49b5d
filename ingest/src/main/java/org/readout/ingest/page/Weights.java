package org.readout.ingest.page;

import org.jsoup.nodes.Element;

/**
 * How much prose every element holds: the characters of its blocks that are not short and do not
 * consist of links, as boilerpipe (Kohlschütter, Fankhauser and Nejdl, 2010) found to tell text
 * from the rest.
 */
final class Weights {

  private static final int SHORTEST = 60;
  private static final double MOST_LINKED = 0.3;

  private final Blocks blocks;
  private final double[] sums;

  Weights(Blocks blocks, boolean[] out) {
    this.blocks = blocks;
    this.sums = new double[blocks.all().size() + 1];
    for (int i = 0; i < out.length; i++) {
      sums[i + 1] = sums[i] + (out[i] ? 0 : of(blocks.all().get(i)));
    }
  }

  private static double of(Block block) {
    int length = block.text().length();
    return length < SHORTEST || block.linkDensity() > MOST_LINKED ? 0 : length;
  }

  /** Characters of prose. */
  double of(Element element) {
    Blocks.Range range = blocks.range(element);
    return sums[range.to()] - sums[range.from()];
  }
}
