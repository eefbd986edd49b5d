package org.readout.app.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.archive.Rearrangements.Recorded;
import org.readout.archive.Reports;
import org.readout.grouping.StoryId;
import org.readout.report.ReportId;
import picocli.CommandLine.Model.CommandSpec;

/** Parts reports of a story from the others. */
final class SplitCommand implements Command {

  @Override
  public String name() {
    return "split";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.spec(name());
    spec.usageMessage()
        .description("Part reports of a story from the others.")
        .footer("", "Example:", "  readout split s1f0c2 r5c1e0 r09bd1");
    spec.addOption(ArchiveFolder.option());
    spec.addOption(ArchiveFolder.by());
    spec.addPositional(Command.positional("STORY", "0", "The story."));
    spec.addPositional(Command.positionals("REPORT", "1..*", "Reports of it."));
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    List<String> names = arguments.positionals();
    return ArchiveFolder.of(arguments)
        .change(
            streams,
            archive -> {
              StoryId story = archive.stories().named(names.getFirst());
              Reports reports = archive.reports();
              Set<ReportId> apart =
                  names.stream().skip(1).map(reports::named).collect(Collectors.toSet());
              Recorded done =
                  archive.rearrangements().split(story, apart, ArchiveFolder.by(arguments));
              return streams.print(
                  done.reports().size()
                      + " of the reports of "
                      + done.from()
                      + " are now "
                      + done.into()
                      + "\n");
            });
  }
}
