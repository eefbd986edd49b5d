package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.archive.Subscriptions.Look;
import org.readout.archive.Subscriptions.Subscription;

class SubscriptionsTest {

  private static final String FEED = "https://norden.example/feed.xml";

  @TempDir Path folder;
  private final Wound clock = new Wound();

  @Test
  void aSubscriptionIsDueAtOnceAndThenWhenItSays() {
    try (Archive archive = Archive.toWrite(folder, clock, Invented.NO_WAITING)) {
      Subscriptions all = archive.subscriptions();
      Subscription one = all.add(FEED, Duration.ofMinutes(30), "ann");
      assertThat(all.add(FEED, Duration.ofMinutes(1), "bob")).isEqualTo(one);
      assertThat(all.due()).containsExactly(one);
      all.asked(
          new Subscription(
              one.number(),
              FEED,
              "ann",
              one.at(),
              Duration.ofHours(1),
              clock.instant().plus(Duration.ofHours(1)),
              Optional.of(clock.instant()),
              Optional.of("2 new"),
              0,
              Optional.empty()));
      assertThat(all.due()).isEmpty();
      clock.forward(Duration.ofHours(1));
      assertThat(all.due())
          .singleElement()
          .satisfies(due -> assertThat(due.outcome()).contains("2 new"));
    }
  }

  @Test
  void aSubscriptionIsEndedByItsPlaceOrNumberWithWhatWasNotedOfItsFiles() {
    try (Archive archive = Archive.toWrite(folder, clock, Invented.NO_WAITING)) {
      Subscriptions all = archive.subscriptions();
      Subscription one = all.add("/srv/in", Duration.ofMinutes(1), "ann");
      all.looked(one.number(), Map.of("/srv/in/a.txt", new Look(3, 4, true)));
      assertThat(all.files(one.number())).containsOnlyKeys("/srv/in/a.txt");
      all.remove(String.valueOf(one.number()));
      assertThat(all.all()).isEmpty();
      assertThat(all.files(one.number())).isEmpty();
      assertThatThrownBy(() -> all.remove(FEED)).hasMessageContaining("there is no subscription");
    }
  }
}
