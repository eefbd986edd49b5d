package org.readout.app.cli;

import org.readout.archive.Rearrangements.Recorded;
import org.readout.archive.StoryList;
import picocli.CommandLine.Model.CommandSpec;

/** Makes one story of two. */
final class MergeCommand implements Command {

  @Override
  public String name() {
    return "merge";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.spec(name());
    spec.usageMessage()
        .description("Make one story of two; both ids go on answering.")
        .footer("", "Example:", "  readout merge s1f0c2 s77ab3");
    spec.addOption(ArchiveFolder.option());
    spec.addOption(ArchiveFolder.by());
    spec.addPositional(Command.positional("FROM", "0", "A story."));
    spec.addPositional(Command.positional("INTO", "1", "The story whose id stays."));
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    return ArchiveFolder.of(arguments)
        .change(
            streams,
            archive -> {
              StoryList stories = archive.stories();
              Recorded done =
                  archive
                      .rearrangements()
                      .merge(
                          stories.named(arguments.positionals().getFirst()),
                          stories.named(arguments.positionals().getLast()),
                          ArchiveFolder.by(arguments));
              return streams.print(
                  done.from() + " is merged into " + done.into() + ", which both ids answer to\n");
            });
  }
}
