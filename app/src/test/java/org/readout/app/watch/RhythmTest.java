package org.readout.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.archive.Subscriptions.Subscription;

class RhythmTest {

  private static final Instant NOW = Instant.parse("2031-05-04T12:00:00Z");

  private final Rhythm rhythm = new Rhythm(() -> 0);
  private Subscription feed =
      new Subscription(
          1,
          "https://norden.example/feed.xml",
          "ann",
          "2031-05-04T12:00:00Z",
          Rhythm.FIRST,
          NOW,
          Optional.empty(),
          Optional.empty(),
          0,
          Optional.empty());
  private Instant now = NOW;

  private Duration answered(boolean changed, Optional<Duration> rest) {
    feed = rhythm.answered(feed, changed, "", rest, now);
    return waited();
  }

  private Duration failed(Optional<Duration> rest) {
    feed = rhythm.failed(feed, "the server answers 503", rest, now);
    return waited();
  }

  private Duration waited() {
    Duration wait = Duration.between(now, feed.due());
    now = feed.due();
    return wait;
  }

  @Test
  void aFeedThatChangesIsAskedMoreOftenAndOneThatDoesNotLessOften() {
    assertThat(answered(true, Optional.empty())).hasMinutes(15);
    assertThat(answered(true, Optional.empty())).hasMinutes(15);
    assertThat(answered(false, Optional.empty())).isEqualTo(Duration.ofSeconds(22 * 60 + 30));
    for (int i = 0; i < 20; i++) {
      answered(false, Optional.empty());
    }
    assertThat(answered(false, Optional.empty())).hasHours(6);
    assertThat(answered(true, Optional.empty())).hasHours(3);
  }

  @Test
  void aServerIsNotAskedSoonerThanItWants() {
    assertThat(answered(true, Optional.of(Duration.ofHours(2)))).hasHours(2);
    assertThat(answered(true, Optional.of(Duration.ofSeconds(1)))).hasMinutes(15);
    assertThat(failed(Optional.of(Duration.ofHours(20)))).hasHours(20);
  }

  @Test
  void whatFailsIsAskedLessAndLessOftenAndAfterDaysOnceADay() {
    assertThat(failed(Optional.empty())).hasMinutes(15);
    assertThat(failed(Optional.empty())).hasMinutes(30);
    for (int i = 0; i < 4; i++) {
      failed(Optional.empty());
    }
    assertThat(failed(Optional.empty())).hasHours(6);
    while (Duration.between(NOW, now).compareTo(Rhythm.LONG) < 0) {
      assertThat(failed(Optional.empty())).hasHours(6);
    }
    assertThat(failed(Optional.empty())).hasDays(1);
    assertThat(feed.failing()).contains(NOW);
    answered(false, Optional.empty());
    assertThat(feed.failing()).isEmpty();
    assertThat(failed(Optional.empty())).hasMinutes(15);
  }

  @Test
  void waitsDifferByATenthSoThatNotAllAreAskedAtOnce() {
    Rhythm last = new Rhythm(() -> 1);
    feed = last.answered(feed, true, "", Optional.empty(), now);
    assertThat(waited()).isEqualTo(Duration.ofSeconds(16 * 60 + 30));
  }
}
