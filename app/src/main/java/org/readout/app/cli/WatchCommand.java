package org.readout.app.cli;

import java.util.List;
import org.readout.archive.Watch;
import picocli.CommandLine.Model.CommandSpec;

/** Has a story, a person or words watched. */
final class WatchCommand implements Command {

  private static final List<String> KINDS = List.of("story", "person", "words");

  @Override
  public String name() {
    return "watch";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.spec(name());
    spec.usageMessage()
        .description(
            "Alert what is new from now on in a story, of a person, or in reports with words.")
        .footer(
            "",
            "Examples:",
            "  readout watch story s1f0c2",
            "  readout watch person Karvonen",
            "  readout watch words brewery fire");
    spec.addOption(ArchiveFolder.option());
    spec.addOption(ArchiveFolder.by());
    spec.addPositional(Command.positional("WHAT", "0", "story, person or words."));
    spec.addPositional(
        Command.positionals(
            "VALUE",
            "1..*",
            "The story; a name, or the part of it that always stands; words that a report has each"
                + " of."));
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    List<String> given = arguments.positionals();
    String what = given.getFirst();
    if (!KINDS.contains(what)) {
      throw new UsageException("watch takes " + String.join(", ", KINDS) + ", not “" + what + "”.");
    }
    String value = String.join(" ", given.subList(1, given.size()));
    return ArchiveFolder.of(arguments)
        .write(
            streams,
            archive -> {
              Watch watch =
                  archive.watches().add(Watch.What.named(what), value, ArchiveFolder.by(arguments));
              return Rows.print(List.of(watch), WatchesCommand::row, streams);
            });
  }
}
