package org.readout.app.cli;

import org.readout.archive.Watch;
import picocli.CommandLine.Model.CommandSpec;

/** Lists what is watched. */
final class WatchesCommand implements Command {

  @Override
  public String name() {
    return "watches";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.spec(name());
    spec.usageMessage()
        .description("List watches: number, what is watched, by whom, since when; between tabs.")
        .footer("", "Example:", "  readout watches --archive news");
    spec.addOption(ArchiveFolder.option());
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    return ArchiveFolder.of(arguments)
        .read(
            streams, archive -> Rows.print(archive.watches().all(), WatchesCommand::row, streams));
  }

  static String[] row(Watch one) {
    return new String[] {
      String.valueOf(one.number()), one.what().word(), one.value(), one.by(), one.at()
    };
  }
}
