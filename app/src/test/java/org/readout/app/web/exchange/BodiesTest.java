package org.readout.app.web.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BodiesTest {

  private final Bodies bodies = new Bodies();
  private final AtomicInteger made = new AtomicInteger();

  private Body ask(int key) {
    return bodies.of(
        "key " + key,
        () -> {
          made.incrementAndGet();
          return Body.of(Body.JSON, out -> out.write("answer " + key));
        });
  }

  @Test
  void whatIsAskedAgainIsNotMadeAgain() {
    assertThat(ask(1)).isSameAs(ask(1)).isNotSameAs(ask(2));
    assertThat(made).hasValue(2);
  }

  @Test
  void whatWasAskedForLongestAgoGoesFirst() {
    ask(0);
    for (int key = 1; key < 400; key++) {
      ask(key);
      ask(0);
    }

    assertThat(made).hasValue(400);
    ask(399);
    assertThat(made).hasValue(400);
    ask(1);
    assertThat(made).hasValue(401);
  }
}
