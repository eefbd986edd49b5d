package org.readout.app.cli;

import org.readout.archive.Rejections.Rejection;
import picocli.CommandLine.Model.CommandSpec;

/** Lists what could not be read into an archive. */
final class RejectsCommand implements Command {

  @Override
  public String name() {
    return "rejects";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.spec(name());
    spec.usageMessage()
        .description("List what could not be read: when, where and why, between tabs.")
        .footer("", "Example:", "  readout rejects --archive news");
    spec.addOption(ArchiveFolder.option());
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    return ArchiveFolder.of(arguments)
        .read(
            streams,
            archive -> Rows.print(archive.rejections().all(), RejectsCommand::row, streams));
  }

  private static String[] row(Rejection one) {
    return new String[] {one.last(), one.where(), one.why()};
  }
}
