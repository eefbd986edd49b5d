package org.readout.ingest.page;

import java.time.LocalDate;

/**
 * A date that a page gives.
 *
 * @param day as written, in the page's own time zone
 * @param kind what the date is said to be of
 * @param origin the field: {@code json-ld datePublished}, {@code meta article:published_time}
 */
public record PageDate(LocalDate day, Kind kind, String origin) {

  /** What happened on the day. */
  public enum Kind {
    PUBLISHED,
    CREATED,
    MODIFIED,
    /** The page does not say. */
    UNSTATED
  }
}
