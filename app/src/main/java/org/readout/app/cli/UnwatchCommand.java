package org.readout.app.cli;

import picocli.CommandLine.Model.CommandSpec;

/** Ends a watch. */
final class UnwatchCommand implements Command {

  @Override
  public String name() {
    return "unwatch";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.spec(name());
    spec.usageMessage()
        .description("End a watch, and remove its alerts.")
        .footer("", "Example:", "  readout unwatch 3");
    spec.addOption(ArchiveFolder.option());
    spec.addPositional(Command.positional("NUMBER", "0", "The number of the watch."));
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    long number = arguments.numbered(0);
    return ArchiveFolder.of(arguments)
        .change(
            streams,
            archive -> {
              archive.watches().remove(number);
              return Status.DONE;
            });
  }
}
