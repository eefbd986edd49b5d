package org.readout.app.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import org.readout.archive.Archive;
import picocli.CommandLine.Model.CommandSpec;

/** Makes an archive of a backup. */
final class RestoreCommand implements Command {

  @Override
  public String name() {
    return "restore";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.spec(name());
    spec.usageMessage()
        .description("Make an archive of a backup, in a folder that holds none.")
        .footer("", "Example:", "  readout restore --archive news news-2026-03-14.db");
    spec.addOption(ArchiveFolder.option());
    spec.addPositional(Command.positional("FILE", "0", "What readout backup wrote."));
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    String file = arguments.positionals().getFirst();
    ArchiveFolder folder = ArchiveFolder.of(arguments);
    return ArchiveFolder.telling(
        streams,
        () -> {
          Archive.restore(Path.of(file), folder.path(), InstantSource.system());
          return streams.print("restored to " + folder.path() + "\n");
        });
  }
}
