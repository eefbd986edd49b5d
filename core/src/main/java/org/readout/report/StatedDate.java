package org.readout.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A date that a document gives of itself, whether or not it was taken for its day of publication.
 *
 * @param day as written, in the time zone in which it is written
 * @param kind what the date is said to be of
 * @param origin the field, in words: {@code json-ld datePublished}, {@code rss pubDate}
 */
public record StatedDate(LocalDate day, Kind kind, String origin) {

  /** The first day of publication among dates. */
  public static Optional<LocalDate> published(List<StatedDate> dates) {
    return dates.stream()
        .filter(date -> date.kind == Kind.PUBLISHED)
        .map(StatedDate::day)
        .findFirst();
  }

  /** What happened on the day. */
  public enum Kind {
    PUBLISHED,
    CREATED,
    MODIFIED,
    /** Somebody took the document from the web, which is not before it was published. */
    CAPTURED,
    /** The document does not say. */
    UNSTATED
  }
}
