package org.readout.ingest.table;

import java.util.Locale;
import java.util.Optional;

/** What a column of a table tells of a report, by the names that people give it. */
enum Column {
  TEXT("text", "body", "content", "maintext", "article", "article_text", "full_text", "fulltext"),
  TITLE("title", "headline"),
  URL("url", "link", "uri"),
  OUTLET("outlet", "source", "publication", "publisher", "source_domain", "domain", "newspaper"),
  PUBLISHED(
      "published", "date", "published_at", "date_publish", "publication_date", "pubdate", "day"),
  MODIFIED("modified", "updated", "date_modify"),
  ID("id", "uid", "guid", "article_id"),
  BYLINE("byline", "author", "authors"),
  LANGUAGE("language", "lang");

  /** With a space before and after each. */
  private final String names;

  Column(String... names) {
    this.names = " " + String.join(" ", names) + " ";
  }

  /** The column of a name; spaces, marks and capitals are of no account. */
  static Optional<Column> named(String name) {
    String folded = name.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    for (Column column : values()) {
      if (!folded.isEmpty() && column.names.contains(" " + folded + " ")) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }
}
