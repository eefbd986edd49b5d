package org.readout.app.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AllowanceTest {

  private Instant now = Instant.parse("2026-03-14T09:00:00Z");
  private final Allowance allowance = new Allowance(3, 0.5, () -> now);

  @Test
  void whatIsTakenComesBackWithTime() {
    for (int i = 0; i < 3; i++) {
      assertThat(allowance.take("one")).isEmpty();
    }
    assertThat(allowance.take("one")).contains(Duration.ofSeconds(2));

    now = now.plusSeconds(1);
    assertThat(allowance.take("one")).contains(Duration.ofSeconds(1));

    now = now.plusSeconds(1);
    assertThat(allowance.take("one")).isEmpty();
    assertThat(allowance.take("one")).isPresent();
  }

  @Test
  void noMoreComesBackThanThereWas() {
    now = now.plusSeconds(1000);
    assertThat(allowance.take("one")).isEmpty();
    now = now.plusSeconds(1000);
    for (int i = 0; i < 3; i++) {
      assertThat(allowance.take("one")).isEmpty();
    }
    assertThat(allowance.take("one")).isPresent();
  }

  @Test
  void oneTakesNothingFromAnother() {
    for (int i = 0; i < 100; i++) {
      allowance.take("one");
    }
    assertThat(allowance.take("other")).isEmpty();
  }

  @Test
  void aClockThatIsSetBackTakesNothing() {
    assertThat(allowance.take("one")).isEmpty();
    now = now.minusSeconds(1000);
    assertThat(allowance.take("one")).isEmpty();
    assertThat(allowance.take("one")).isEmpty();
    assertThat(allowance.take("one")).isPresent();
  }
}
