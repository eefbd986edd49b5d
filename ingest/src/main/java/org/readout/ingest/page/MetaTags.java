package org.readout.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the {@code meta} elements of a page say, by their name in small letters, whether it stands
 * in {@code property} (OpenGraph), {@code name} or {@code itemprop}.
 */
final class MetaTags {

  private static final List<String> NAMED_BY = List.of("property", "name", "itemprop");
  private static final int LONGEST = 1000;

  private final Map<String, List<String>> contents = new HashMap<>();

  private MetaTags() {}

  static MetaTags of(Document document) {
    MetaTags tags = new MetaTags();
    for (Element meta : document.select("meta[content]")) {
      String content = meta.attr("content").strip();
      if (!content.isEmpty() && content.length() <= LONGEST) {
        NAMED_BY.forEach(by -> tags.add(meta.attr(by), content));
      }
    }
    return tags;
  }

  private void add(String name, String content) {
    if (!name.isEmpty()) {
      contents
          .computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
          .add(content);
    }
  }

  Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }

  List<String> all(String name) {
    return contents.getOrDefault(name, List.of());
  }
}
