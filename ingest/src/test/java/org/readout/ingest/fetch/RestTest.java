package org.readout.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RestTest {

  private static final Instant NOW = Instant.parse("2031-05-04T12:00:00Z");

  private static Optional<Duration> rest(int status, String name, String value) {
    return Rest.of(status, HttpHeaders.of(Map.of(name, List.of(value)), (key, any) -> true), NOW);
  }

  @Test
  void whatIsFreshNeedNotBeAskedForAgain() {
    assertThat(rest(200, "Cache-Control", "public, max-age=3600")).contains(Duration.ofHours(1));
    assertThat(rest(304, "Cache-Control", "MAX-AGE=\"60\"")).contains(Duration.ofMinutes(1));
    assertThat(rest(200, "Cache-Control", "max-age=999999999")).contains(Duration.ofHours(6));
    assertThat(rest(200, "Cache-Control", "max-age=60, no-cache")).isEmpty();
    assertThat(rest(200, "Cache-Control", "max-age=soon")).isEmpty();
    assertThat(rest(200, "Cache-Control", "max-age=-5")).isEmpty();
    assertThat(
            Rest.of(
                200,
                HttpHeaders.of(
                    Map.of("Cache-Control", List.of("max-age=600"), "Age", List.of("500")),
                    (key, any) -> true),
                NOW))
        .contains(Duration.ofSeconds(100));
  }

  @Test
  void whoIsTurnedAwayWaitsAsLongAsIsWanted() {
    assertThat(rest(429, "Retry-After", "120")).contains(Duration.ofMinutes(2));
    assertThat(rest(503, "Retry-After", "Sun, 4 May 2031 14:00:00 GMT"))
        .contains(Duration.ofHours(2));
    assertThat(rest(503, "Retry-After", "Sun, 4 May 2031 10:00:00 GMT")).isEmpty();
    assertThat(rest(503, "Retry-After", "99999999")).contains(Duration.ofDays(1));
    assertThat(rest(503, "Retry-After", "tomorrow")).isEmpty();
    assertThat(rest(404, "Cache-Control", "max-age=3600")).isEmpty();
  }
}
