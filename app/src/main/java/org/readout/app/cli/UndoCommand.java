package org.readout.app.cli;

import org.readout.app.Opposite;
import org.readout.app.Rearranged;
import org.readout.archive.Archive;
import org.readout.archive.ArchiveException;
import org.readout.archive.Decisions;
import org.readout.archive.Rearrangements.Recorded;
import org.readout.render.DecisionWords;
import picocli.CommandLine.Model.CommandSpec;

/** Takes a decision back. */
final class UndoCommand implements Command {

  private static final String UNFIT =
      "something else was done to its stories or reports since, or an id is taken";

  @Override
  public String name() {
    return "undo";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.spec(name());
    spec.usageMessage()
        .description(
            "Take a decision on a finding back, or a merge, split or move, where that brings every"
                + " report back to the story it was in; what was done stays recorded.")
        .footer("", "Examples:", "  readout undo d09ab3", "  readout undo m12");
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
              String named = arguments.positionals().getFirst();
              if (isRearrangement(named)) {
                return streams.print(backAgain(named, archive, ArchiveFolder.by(arguments)));
              }
              Decisions decisions = archive.decisions();
              Decisions.Recorded one = decisions.named(named);
              decisions.undo(one, ArchiveFolder.by(arguments));
              return streams.print(
                  one.decided().id()
                      + " is undone: "
                      + DecisionWords.of(one.decided().decision())
                      + " no longer holds\n");
            });
  }

  private static boolean isRearrangement(String named) {
    return named.length() > 1
        && named.charAt(0) == 'm'
        && named.substring(1).chars().allMatch(Character::isDigit);
  }

  /** By its opposite, which is recorded as any other. */
  private static String backAgain(String named, Archive archive, String by) {
    Recorded one = archive.rearrangements().named(named);
    Opposite opposite =
        Opposite.of(one, archive)
            .orElseThrow(
                () ->
                    new ArchiveException(
                        "nothing takes " + named + " back exactly as it was: " + UNFIT));
    Recorded done = opposite.perform(archive, by);
    return named + " is undone: " + Rearranged.words(done) + " (" + done.id() + ")\n";
  }
}
