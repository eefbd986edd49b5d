package org.readout.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.app.Pipeline;
import org.readout.app.Rearranged;
import org.readout.app.StoryReading;
import org.readout.archive.Archive;
import org.readout.archive.Decisions;
import org.readout.archive.Decisions.Undone;
import org.readout.archive.Rearrangements;
import org.readout.decision.Standing;
import org.readout.format.JsonLine;
import org.readout.grouping.StoryId;
import org.readout.render.DecisionWords;
import org.readout.report.ReportId;
import picocli.CommandLine.Model.CommandSpec;

/** Lists what was decided. */
final class DecisionsCommand implements Command {

  /** Of a decision; that of a merge, split or move is shorter. */
  private static final int ID_LENGTH = 13;

  @Override
  public String name() {
    return "decisions";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.spec(name());
    spec.usageMessage()
        .description(
            "List what was decided, by whom and when; of one story also what became of it.")
        .footer(
            "", "Examples:", "  readout decisions s1f0c2", "  readout decisions --format jsonl");
    spec.addOption(ArchiveFolder.option());
    spec.addOption(
        Command.option("--format", "FORM").description("text (the default) or jsonl.").build());
    spec.addPositional(
        Command.perhaps("STORY", "0", "Its id, old or new, or the beginning of it; else all."));
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    boolean lines =
        arguments.oneOf("--format", List.of("text", "jsonl")).orElse("").equals("jsonl");
    Optional<String> name = arguments.positionals().stream().findFirst();
    return ArchiveFolder.of(arguments)
        .read(
            streams,
            archive -> {
              List<Listed> all =
                  name.map(archive.stories()::named)
                      .map(story -> ofStory(archive, story, streams))
                      .orElseGet(() -> ofAll(archive));
              return streams.write(
                  Optional.empty(), all, lines ? DecisionsCommand::json : DecisionsCommand::text);
            });
  }

  /**
   * A decision of any sort.
   *
   * @param id by which it is undone
   * @param standing "applied", "stale" or "undone"; empty where nobody looked
   * @param more why it is stale, or who undid it and when
   */
  private record Listed(
      String id,
      String kind,
      StoryId story,
      List<ReportId> reports,
      String words,
      String by,
      Instant at,
      Optional<String> because,
      String standing,
      String more) {}

  private static List<Listed> ofAll(Archive archive) {
    List<Listed> all = new ArrayList<>();
    archive.decisions().all().forEach(one -> all.add(listed(one, Map.of())));
    archive.rearrangements().all().forEach(one -> all.add(listed(one)));
    return inOrder(all);
  }

  private static List<Listed> ofStory(Archive archive, StoryId story, Streams streams) {
    List<Listed> all = new ArrayList<>();
    List<Decisions.Recorded> recorded = archive.decisions().recorded(story);
    Map<String, Standing> standings = standings(archive, story, recorded, streams);
    recorded.forEach(one -> all.add(listed(one, standings)));
    List<ReportId> reports = archive.stories().reports(story);
    archive.rearrangements().all().stream()
        .filter(one -> isOf(one, story, reports))
        .forEach(one -> all.add(listed(one)));
    return inOrder(all);
  }

  private static boolean isOf(Rearrangements.Recorded one, StoryId story, List<ReportId> reports) {
    return one.from().equals(story)
        || one.into().equals(story)
        || one.reports().stream().anyMatch(reports::contains);
  }

  private static List<Listed> inOrder(List<Listed> all) {
    return all.stream().sorted(Comparator.comparing(Listed::at)).toList();
  }

  /** By the ids of the decisions; the story is read for it, if one of them holds. */
  private static Map<String, Standing> standings(
      Archive archive, StoryId story, List<Decisions.Recorded> recorded, Streams streams) {
    Map<String, Standing> standings = new HashMap<>();
    if (recorded.stream().anyMatch(one -> one.undone().isEmpty())) {
      try (Pipeline pipeline = new Pipeline();
          Progress progress = streams.progress("comparing")) {
        new StoryReading(archive, pipeline)
            .of(story, progress::step).collation().stream()
                .flatMap(collation -> collation.decisions().stream())
                .forEach(one -> standings.put(one.decided().id(), one));
      }
    }
    return standings;
  }

  private static Listed listed(Decisions.Recorded one, Map<String, Standing> standings) {
    Optional<Standing> standing = Optional.ofNullable(standings.get(one.decided().id()));
    String more =
        one.undone()
            .map(DecisionsCommand::undone)
            .or(() -> standing.flatMap(Standing::stale))
            .orElse("");
    String state =
        one.undone()
            .map(undone -> "undone")
            .or(() -> standing.map(found -> found.applies() ? "applied" : "stale"))
            .orElse("");
    return new Listed(
        one.decided().id(),
        one.decided().decision().kind(),
        one.story(),
        one.decided().decision().reports(),
        DecisionWords.of(one.decided().decision()),
        one.decided().by(),
        one.decided().at(),
        one.decided().because(),
        state,
        more);
  }

  private static String undone(Undone undone) {
    return "by " + undone.by() + " at " + undone.at();
  }

  private static Listed listed(Rearrangements.Recorded one) {
    return new Listed(
        one.id(),
        one.kind(),
        one.into(),
        one.reports(),
        Rearranged.words(one),
        one.by(),
        Instant.parse(one.at()),
        Optional.empty(),
        "applied",
        "");
  }

  private static void text(List<Listed> all, Writer out) throws IOException {
    for (Listed one : all) {
      out.write(
          (one.id + " ".repeat(Math.max(0, ID_LENGTH - one.id.length())))
              + "  "
              + one.at.truncatedTo(ChronoUnit.SECONDS)
              + "  "
              + Streams.printable(one.by)
              + "  "
              + one.story
              + "  "
              + one.words
              + one.because.map(why -> ": " + Streams.printable(why)).orElse("")
              + (one.standing.isEmpty() ? "" : "  [" + one.standing + more(one) + "]")
              + "\n");
    }
  }

  private static String more(Listed one) {
    return one.more.isEmpty() ? "" : ": " + Streams.printable(one.more);
  }

  private static void json(List<Listed> all, Writer out) throws IOException {
    for (Listed one : all) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("id", one.id);
      line.put("kind", one.kind);
      line.put("story", one.story.value());
      line.put("reports", one.reports.stream().map(ReportId::value).toList());
      line.put("words", one.words);
      line.put("by", one.by);
      line.put("at", one.at.toString());
      line.put("because", one.because);
      line.put("standing", Optional.of(one.standing).filter(words -> !words.isEmpty()));
      line.put("more", Optional.of(one.more).filter(words -> !words.isEmpty()));
      JsonLine.write(line, out);
      out.write('\n');
    }
  }
}
