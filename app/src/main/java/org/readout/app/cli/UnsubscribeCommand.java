package org.readout.app.cli;

import org.readout.app.watch.Polling;
import picocli.CommandLine.Model.CommandSpec;

/** Has a feed or a folder asked no longer. */
final class UnsubscribeCommand implements Command {

  @Override
  public String name() {
    return "unsubscribe";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.spec(name());
    spec.usageMessage()
        .description("End a subscription; the reports that it brought stay.")
        .footer("", "Example:", "  readout unsubscribe https://norden.example/feed.xml");
    spec.addOption(ArchiveFolder.option());
    spec.addPositional(Command.positional("PLACE", "0", "The address, the folder or its number."));
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    String named = named(arguments.positionals().getFirst());
    return ArchiveFolder.of(arguments)
        .change(
            streams,
            archive -> {
              archive.subscriptions().remove(named);
              return Status.DONE;
            });
  }

  /** A number, and a folder that is gone by now, are named as they are given. */
  private static String named(String given) {
    try {
      return Polling.place(given);
    } catch (IllegalArgumentException e) {
      return given;
    }
  }
}
