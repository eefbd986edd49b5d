package org.readout.app.cli;

import java.util.List;
import org.readout.app.watch.Polling;
import org.readout.archive.Subscriptions.Subscription;
import picocli.CommandLine.Model.CommandSpec;

/** Has a feed or a folder asked for reports again and again. */
final class SubscribeCommand implements Command {

  @Override
  public String name() {
    return "subscribe";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.spec(name());
    spec.usageMessage()
        .description("Ask a feed, another address or a folder for reports whenever it is due.")
        .footer(
            "",
            "Examples:",
            "  readout subscribe https://norden.example/feed.xml",
            "  readout subscribe incoming");
    spec.addOption(ArchiveFolder.option());
    spec.addOption(ArchiveFolder.by());
    spec.addPositional(
        Command.positional("PLACE", "0", "An address (http, https), or a folder that is there."));
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    String place = place(arguments.positionals().getFirst());
    return ArchiveFolder.of(arguments)
        .write(
            streams,
            archive -> {
              Subscription one =
                  archive
                      .subscriptions()
                      .add(place, Polling.every(place), ArchiveFolder.by(arguments));
              return Rows.print(List.of(one), SubscribeCommand::row, streams);
            });
  }

  private static String[] row(Subscription one) {
    return new String[] {String.valueOf(one.number()), one.place()};
  }

  private static String place(String given) throws UsageException {
    try {
      return Polling.place(given);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage() + ".");
    }
  }
}
