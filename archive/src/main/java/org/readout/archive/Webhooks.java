package org.readout.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Addresses that alerts are sent to, and what is still to be sent. */
public final class Webhooks {

  private final Database database;
  private final InstantSource clock;

  Webhooks(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * An address that alerts are sent to.
   *
   * @param secret what is sent is signed with it
   * @param watch whose alerts; empty for all
   */
  public record Webhook(
      long number, String address, String secret, Optional<Long> watch, String by, String at) {}

  /**
   * An alert that is to be sent.
   *
   * @param tries so many were in vain
   */
  public record Delivery(Alert alert, Webhook webhook, int tries) {}

  /**
   * How deliveries to an address stand.
   *
   * @param sent so many arrived
   * @param waiting so many are still to be tried
   * @param lost so many were given up
   * @param last the outcome of the last try, in words
   */
  public record State(int sent, int waiting, int lost, Optional<String> last) {}

  /**
   * Sends alerts from now on.
   *
   * @throws ArchiveException if there is no such watch
   */
  public Webhook add(String address, String secret, Optional<Long> watch, String by) {
    watch.ifPresent(this::check);
    database.update(
        "INSERT INTO webhook (address, secret, watch, \"by\", at) VALUES (?, ?, ?, ?, ?)",
        address,
        secret,
        watch,
        by,
        Times.of(clock));
    return database.first(SELECT + " ORDER BY number DESC LIMIT 1", READ).orElseThrow();
  }

  private void check(long watch) {
    if (database.all("SELECT 1 FROM watch WHERE number = ?", row -> true, watch).isEmpty()) {
      throw new Misnamed("there is no watch " + watch);
    }
  }

  public List<Webhook> all() {
    return database.all(SELECT + " ORDER BY number", READ);
  }

  /**
   * One of them.
   *
   * @throws ArchiveException if there is none
   */
  public Webhook numbered(long number) {
    return database
        .first(SELECT + " WHERE number = ?", READ, number)
        .orElseThrow(() -> new Misnamed("there is no webhook " + number));
  }

  /** Sends no more, also not what waits. */
  public void remove(Webhook webhook) {
    database.update("DELETE FROM webhook WHERE number = ?", webhook.number);
  }

  /** How its deliveries stand. */
  public State state(long webhook) {
    return database
        .first(
            "SELECT count(arrived), count(due), count(*) - count(arrived) - count(due),"
                + " (SELECT outcome FROM delivery WHERE webhook = ?1 AND outcome IS NOT NULL"
                + " ORDER BY alert DESC LIMIT 1) FROM delivery WHERE webhook = ?1",
            row ->
                new State(
                    row.getInt(1),
                    row.getInt(2),
                    row.getInt(3),
                    Optional.ofNullable(row.getString(4))),
            webhook)
        .orElseThrow();
  }

  /** What is to be sent now to an address, in the order of the alerts. */
  public List<Delivery> due(Webhook webhook, int most) {
    record Due(long alert, int tries) {}
    List<Due> due =
        database.all(
            "SELECT alert, tries FROM delivery WHERE webhook = ? AND due <= ? ORDER BY alert"
                + " LIMIT ?",
            row -> new Due(row.getLong(1), row.getInt(2)),
            webhook.number,
            Times.of(clock),
            most);
    Alerts alerts = new Alerts(database, clock);
    List<Delivery> deliveries = new ArrayList<>();
    for (Due one : due) {
      alerts
          .numbered(one.alert)
          .ifPresent(alert -> deliveries.add(new Delivery(alert, webhook, one.tries)));
    }
    return deliveries;
  }

  /**
   * Takes one that is due, so that no other program sends it too; whether it was still due.
   *
   * @param until who has not told by then what came of it was killed
   */
  public boolean claim(Delivery delivery, Instant until) {
    return database.update(
            "UPDATE delivery SET due = ? WHERE alert = ? AND webhook = ? AND due <= ?",
            Times.of(until),
            delivery.alert.number(),
            delivery.webhook.number,
            Times.of(clock))
        > 0;
  }

  /** It arrived, and the receiver said so. */
  public void arrived(Delivery delivery, String outcome) {
    tried(delivery, outcome, Optional.empty(), Optional.of(clock.instant()));
  }

  /**
   * It did not arrive.
   *
   * @param again when it is to be tried again; empty if it is given up
   */
  public void failed(Delivery delivery, String outcome, Optional<Instant> again) {
    tried(delivery, outcome, again, Optional.empty());
  }

  private void tried(
      Delivery delivery, String outcome, Optional<Instant> again, Optional<Instant> arrived) {
    database.update(
        "UPDATE delivery SET tries = ?, outcome = ?, due = ?, arrived = ?"
            + " WHERE alert = ? AND webhook = ?",
        delivery.tries + 1,
        outcome,
        again.map(Times::of),
        arrived.map(Times::of),
        delivery.alert.number(),
        delivery.webhook.number);
  }

  private static final String SELECT =
      "SELECT number, address, secret, watch, \"by\", at FROM webhook";

  private static final Database.Row<Webhook> READ = Webhooks::read;

  private static Webhook read(ResultSet row) throws SQLException {
    long number = row.getLong(4);
    Optional<Long> watch = row.wasNull() ? Optional.empty() : Optional.of(number);
    return new Webhook(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        watch,
        row.getString(5),
        row.getString(6));
  }
}
