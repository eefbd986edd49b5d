package org.readout.app.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;

/** Writes an archive to one file. */
final class BackupCommand implements Command {

  @Override
  public String name() {
    return "backup";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.spec(name());
    spec.usageMessage()
        .description("Write the archive as it is now to a new file, also while it is written to.")
        .footer("", "Example:", "  readout backup --archive news news-2026-03-14.db");
    spec.addOption(ArchiveFolder.option());
    spec.addPositional(Command.positional("FILE", "0", "A file that is not there yet."));
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    String file = arguments.positionals().getFirst();
    return ArchiveFolder.of(arguments)
        .read(
            streams,
            archive -> {
              archive.backUp(Path.of(file));
              return streams.print("written to " + file + "\n");
            });
  }
}
