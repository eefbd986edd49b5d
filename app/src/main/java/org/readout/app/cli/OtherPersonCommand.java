package org.readout.app.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Decides that whom reports call by a name is somebody else. */
final class OtherPersonCommand implements Command {

  @Override
  public String name() {
    return "other-person";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = DecisionCommand.spec(name());
    spec.usageMessage()
        .description("Decide that whom some reports call by a name is not whom the others call so.")
        .footer("", "Example:", "  readout other-person s1f0c2 Ramsey r5c1e0");
    spec.addPositional(Command.positional("NAME", "1", "The name."));
    spec.addPositional(
        Command.positionals("REPORT", "2..*", "Where it is somebody else: ids, own ids or files."));
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    DecisionCommand command = new DecisionCommand(arguments, streams);
    List<String> named = command.named();
    return command.run(
        (deciding, archive) ->
            deciding.otherPerson(
                named.getFirst(),
                named.stream().skip(1).map(archive.reports()::named).distinct().toList()));
  }
}
