package org.readout.app.web.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.readout.app.web.exchange.Refusal;

/** What is read beside the requests, whatever becomes of it. */
@Timeout(60)
class ReadingDeskTest {

  private static final ReadingDesk.Story NOTHING = new ReadingDesk.Story(List.of(), List.of());

  private final CountDownLatch loaded = new CountDownLatch(1);
  private final AtomicInteger begun = new AtomicInteger();

  /** Models that are never there, but for the error of loading them. */
  private final ReadingDesk readings =
      new ReadingDesk(
          () -> {
            begun.incrementAndGet();
            await(loaded);
            throw new OutOfMemoryError("invented");
          });

  @AfterEach
  void stop() {
    readings.stop();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Reading read(String key) {
    return readings.of(
        key,
        "",
        () -> NOTHING,
        Optional.empty(),
        (collation, json) -> {
          throw new IllegalStateException("there is none");
        });
  }

  private Reading settled(String key) {
    Reading reading = read(key);
    while (reading instanceof Reading.Working) {
      Thread.onSpinWait();
      reading = read(key);
    }
    return reading;
  }

  @Test
  void anErrorIsToldAndJamsNothing() {
    loaded.countDown();
    for (int i = 0; i < 100; i++) {
      assertThat(settled("story " + i))
          .isInstanceOfSatisfying(
              Reading.Failed.class, failed -> assertThat(failed.why()).contains("invented"));
    }
  }

  @Test
  void allWhoAskForAStoryWaitForOneReading() {
    for (int i = 0; i < 20; i++) {
      assertThat(read("story")).isInstanceOf(Reading.Working.class);
    }
    loaded.countDown();
    settled("story");
    settled("story");

    assertThat(begun).hasValue(1);
  }

  @Test
  void oneTooManyIsToldToAskAgain() {
    for (int i = 0; i < 64; i++) {
      read("story " + i);
    }

    assertThatThrownBy(() -> read("one too many"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.status()).isEqualTo(503);
              assertThat(refusal.pause()).contains(60);
            });
    assertThat(readings.there("one too many")).isEmpty();
  }

  @Test
  void othersGoOnWhileAStoryIsFetched() throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch fetched = new CountDownLatch(1);
    Thread slow =
        Thread.ofVirtual()
            .start(
                () ->
                    readings.of(
                        "slow",
                        "",
                        () -> {
                          asked.countDown();
                          await(fetched);
                          return NOTHING;
                        },
                        Optional.empty(),
                        (collation, json) -> {
                          throw new IllegalStateException("there is none");
                        }));
    asked.await();

    assertThat(read("other")).isInstanceOf(Reading.Working.class);

    fetched.countDown();
    slow.join();
    assertThat(readings.there("slow")).isPresent();
  }
}
