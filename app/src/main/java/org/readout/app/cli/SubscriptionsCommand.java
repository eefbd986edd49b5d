package org.readout.app.cli;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.readout.app.watch.Polling;
import org.readout.archive.Subscriptions.Subscription;
import picocli.CommandLine.Model.CommandSpec;

/** Lists what is subscribed to. */
final class SubscriptionsCommand implements Command {

  @Override
  public String name() {
    return "subscriptions";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.spec(name());
    spec.usageMessage()
        .description(
            "List subscriptions: number, place, when asked, what came, when due; with tabs.")
        .footer("", "Example:", "  readout subscriptions --archive news");
    spec.addOption(ArchiveFolder.option());
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    return ArchiveFolder.of(arguments)
        .read(
            streams,
            archive ->
                Rows.print(archive.subscriptions().all(), SubscriptionsCommand::row, streams));
  }

  private static String[] row(Subscription one) {
    return new String[] {
      String.valueOf(one.number()),
      one.place(),
      one.asked().map(Instant::toString).orElse("never asked"),
      outcome(one),
      one.due().toString()
    };
  }

  /** What came of asking, and since when it fails if it does. */
  static String outcome(Subscription one) {
    String outcome = one.outcome().orElse("");
    return one.failing().map(since -> failing(one, since) + outcome).orElse(outcome);
  }

  private static String failing(Subscription one, Instant since) {
    boolean forDays = Polling.isFailing(one, InstantSource.system());
    return (forDays ? "failing, asked once a day, since " : "failed since ")
        + since.truncatedTo(ChronoUnit.SECONDS)
        + ": ";
  }
}
