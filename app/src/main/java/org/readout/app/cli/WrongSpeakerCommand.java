package org.readout.app.cli;

import picocli.CommandLine.Model.CommandSpec;

/** Decides that a statement is not of whom it is given to. */
final class WrongSpeakerCommand implements Command {

  @Override
  public String name() {
    return "wrong-speaker";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = DecisionCommand.spec(name());
    spec.usageMessage()
        .description("Decide that a statement is not of whom it is given to.")
        .footer("", "Example:", "  readout wrong-speaker s1f0c2 u91be0 --speaker \"Clyde Ramsey\"");
    spec.addOption(
        Command.option("--speaker", "NAME")
            .description("Whose it is, by a name of the story; else somebody other.")
            .build());
    spec.addPositional(
        Command.positional(
            "STATEMENT",
            "1",
            "Its id as show --ids prints it: a… in one report, u… in all that have it."));
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    DecisionCommand command = new DecisionCommand(arguments, streams);
    return command.run(
        (deciding, archive) ->
            deciding.wrongSpeaker(command.named().getFirst(), arguments.value("--speaker")));
  }
}
