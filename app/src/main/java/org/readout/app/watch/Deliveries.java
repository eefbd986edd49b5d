package org.readout.app.watch;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.readout.archive.Archive;
import org.readout.archive.Webhooks.Delivery;
import org.readout.archive.Webhooks.Webhook;
import org.readout.ingest.fetch.Hosts;

/**
 * Sends alerts to other programs, signed. What is sent is claimed before, so that no other program
 * sends it too, and marked after the answer, so that nothing is lost: who is killed in between
 * sends it again after a minute, under the same id.
 */
public final class Deliveries {

  private static final int MOST_TRIES = 10;
  private static final int MOST_AT_ONCE = 100;
  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofHours(12);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Access access;
  private final Post post;
  private final InstantSource clock;
  private final Rhythm rhythm;
  private final String agent;

  /**
   * How to send.
   *
   * @param hosts which may be connected to
   * @param patience for one delivery
   * @param agent what receivers are told who sends
   */
  public record Settings(Hosts hosts, Duration patience, String agent) {

    /** With ten seconds of patience. */
    public static Settings standard(Hosts hosts, String version) {
      return new Settings(hosts, PATIENCE, "Readout/" + version);
    }
  }

  /**
   * @param chance from 0 to 1, another each time
   */
  public Deliveries(Access access, Settings settings, InstantSource clock, DoubleSupplier chance) {
    this.access = access;
    this.post = new Post(settings.hosts, settings.patience);
    this.agent = settings.agent;
    this.clock = clock;
    this.rhythm = new Rhythm(chance);
  }

  /**
   * What came of sending.
   *
   * @param arrived whether the receiver took it
   * @param words the status, or what went wrong
   */
  public record Outcome(boolean arrived, String words) {}

  /** How many arrived, and how many did not. */
  public record Sent(int arrived, int failed) {

    private Sent and(Sent other) {
      return new Sent(arrived + other.arrived, failed + other.failed);
    }
  }

  /**
   * An address as it can be sent to.
   *
   * @throws IllegalArgumentException if it is none, with the reason
   */
  public static String address(String given) {
    return Post.address(given).toString();
  }

  /** Sends all that is due. */
  public Sent due() {
    Sent sent = new Sent(0, 0);
    for (Webhook webhook : access.read(archive -> archive.webhooks().all())) {
      sent = sent.and(due(webhook));
    }
    return sent;
  }

  /** In the order of the alerts; where one fails the others of that receiver wait. */
  private Sent due(Webhook webhook) {
    int arrived = 0;
    List<Delivery> due = access.read(archive -> archive.webhooks().due(webhook, MOST_AT_ONCE));
    for (Delivery delivery : due) {
      Instant until = clock.instant().plus(FIRST);
      if (!access.write(archive -> archive.webhooks().claim(delivery, until))) {
        return new Sent(arrived, 0); // Another program sends to this receiver.
      }
      Told told = access.read(archive -> Told.of(delivery.alert(), archive));
      Outcome outcome = send(webhook, delivery.alert().id(), told.body());
      if (Thread.currentThread().isInterrupted()) {
        return new Sent(arrived, 0);
      }
      access.write(archive -> marked(delivery, outcome, archive));
      if (!outcome.arrived) {
        return new Sent(arrived, 1);
      }
      arrived++;
    }
    return new Sent(arrived, 0);
  }

  private boolean marked(Delivery delivery, Outcome outcome, Archive archive) {
    if (outcome.arrived) {
      archive.webhooks().arrived(delivery, outcome.words);
    } else {
      archive.webhooks().failed(delivery, outcome.words, again(delivery));
    }
    return outcome.arrived;
  }

  private Optional<Instant> again(Delivery delivery) {
    return delivery.tries() + 1 >= MOST_TRIES
        ? Optional.empty()
        : Optional.of(
            clock
                .instant()
                .plus(rhythm.jittered(Rhythm.backedOff(FIRST, delivery.tries(), LONGEST))));
  }

  /** Sends something that is no alert, to see whether it arrives. */
  public Outcome test(Webhook webhook) {
    return send(webhook, "test", "{\"test\":true}".getBytes(StandardCharsets.UTF_8));
  }

  private Outcome send(Webhook webhook, String id, byte[] body) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("User-Agent", agent);
    headers.put("Content-Type", "application/json");
    headers.put("Readout-Id", id);
    headers.put(Signature.HEADER, Signature.of(webhook.secret(), clock.instant(), body));
    try {
      URI to = Post.address(webhook.address());
      int status = post.send(to, headers, body);
      return new Outcome(status >= 200 && status < 300, told(status));
    } catch (IOException | IllegalArgumentException e) {
      return new Outcome(
          false, Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName()));
    }
  }

  private static String told(int status) {
    return status >= 300 && status < 400
        ? status + ", a redirect, which is not followed"
        : String.valueOf(status);
  }
}
