package org.readout.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.ingest.Findings;
import org.readout.ingest.HeadDate;
import org.readout.ingest.Source;
import org.readout.ingest.Unreadable;
import org.readout.report.StatedDate;

/** JSON Feed, versions 1 and 1.1 (jsonfeed.org). */
public final class JsonFeed {

  private JsonFeed() {}

  /** True if an object says that it is a feed. */
  public static boolean isFeed(Map<?, ?> object) {
    return object.get("version") instanceof String version
        && version.contains("jsonfeed.org/version");
  }

  /** Gives all its items to the findings. */
  public static void read(Map<?, ?> feed, Source source, Findings findings) throws Unreadable {
    Item.Feed about =
        new Item.Feed(
            source.name(),
            source.address().or(() -> text(feed, "feed_url")).or(() -> text(feed, "home_page_url")),
            text(feed, "title"),
            text(feed, "language"));
    if (!(feed.get("items") instanceof List<?> items) || items.isEmpty()) {
      throw new Unreadable("a feed without items");
    }
    int number = 0;
    for (Object one : items) {
      number++;
      String where = source.name() + ", item " + number;
      if (one instanceof Map<?, ?> item) {
        item(where, item).give(about, findings);
      } else {
        findings.rejected(where, "not a JSON object");
      }
    }
  }

  private static Item item(String where, Map<?, ?> item) {
    return new Item(
        where,
        text(item, "id"),
        text(item, "url").or(() -> text(item, "external_url")),
        text(item, "title"),
        author(item),
        dates(item),
        text(item, "content_html").or(() -> text(item, "content_text").map(JsonFeed::escaped)),
        text(item, "summary").map(JsonFeed::escaped));
  }

  private static Optional<String> author(Map<?, ?> item) {
    List<String> names = new ArrayList<>();
    if (item.get("authors") instanceof List<?> authors) {
      for (Object author : authors) {
        if (author instanceof Map<?, ?> one) {
          text(one, "name").ifPresent(names::add);
        }
      }
    }
    if (names.isEmpty() && item.get("author") instanceof Map<?, ?> one) {
      text(one, "name").ifPresent(names::add);
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }

  private static List<StatedDate> dates(Map<?, ?> item) {
    List<StatedDate> dates = new ArrayList<>();
    text(item, "date_published")
        .flatMap(HeadDate::in)
        .map(day -> new StatedDate(day, StatedDate.Kind.PUBLISHED, "feed date_published"))
        .ifPresent(dates::add);
    text(item, "date_modified")
        .flatMap(HeadDate::in)
        .map(day -> new StatedDate(day, StatedDate.Kind.MODIFIED, "feed date_modified"))
        .ifPresent(dates::add);
    return dates;
  }

  private static Optional<String> text(Map<?, ?> object, String name) {
    return object.get(name) instanceof String text && !text.isBlank()
        ? Optional.of(text)
        : Optional.empty();
  }

  /** Plain text as HTML, a paragraph where a blank line parts it. */
  private static String escaped(String text) {
    String safe = text.replace("&", "&amp;").replace("<", "&lt;");
    return "<p>" + safe.replace("\r\n", "\n").replace("\n\n", "<p>");
  }
}
