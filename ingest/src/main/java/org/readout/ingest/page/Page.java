package org.readout.ingest.page;

import java.util.List;
import java.util.Optional;

/**
 * What a page of the web tells.
 *
 * @param text the main text, without what surrounds it; paragraphs are parted by blank lines
 * @param authors the names in the byline, in order
 * @param published the day of publication, with the field that says so
 * @param dates every date that a field or the head of the page gives, the most trusted first
 * @param language BCP 47, {@code und} where it cannot be told
 * @param site who publishes it: the name of the site, else the host of its address
 * @param url the address that the page gives as its own, else that it was read from
 */
public record Page(
    String text,
    Optional<String> title,
    List<String> authors,
    Optional<PageDate> published,
    List<PageDate> dates,
    String language,
    Optional<String> site,
    Optional<String> url) {

  public Page {
    authors = List.copyOf(authors);
    dates = List.copyOf(dates);
  }
}
