package org.readout.ingest.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts the parts of a page that a server sent late where they belong. React sends such a part
 * hidden, at the end of the page, under the name {@code S:} and a number, and a script moves it to
 * the template that holds its place under {@code B:} or {@code P:} and that number.
 */
final class Streamed {

  private static final String PART = "S:";

  private Streamed() {}

  /** Changes the document. */
  static void settle(Document document) {
    for (Element part : document.select("div[hidden][id^=" + PART + "]")) {
      part.removeAttr("hidden");
      String number = part.id().substring(PART.length());
      for (String place : List.of("B:", "P:")) {
        Element template = document.getElementById(place + number);
        if (template != null && !template.parents().contains(part)) {
          template.before(part);
          break;
        }
      }
    }
  }
}
