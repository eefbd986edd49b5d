package org.readout.ingest.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The address of a page and what it tells. */
final class Addresses {

  private static final int LONGEST = 2000;

  /** {@code /2022/12/31/}, {@code /2022-12-31-}, {@code /2022/dec/31/}. */
  private static final Pattern DAY =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})[/_-](\\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
              + "[/_-](\\d{1,2})(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private Addresses() {}

  /** The address that the page gives as its own, else the one it was read from. */
  static Optional<String> canonical(Document document, MetaTags meta, Optional<String> address) {
    for (Element link : document.select("link[rel~=(?i)^canonical$]")) {
      Optional<String> own = absolute(link.absUrl("href"));
      if (own.isPresent()) {
        return own;
      }
    }
    return meta.first("og:url").flatMap(Addresses::absolute).or(() -> address);
  }

  private static Optional<String> absolute(String url) {
    try {
      URI uri = new URI(url.strip());
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      return uri.getHost() != null && (scheme.equals("http") || scheme.equals("https"))
          ? Optional.of(url.strip())
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The day that stands in the path. */
  static Optional<LocalDate> day(String url) {
    if (url.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher matcher = DAY.matcher(url);
    while (matcher.find()) {
      try {
        return Optional.of(
            LocalDate.of(
                Integer.parseInt(matcher.group(1)),
                month(matcher.group(2)),
                Integer.parseInt(matcher.group(3))));
      } catch (DateTimeException e) {
        // Numbers that are no date; the next may be one.
      }
    }
    return Optional.empty();
  }

  private static int month(String written) {
    return Character.isDigit(written.charAt(0))
        ? Integer.parseInt(written)
        : MONTHS.indexOf(written.toLowerCase(Locale.ROOT)) / 3 + 1;
  }
}
