package org.readout.app.cli;

import picocli.CommandLine.Model.CommandSpec;

/** Decides that a difference is none. */
final class NotAConflictCommand implements Command {

  @Override
  public String name() {
    return "not-a-conflict";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = DecisionCommand.spec(name());
    spec.usageMessage()
        .description("Decide that what is shown as a difference is none.")
        .footer(
            "",
            "Example:",
            "  readout not-a-conflict s1f0c2 c4e77a --because \"two separate fires\"");
    spec.addPositional(Command.positional("DIFFERENCE", "1", "Its id as show --ids prints it."));
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    DecisionCommand command = new DecisionCommand(arguments, streams);
    return command.run((deciding, archive) -> deciding.notAConflict(command.named().getFirst()));
  }
}
