package org.readout.app.cli;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
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
            "List subscriptions: number, address or folder, when it was asked last, what came of"
                + " that, and when it is due; between tabs.")
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
                streams.write(
                    Optional.empty(),
                    archive.subscriptions().all(),
                    (all, out) -> {
                      for (Subscription one : all) {
                        out.write(line(one) + "\n");
                      }
                    }));
  }

  private static String line(Subscription one) {
    return String.join(
        "\t",
        List.of(
            String.valueOf(one.number()),
            one.place(),
            one.asked().map(Instant::toString).orElse("never asked"),
            outcome(one),
            one.due().toString()));
  }

  static String outcome(Subscription one) {
    String outcome = one.outcome().orElse("");
    String failing =
        Polling.isFailing(one, InstantSource.system()) ? "failing, once a day" : "failed";
    return one.failing().map(since -> failing + " since " + since + ": ").orElse("") + outcome;
  }
}
