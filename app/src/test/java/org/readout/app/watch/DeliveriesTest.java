package org.readout.app.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.annotation.AnnotatedReport;
import org.readout.archive.Archive;
import org.readout.archive.Intaking;
import org.readout.archive.Watch;
import org.readout.archive.Webhooks;
import org.readout.archive.Webhooks.Webhook;
import org.readout.grouping.Profile;
import org.readout.ingest.fetch.Hosts;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Span;

class DeliveriesTest {

  private static final String SECRET = "a secret";
  private static final Duration PATIENCE = Duration.ofMillis(500);

  @TempDir Path folder;
  private final Wound clock = new Wound();
  private Access access = Access.of(Path.of("none"), clock, () -> {});
  private Receiver receiver = started();

  private static Receiver started() {
    try {
      return new Receiver();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @BeforeEach
  void watch() {
    access = Access.of(folder, clock, () -> {});
    access.write(archive -> archive.watches().add(Watch.What.WORDS, "dam", "ann"));
  }

  @AfterEach
  void stop() {
    receiver.close();
  }

  private Webhook to(String path) {
    return access.write(
        archive -> archive.webhooks().add(receiver.at(path), SECRET, Optional.empty(), "ann"));
  }

  /** Two of them have no word in common but the watched one. */
  private void alert(String text) {
    access.write(archive -> added(archive, text));
  }

  private static boolean added(Archive archive, String text) {
    Report report =
        new Report(
            ReportId.of("Norden Post", "", text),
            Optional.empty(),
            Optional.empty(),
            Optional.of("Norden Post"),
            Optional.of("https://norden.example/" + text.length()),
            Optional.of(text),
            Optional.empty(),
            Optional.empty(),
            "en",
            Report.Publication.UNKNOWN,
            Report.Kind.REPORT,
            Optional.empty(),
            Optional.empty(),
            text,
            List.of(),
            List.of(new Span(0, text.length())));
    archive
        .intaking()
        .commit(
            List.of(
                new Intaking.Read(
                    report,
                    new AnnotatedReport(report, List.of(), List.of(), List.of(), List.of()),
                    profile(report.id()),
                    List.of())));
    return true;
  }

  private static Profile profile(ReportId report) {
    return new Profile(
        report,
        Optional.empty(),
        Map.of(),
        Map.of(),
        Map.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Optional.empty());
  }

  private Deliveries deliveries(String... allowed) {
    return deliveries(access, allowed);
  }

  private Deliveries deliveries(Access to, String... allowed) {
    return new Deliveries(
        to,
        new Deliveries.Settings(new Hosts(List.of(allowed)), PATIENCE, "Readout/test"),
        clock,
        () -> 0);
  }

  private Webhooks.State state(Webhook webhook) {
    return access.read(archive -> archive.webhooks().state(webhook.number()));
  }

  @Test
  void anAlertIsPostedOnceSignedWithAnIdOfItsOwn() {
    Webhook webhook = to("/good");
    alert("The dam broke");

    assertThat(deliveries("localhost").due()).isEqualTo(new Deliveries.Sent(1, 0));
    assertThat(deliveries("localhost").due()).isEqualTo(new Deliveries.Sent(0, 0));
    assertThat(receiver.sent()).hasSize(1);
    Receiver.Sent sent = receiver.sent().getFirst();
    assertThat(sent.body())
        .startsWith("{\"id\":\"a")
        .contains("\"kind\":\"report\"", "\"value\":\"dam\"", "https://norden.example/13")
        .doesNotContain(SECRET, "ann");
    assertThat(sent.body()).contains(String.valueOf(sent.headers().getFirst("Readout-Id")));
    assertThat(sent.headers().getFirst("Content-Type")).isEqualTo("application/json");
    assertThat(sent.headers().getFirst("Readout-Signature"))
        .isEqualTo(
            Signature.of(SECRET, clock.instant(), sent.body().getBytes(StandardCharsets.UTF_8)));
    assertThat(state(webhook)).isEqualTo(new Webhooks.State(1, 0, 0, Optional.of("204")));
  }

  /** The numbers are those of `printf '1700000000.{"a":1}' | openssl dgst -sha256 -hmac secret`. */
  @Test
  void aReceiverCanCheckTheSignature() {
    assertThat(
            Signature.of(
                "secret",
                Instant.ofEpochSecond(1_700_000_000),
                "{\"a\":1}".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(
            "t=1700000000,v1=49f24e537407743fa4a0242bb63b94b9a47ee99cbbe071ccd8a22550ae411686");
  }

  @Test
  void whatFailsIsTriedAgainLaterAndLaterAndGivenUpAfterTenTries() {
    Webhook webhook = to("/broken");
    alert("The dam broke");
    alert("Another dam at Marlow holds");

    int rounds = 0;
    for (int minute = 0; minute < 24 * 60; minute++) {
      rounds += deliveries("localhost").due().failed();
      clock.forward(Duration.ofMinutes(1));
    }
    assertThat(rounds).isEqualTo(20);
    assertThat(receiver.sent()).hasSize(20);
    assertThat(state(webhook)).isEqualTo(new Webhooks.State(0, 0, 2, Optional.of("500")));
  }

  @Test
  void whoIsKilledBetweenAnswerAndMarkSendsAgainUnderTheSameId() {
    to("/good");
    alert("The dam broke");
    Deliveries killed = deliveries(new Dying(access, 1), "localhost");
    assertThatThrownBy(killed::due).hasMessage("killed");
    assertThat(deliveries("localhost").due())
        .as("it may still be on its way")
        .isEqualTo(new Deliveries.Sent(0, 0));
    clock.forward(Duration.ofMinutes(1));
    assertThat(deliveries("localhost").due()).isEqualTo(new Deliveries.Sent(1, 0));

    assertThat(receiver.sent()).hasSize(2);
    assertThat(receiver.sent().stream().map(one -> one.headers().getFirst("Readout-Id")).distinct())
        .hasSize(1);
    assertThat(receiver.sent().stream().map(Receiver.Sent::body).distinct()).hasSize(1);
  }

  @Test
  void twoProgramsDoNotSendTheSame() {
    Webhook webhook = to("/good");
    alert("The dam broke");
    Webhooks.Delivery due = access.read(archive -> archive.webhooks().due(webhook, 1)).getFirst();
    deliveries("localhost").due();
    Instant until = clock.instant().plus(Duration.ofMinutes(1));
    boolean taken = access.write(archive -> archive.webhooks().claim(due, until));

    assertThat(taken).isFalse();
    assertThat(receiver.sent()).hasSize(1);
  }

  @Test
  void nothingIsSentWhileItCannotBeMarked() {
    to("/good");
    alert("The dam broke");
    Deliveries locked = deliveries(new Dying(access, 0), "localhost");

    assertThatThrownBy(locked::due).hasMessage("killed");
    assertThat(receiver.sent()).isEmpty();
  }

  @Test
  void aRedirectIsNotFollowed() {
    Webhook webhook = to("/elsewhere");
    alert("The dam broke");
    deliveries("localhost").due();

    assertThat(receiver.sent()).extracting(Receiver.Sent::path).containsExactly("/elsewhere");
    assertThat(state(webhook).last()).contains("302, a redirect, which is not followed");
  }

  @Test
  void aReceiverThatDoesNotAnswerIsWaitedForOnlySoLongAndDoesNotKeepOthersWaiting() {
    Webhook slow = to("/slow");
    Webhook good = to("/good");
    alert("The dam broke");
    alert("Another dam at Marlow holds");

    assertThat(deliveries("localhost").due()).isEqualTo(new Deliveries.Sent(2, 1));
    assertThat(state(slow).last()).hasValueSatisfying(why -> assertThat(why).contains("no answer"));
    assertThat(state(good).sent()).isEqualTo(2);
  }

  @Test
  void nothingIsSentIntoAPrivateNetworkUnlessTheHostIsNamed() {
    Webhook webhook = to("/good");
    alert("The dam broke");
    deliveries().due();

    assertThat(receiver.sent()).isEmpty();
    assertThat(state(webhook).last())
        .hasValueSatisfying(why -> assertThat(why).contains("localhost is in a private network"));
  }

  @Test
  void aTestIsSentAndSaysWhetherItArrived() {
    assertThat(deliveries("localhost").test(to("/good")))
        .isEqualTo(new Deliveries.Outcome(true, "204"));
    assertThat(deliveries("localhost").test(to("/broken")))
        .isEqualTo(new Deliveries.Outcome(false, "500"));
    assertThat(receiver.sent()).extracting(Receiver.Sent::body).contains("{\"test\":true}");
  }
}
