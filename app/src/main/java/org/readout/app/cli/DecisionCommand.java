package org.readout.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.app.Deciding;
import org.readout.app.Effect;
import org.readout.app.Pipeline;
import org.readout.app.StoryReading;
import org.readout.app.Undecidable;
import org.readout.archive.Archive;
import org.readout.collation.Collation;
import org.readout.decision.Decided;
import org.readout.decision.Decision;
import org.readout.decision.Standing;
import org.readout.grouping.StoryId;
import org.readout.render.DecisionWords;
import picocli.CommandLine.Model.CommandSpec;

/**
 * What the commands that decide on a finding have in common: the story is looked at as it is shown,
 * then with the decision; only what changes something is recorded.
 */
record DecisionCommand(Arguments arguments, Streams streams) {

  /** Makes the decision of what is shown now. */
  @FunctionalInterface
  interface Question {
    Decision on(Deciding deciding, Archive archive) throws Undecidable;
  }

  static CommandSpec spec(String name) {
    CommandSpec spec = Command.spec(name);
    spec.addOption(ArchiveFolder.option());
    spec.addOption(ArchiveFolder.by());
    spec.addOption(Command.option("--because", "TEXT").description("Why; it is shown.").build());
    spec.addPositional(
        Command.positional("STORY", "0", "Its id, old or new, or the beginning of it."));
    return spec;
  }

  /** All that is named but the story. */
  List<String> named() {
    List<String> all = arguments.positionals();
    return all.subList(1, all.size());
  }

  Status run(Question question) throws UsageException {
    return ArchiveFolder.of(arguments)
        .read(
            streams,
            archive -> {
              StoryId story = archive.stories().named(arguments.positionals().getFirst());
              try {
                return decide(archive, story, question);
              } catch (Undecidable e) {
                return refuse(e.getMessage());
              }
            });
  }

  private Status refuse(String why) {
    streams.err().println("readout: " + Streams.printable(why));
    return Status.NOTHING;
  }

  private Status decide(Archive archive, StoryId story, Question question)
      throws Undecidable, UsageException {
    Optional<Collation> before;
    Optional<Collation> after;
    Decided decided;
    try (Pipeline pipeline = new Pipeline();
        Progress progress = streams.progress("comparing")) {
      StoryReading reading = new StoryReading(archive, pipeline);
      before = reading.of(story, progress::step).collation();
      if (before.isEmpty()) {
        return refuse("there is no report to decide on");
      }
      Decision decision = question.on(new Deciding(before.get()), archive);
      decided = archive.decisions().decide(decision, ArchiveFolder.by(arguments), because());
      List<Decided> all = new ArrayList<>(archive.decisions().of(story));
      all.add(decided);
      after = reading.of(story, all, progress::step).collation();
    }
    return record(story, decided, before.get(), after.orElseThrow());
  }

  private Optional<String> because() {
    return arguments.value("--because").map(String::strip).filter(why -> !why.isEmpty());
  }

  private Status record(StoryId story, Decided decided, Collation before, Collation after)
      throws UsageException {
    Optional<String> stale =
        after.decisions().stream()
            .filter(one -> one.decided().equals(decided))
            .findFirst()
            .flatMap(Standing::stale);
    if (stale.isPresent()) {
      return refuse("that would change nothing: " + stale.get());
    }
    return ArchiveFolder.of(arguments)
        .write(
            streams,
            archive -> {
              archive.decisions().add(story, decided);
              return streams.print(told(decided, Effect.of(before, after)));
            });
  }

  private static String told(Decided decided, List<String> effect) {
    StringBuilder told = new StringBuilder(decided.id());
    told.append("  ").append(DecisionWords.of(decided.decision())).append('\n');
    effect.forEach(line -> told.append("  ").append(Streams.printable(line)).append('\n'));
    return told.toString();
  }
}
