package org.readout.render;

import java.io.IOException;

/** Says of a section that has nothing to show why that is so. */
final class HtmlMissing {

  private final HtmlWriter html;
  private final boolean alone;

  /**
   * @param alone whether there is one report only
   */
  HtmlMissing(HtmlWriter html, boolean alone) {
    this.html = html;
    this.alone = alone;
  }

  /** Nothing is written where something is there. */
  void write(String id, String heading, boolean missing, String why) throws IOException {
    if (missing) {
      html.section(id, heading);
      html.element("p", why, "class", "legend").close().line();
    }
  }

  /** The same of what it takes two reports to find. */
  void writeOfSeveral(String id, String heading, boolean missing, String why) throws IOException {
    write(
        id,
        heading,
        missing,
        alone ? "There is one report only, and none to hold it against." : why);
  }
}
