package org.readout.app.cli;

import org.readout.archive.Decisions;
import org.readout.render.DecisionWords;
import picocli.CommandLine.Model.CommandSpec;

/** Takes a decision back. */
final class UndoCommand implements Command {

  @Override
  public String name() {
    return "undo";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.spec(name());
    spec.usageMessage()
        .description("Take a decision on a finding back; that it was taken stays recorded.")
        .footer("", "Example:", "  readout undo d09ab3");
    spec.addOption(ArchiveFolder.option());
    spec.addOption(ArchiveFolder.by());
    spec.addPositional(
        Command.positional("DECISION", "0", "Its id as decisions prints it, or the beginning."));
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    return ArchiveFolder.of(arguments)
        .change(
            streams,
            archive -> {
              Decisions decisions = archive.decisions();
              Decisions.Recorded one = decisions.named(arguments.positionals().getFirst());
              decisions.undo(one, ArchiveFolder.by(arguments));
              return streams.print(
                  one.decided().id()
                      + " is undone: "
                      + DecisionWords.of(one.decided().decision())
                      + " no longer holds\n");
            });
  }
}
