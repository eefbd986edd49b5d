package org.readout.app.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptsTest {

  private Instant now = Instant.parse("2026-03-14T09:00:00Z");
  private final Attempts attempts = new Attempts(() -> now);

  private void wrong(int times, String name, String address) {
    for (int i = 0; i < times; i++) {
      attempts.wrong(name, address);
    }
  }

  @Test
  void pausesBeginAfterFiveAndDouble() {
    wrong(4, "ines", "home");
    assertThat(attempts.pause("ines", "home")).isEmpty();
    wrong(1, "ines", "home");
    assertThat(attempts.pause("ines", "home")).contains(Duration.ofSeconds(1));
    wrong(3, "ines", "home");
    assertThat(attempts.pause("ines", "home")).contains(Duration.ofSeconds(8));
    now = now.plusSeconds(8);
    assertThat(attempts.pause("ines", "home")).isEmpty();
  }

  @Test
  void manyAddressesMakeANameWaitForAMinuteAtMost() {
    for (int i = 0; i < 100; i++) {
      attempts.wrong("ines", "address " + i);
    }
    assertThat(attempts.pause("ines", "home")).contains(Duration.ofMinutes(1));
  }

  @Test
  void whereANameHasLoggedInOthersDoNotMakeItWait() {
    attempts.right("ines", "home");
    wrong(1000, "ines", "elsewhere");
    assertThat(attempts.pause("ines", "home")).isEmpty();
    assertThat(attempts.pause("ines", "elsewhere")).contains(Duration.ofMinutes(15));
  }

  @Test
  void anAccountOfOnesOwnFreesNoAddress() {
    for (int i = 0; i < 10; i++) {
      attempts.wrong("name " + i, "there");
      attempts.right("mallory", "there");
    }
    assertThat(attempts.pause("another", "there")).contains(Duration.ofSeconds(32));
  }

  @Test
  void afterAnHourItIsForgotten() {
    wrong(20, "ines", "home");
    now = now.plus(Duration.ofMinutes(61));
    wrong(4, "ines", "home");
    assertThat(attempts.pause("ines", "home")).isEmpty();
  }
}
