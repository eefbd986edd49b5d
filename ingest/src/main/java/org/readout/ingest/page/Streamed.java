package org.readout.ingest.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts the parts of a page that a server sent late where they belong. React sends such a part
 * hidden, at the end of the page, under the name {@code S:} and a number, and a script moves it to
 * the template that holds its place under {@code B:} or {@code P:} and that number.
 */
final class Streamed {

  private static final String PART = "S:";

  /** More parts than any honest page has. */
  private static final int MOST = 500;

  private Streamed() {}

  /** Changes the document. */
  static void settle(Document document) {
    List<Element> parts =
        document.select("div[hidden][id^=" + PART + "]").stream().limit(MOST).toList();
    if (parts.isEmpty()) {
      return;
    }
    Map<String, Element> places = new HashMap<>();
    document.select("template[id]").forEach(place -> places.putIfAbsent(place.id(), place));
    for (Element part : parts) {
      part.removeAttr("hidden");
      String number = part.id().substring(PART.length());
      Optional.ofNullable(places.getOrDefault("B:" + number, places.get("P:" + number)))
          .filter(place -> !place.parents().contains(part))
          .ifPresent(place -> place.before(part));
    }
  }
}
