package org.readout.archive;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.report.Report;
import org.readout.text.Digest;

/**
 * Under what a report is looked up: its URL without what does not change the page, or, without a
 * URL, its outlet and words.
 */
final class Address {

  private static final String WWW = "www.";

  private Address() {}

  static String of(Report report, String fingerprint) {
    return report
        .url()
        .filter(url -> !url.isBlank())
        .map(Address::ofUrl)
        .orElseGet(() -> "words:" + Digest.of('w', report.outlet().orElse(""), fingerprint));
  }

  /** Scheme, "www.", fragment, a slash at the end and what counts visitors are left out. */
  static String ofUrl(String url) {
    try {
      URI uri = new URI(url.strip());
      String host = Optional.ofNullable(uri.getRawAuthority()).orElse("").toLowerCase(Locale.ROOT);
      String path = Optional.ofNullable(uri.getRawPath()).orElse("");
      String query = Optional.ofNullable(uri.getRawQuery()).map(Address::query).orElse("");
      return (host.startsWith(WWW) ? host.substring(WWW.length()) : host)
          + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path)
          + (query.isEmpty() ? "" : "?" + query);
    } catch (URISyntaxException e) {
      return url.strip();
    }
  }

  private static String query(String query) {
    return Arrays.stream(query.split("&"))
        .filter(parameter -> !countsVisitors(parameter.toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining("&"));
  }

  private static boolean countsVisitors(String parameter) {
    return parameter.startsWith("utm_")
        || parameter.startsWith("fbclid=")
        || parameter.startsWith("gclid=")
        || parameter.isEmpty();
  }
}
