package org.readout.ingest.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The lines about the headline, where pages show who wrote and when. */
final class Neighbourhood {

  private static final int BEFORE = 6;
  private static final int AFTER = 15;

  /** How far up a heading is looked for. */
  private static final int LEVELS = 4;

  private final Blocks blocks;
  private final int from;
  private final int headline;
  private final int to;

  private Neighbourhood(Blocks blocks, int headline) {
    this.blocks = blocks;
    this.headline = headline;
    this.from = Math.max(0, headline - BEFORE);
    this.to = Math.min(blocks.all().size(), headline + AFTER + 1);
  }

  static Neighbourhood of(Document document, Blocks blocks, Optional<String> title) {
    String folded = title.map(Words::folded).orElse("");
    int found = -1;
    for (int i = 0; i < blocks.all().size(); i++) {
      Block block = blocks.all().get(i);
      if (Words.folded(block.text()).equals(folded)) {
        if (isInHeading(block)) {
          return new Neighbourhood(blocks, i);
        }
        found = found < 0 ? i : found;
      }
    }
    return new Neighbourhood(blocks, found >= 0 ? found : firstHeading(document, blocks));
  }

  private static boolean isInHeading(Block block) {
    Element element = block.element();
    for (int level = 0; element != null && level < LEVELS; level++) {
      if (Blocks.isHeading(element.normalName())) {
        return true;
      }
      element = element.parent();
    }
    return false;
  }

  private static int firstHeading(Document document, Blocks blocks) {
    return document.select("h1").stream()
        .mapToInt(blocks::start)
        .filter(start -> start >= 0)
        .findFirst()
        .orElse(0);
  }

  /** The lines in the order in which they are looked at: below the headline first. */
  List<Block> lines() {
    List<Block> below = blocks.all().subList(Math.min(headline, to), to);
    List<Block> above = blocks.all().subList(from, Math.min(headline, to));
    return Stream.concat(below.stream(), above.reversed().stream()).toList();
  }

  /** All lines of the page. */
  List<Block> page() {
    return blocks.all();
  }

  boolean holds(Element element) {
    int start = blocks.start(element);
    return from <= start && start < to;
  }
}
