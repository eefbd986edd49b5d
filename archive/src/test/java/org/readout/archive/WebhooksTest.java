package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.archive.Webhooks.Delivery;
import org.readout.archive.Webhooks.Webhook;

class WebhooksTest {

  private static final String ADDRESS = "https://norden.example/hook";

  @TempDir Path folder;
  private final Wound clock = new Wound();
  private Archive archive;

  @BeforeEach
  void open() {
    archive = Archive.toWrite(folder, clock, Invented.NO_WAITING);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private List<Delivery> due(Webhook webhook) {
    return archive.webhooks().due(webhook, 10);
  }

  @Test
  void anAlertIsSentToThoseWhoWantItAndOnlyFromThenOn() {
    Watch dam = archive.watches().add(Watch.What.WORDS, "dam", "ann");
    Watch fire = archive.watches().add(Watch.What.WORDS, "fire", "ann");
    Invented.add(archive, Invented.report("a", "The dam broke."));
    Webhook all = archive.webhooks().add(ADDRESS, "s", Optional.empty(), "ann");
    Webhook one = archive.webhooks().add(ADDRESS, "s", Optional.of(fire.number()), "ann");
    Invented.add(archive, Invented.report("b", "Another dam broke at Marlow."));

    assertThat(due(all)).extracting(delivery -> delivery.alert().watch()).containsExactly(dam);
    assertThat(due(one)).isEmpty();
    assertThatThrownBy(() -> archive.webhooks().add(ADDRESS, "s", Optional.of(99L), "ann"))
        .hasMessageContaining("there is no watch 99");
  }

  @Test
  void whatIsTakenIsNotTakenTwiceUntilItCountsAsLost() {
    archive.watches().add(Watch.What.WORDS, "dam", "ann");
    Webhook webhook = archive.webhooks().add(ADDRESS, "s", Optional.empty(), "ann");
    Invented.add(archive, Invented.report("a", "The dam broke."));
    Delivery first = due(webhook).getFirst();
    Duration minute = Duration.ofMinutes(1);

    assertThat(archive.webhooks().claim(first, clock.instant().plus(minute))).isTrue();
    assertThat(archive.webhooks().claim(first, clock.instant().plus(minute))).isFalse();
    assertThat(due(webhook)).isEmpty();
    clock.forward(minute);
    assertThat(archive.webhooks().claim(first, clock.instant().plus(minute))).isTrue();
  }

  @Test
  void whatDidNotArriveIsDueAgainAndWhatDidIsNot() {
    archive.watches().add(Watch.What.WORDS, "dam", "ann");
    Webhook webhook = archive.webhooks().add(ADDRESS, "s", Optional.empty(), "ann");
    Invented.add(archive, Invented.report("a", "The dam broke."));
    Delivery first = due(webhook).getFirst();
    archive
        .webhooks()
        .failed(first, "500", Optional.of(clock.instant().plus(Duration.ofMinutes(1))));

    assertThat(due(webhook)).isEmpty();
    clock.forward(Duration.ofMinutes(1));
    assertThat(due(webhook)).singleElement().satisfies(d -> assertThat(d.tries()).isEqualTo(1));
    assertThat(archive.webhooks().state(webhook.number()))
        .isEqualTo(new Webhooks.State(0, 1, 0, Optional.of("500")));
    archive.webhooks().arrived(due(webhook).getFirst(), "200");
    assertThat(due(webhook)).isEmpty();
    assertThat(archive.webhooks().state(webhook.number()))
        .isEqualTo(new Webhooks.State(1, 0, 0, Optional.of("200")));
  }

  @Test
  void whatIsGivenUpIsLostAndSaidSo() {
    archive.watches().add(Watch.What.WORDS, "dam", "ann");
    Webhook webhook = archive.webhooks().add(ADDRESS, "s", Optional.empty(), "ann");
    Invented.add(archive, Invented.report("a", "The dam broke."));
    archive.webhooks().failed(due(webhook).getFirst(), "500", Optional.empty());

    clock.forward(Duration.ofDays(1));
    assertThat(due(webhook)).isEmpty();
    assertThat(archive.webhooks().state(webhook.number()).lost()).isEqualTo(1);
  }
}
