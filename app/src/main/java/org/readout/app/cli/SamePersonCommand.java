package org.readout.app.cli;

import picocli.CommandLine.Model.CommandSpec;

/** Decides that several names are one's. */
final class SamePersonCommand implements Command {

  @Override
  public String name() {
    return "same-person";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = DecisionCommand.spec(name());
    spec.usageMessage()
        .description(
            "Decide that names of a story are of one person, body or place; the first is shown.")
        .footer("", "Example:", "  readout same-person s1f0c2 \"Clyde Ramsey\" \"C. Ramsay\"");
    spec.addPositional(
        Command.positionals(
            "NAME", "1..*", "A name that the story has; one alone if several bear it."));
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    DecisionCommand command = new DecisionCommand(arguments, streams);
    return command.run((deciding, archive) -> deciding.samePerson(command.named()));
  }
}
