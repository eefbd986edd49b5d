package org.readout.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The words of pieces of HTML that feeds and wires carry, which are text as a whole. */
public final class Fragments {

  private Fragments() {}

  /** With paragraphs parted by blank lines; nothing is left out but what is not shown. */
  public static String text(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    List<String> paragraphs = new ArrayList<>();
    for (Block block : Blocks.of(document.body()).all()) {
      paragraphs.add(block.text());
    }
    return String.join("\n\n", paragraphs);
  }
}
