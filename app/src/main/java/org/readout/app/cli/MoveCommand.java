package org.readout.app.cli;

import org.readout.archive.Rearrangements.Recorded;
import org.readout.grouping.StoryId;
import org.readout.report.ReportId;
import picocli.CommandLine.Model.CommandSpec;

/** Puts a report into another story. */
final class MoveCommand implements Command {

  @Override
  public String name() {
    return "move";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.spec(name());
    spec.usageMessage()
        .description("Put a report into another story.")
        .footer("", "Example:", "  readout move r5c1e0 s77ab3");
    spec.addOption(ArchiveFolder.option());
    spec.addOption(ArchiveFolder.by());
    spec.addPositional(Command.positional("REPORT", "0", "The report."));
    spec.addPositional(Command.positional("STORY", "1", "Where it is to be."));
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    return ArchiveFolder.of(arguments)
        .change(
            streams,
            archive -> {
              ReportId report = archive.reports().named(arguments.positionals().getFirst());
              StoryId story = archive.stories().named(arguments.positionals().getLast());
              Recorded done =
                  archive.rearrangements().move(report, story, ArchiveFolder.by(arguments));
              return streams.print(
                  report + " is moved from " + done.from() + " to " + done.into() + "\n");
            });
  }
}
