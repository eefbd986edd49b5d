package org.readout.ingest.fetch;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** How long a server wants to be left alone, as it says itself (RFC 9110, RFC 9111). */
final class Rest {

  private static final Duration LONGEST = Duration.ofDays(1);
  private static final Duration LONGEST_FRESH = Duration.ofHours(6);
  private static final String MAX_AGE = "max-age=";

  private Rest() {}

  /**
   * Of an answer: as long as what it sent stays fresh, six hours at most, or, where it did not do
   * what was asked, until it may be asked again, a day at most.
   */
  static Optional<Duration> of(int status, HttpHeaders headers, Instant now) {
    boolean done = status == 200 || status == 304;
    return done
        ? fresh(headers).map(rest -> atMost(rest, LONGEST_FRESH))
        : headers
            .firstValue("Retry-After")
            .flatMap(value -> after(value.strip(), now))
            .map(rest -> atMost(rest, LONGEST));
  }

  private static Duration atMost(Duration rest, Duration most) {
    return rest.compareTo(most) > 0 ? most : rest;
  }

  private static Optional<Duration> fresh(HttpHeaders headers) {
    String control = String.join(",", headers.allValues("Cache-Control")).toLowerCase(Locale.ROOT);
    if (control.contains("no-cache") || control.contains("no-store")) {
      return Optional.empty();
    }
    for (String directive : control.split(",")) {
      String word = directive.strip();
      if (word.startsWith(MAX_AGE)) {
        long age = headers.firstValue("Age").flatMap(Rest::seconds).orElse(0L);
        return seconds(word.substring(MAX_AGE.length()).replace("\"", ""))
            .map(most -> Duration.ofSeconds(Math.max(0, most - age)));
      }
    }
    return Optional.empty();
  }

  /** A number of seconds, or a date. */
  private static Optional<Duration> after(String value, Instant now) {
    return seconds(value)
        .map(Duration::ofSeconds)
        .or(() -> date(value).map(then -> Duration.between(now, then)))
        .filter(Duration::isPositive);
  }

  private static Optional<Instant> date(String value) {
    try {
      return Optional.of(
          ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** As many as fit an int, which is longer than any limit here. */
  private static Optional<Long> seconds(String value) {
    try {
      return Optional.of((long) Integer.parseUnsignedInt(value.strip()))
          .filter(number -> number >= 0);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
