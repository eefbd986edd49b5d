package org.readout.ingest.feed;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.ingest.Document;
import org.readout.ingest.Findings;
import org.readout.ingest.page.Fragments;
import org.readout.report.StatedDate;

/**
 * An item of a feed.
 *
 * @param where the feed, and which item of it
 * @param link where its page is, perhaps relative
 * @param content its text as HTML
 * @param summary what may be the text or a part of it, as HTML
 */
record Item(
    String where,
    Optional<String> id,
    Optional<String> link,
    Optional<String> title,
    Optional<String> byline,
    List<StatedDate> dates,
    Optional<String> content,
    Optional<String> summary) {

  /** A content with fewer characters is a teaser if a page is linked. */
  private static final int LEAST_CONTENT = 400;

  /** So long is no summary. */
  private static final int LEAST_SUMMARY = 1000;

  private static final List<String> CUT =
      List.of("…", "...", "[…]", "[...]", "[&hellip;]", "read more", "continue reading");

  /**
   * What all items of a feed have in common.
   *
   * @param file the feed as given
   * @param address where it is from
   */
  record Feed(
      String file, Optional<String> address, Optional<String> title, Optional<String> language) {}

  /** Gives the item to the findings, as a report if it holds its text, else as an address. */
  void give(Feed feed, Findings findings) {
    Optional<String> page = link.flatMap(one -> absolute(one, feed.address));
    Optional<String> whole =
        content
            .map(Fragments::text)
            .filter(text -> isWhole(text, LEAST_CONTENT))
            .or(() -> summary.map(Fragments::text).filter(text -> isWhole(text, LEAST_SUMMARY)));
    if (whole.isPresent()) {
      findings.document(draft(feed, page).text(whole.get()));
    } else if (page.isPresent()) {
      findings.address(where, page.get(), dates);
    } else {
      giveTeaser(feed, findings);
    }
  }

  private void giveTeaser(Feed feed, Findings findings) {
    Optional<String> teaser =
        content.or(() -> summary).map(Fragments::text).filter(text -> !text.isBlank());
    if (teaser.isPresent()) {
      findings.document(
          draft(feed, Optional.empty())
              .incomplete(Optional.of("the feed may hold a part of it only"))
              .text(teaser.get()));
    } else {
      findings.rejected(where, "an item without a text and without the address of a page");
    }
  }

  private static boolean isWhole(String text, int least) {
    String end = text.substring(Math.max(0, text.length() - 20)).strip().toLowerCase(Locale.ROOT);
    return text.length() >= least && CUT.stream().noneMatch(end::endsWith);
  }

  private Document.Draft draft(Feed feed, Optional<String> page) {
    Document.Draft draft = Document.in(feed.file, where);
    dates.forEach(draft::date);
    return draft
        .published(StatedDate.published(dates))
        .sourceId(id)
        .url(page)
        .outlet(feed.title)
        .language(feed.language)
        .title(title)
        .byline(byline);
  }

  private static Optional<String> absolute(String link, Optional<String> base) {
    try {
      URI uri = URI.create(link.strip());
      URI whole = base.isPresent() ? URI.create(base.get()).resolve(uri) : uri;
      String scheme = String.valueOf(whole.getScheme()).toLowerCase(Locale.ROOT);
      return whole.getHost() != null && (scheme.equals("http") || scheme.equals("https"))
          ? Optional.of(whole.toString())
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
