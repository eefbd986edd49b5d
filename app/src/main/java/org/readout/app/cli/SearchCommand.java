package org.readout.app.cli;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.readout.app.Found;
import org.readout.app.Pipeline;
import org.readout.archive.Archive;
import org.readout.archive.ArchiveException;
import org.readout.fact.Meaning;
import org.readout.search.DamagedIndex;
import org.readout.search.Hit;
import org.readout.search.Indexer;
import org.readout.search.Kind;
import org.readout.search.Search;
import org.readout.search.SearchQuery;
import picocli.CommandLine.Model.CommandSpec;

/** Finds reports, statements and facts in an archive. */
final class SearchCommand implements Command {

  @Override
  public String name() {
    return "search";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.spec(name());
    spec.usageMessage()
        .description(
            "Find what was said, told and reported, by words and by" + " meaning.",
            "A phrase in double quotation marks must stand there as it" + " is.")
        .footer(
            "",
            "Examples:",
            "  readout search brewery fire",
            "  readout search --speaker Karvonen --from 2026-03-01 talks on the border",
            "  readout search --kind fact '\"cause of the fire\" brewery'");
    spec.addOption(ArchiveFolder.option());
    spec.addOption(
        Command.option("--speaker", "NAME")
            .description("What one says in whose name all these words are.")
            .build());
    spec.addOption(
        Command.option("--outlet", "NAME").description("In this outlet; its whole name.").build());
    spec.addOption(
        Command.option("--from", "DATE").description("Published on that day or later.").build());
    spec.addOption(
        Command.option("--to", "DATE").description("Published on that day or earlier.").build());
    spec.addOption(
        Command.option("--kind", "KIND")
            .description(
                "quotation (what somebody says), fact (what a report tells in its own voice) or"
                    + " report; else all, with --speaker quotation.")
            .build());
    spec.addOption(
        Command.option("--limit", "N")
            .description("So many at most; 10, up to " + SearchQuery.MOST + ".")
            .build());
    spec.addOption(
        Command.option("--format", "FORM").description("text (the default) or jsonl.").build());
    spec.addPositional(Command.positionals("QUERY", "0..*", "Words to look for."));
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    SearchQuery query = query(arguments);
    boolean lines =
        arguments.oneOf("--format", List.of("text", "jsonl")).orElse("").equals("jsonl");
    ArchiveFolder folder = ArchiveFolder.of(arguments);
    return folder.read(
        streams,
        archive -> {
          List<Found> found = Found.of(find(folder, archive, query, streams), archive);
          if (found.isEmpty()) {
            streams.note("nothing found");
          }
          return streams.write(
              Optional.empty(),
              found,
              lines ? SearchOutput::json : new SearchOutput(streams.terminal())::text);
        });
  }

  private static SearchQuery query(Arguments arguments) throws UsageException {
    int limit = arguments.number("--limit").orElse(SearchQuery.USUAL);
    if (limit < 1 || limit > SearchQuery.MOST) {
      throw new UsageException("--limit takes a number from 1 to " + SearchQuery.MOST + ".");
    }
    SearchQuery query =
        new SearchQuery(
            String.join(" ", arguments.positionals()),
            speaker(arguments),
            arguments.value("--outlet"),
            arguments.day("--from"),
            arguments.day("--to"),
            kind(arguments),
            limit);
    if (query.isEmpty()) {
      throw new UsageException("There is nothing to look for: QUERY has no letter and no digit.");
    }
    return query;
  }

  private static Optional<String> speaker(Arguments arguments) throws UsageException {
    Optional<String> speaker = arguments.value("--speaker");
    if (speaker
        .filter(name -> name.codePoints().noneMatch(Character::isLetterOrDigit))
        .isPresent()) {
      throw new UsageException("--speaker takes a name or a part of one.");
    }
    return speaker;
  }

  private static Optional<Kind> kind(Arguments arguments) throws UsageException {
    return arguments
        .oneOf("--kind", List.of("quotation", "fact", "report"))
        .map(word -> Kind.valueOf(word.toUpperCase(Locale.ROOT)));
  }

  /** The model is loaded beside the index. */
  private static List<Hit> find(
      ArchiveFolder folder, Archive archive, SearchQuery query, Streams streams) {
    CompletableFuture<Meaning> model = CompletableFuture.supplyAsync(Pipeline::sentenceModel);
    try {
      bringUp(folder, archive, streams);
      try {
        return find(archive, query, model);
      } catch (DamagedIndex e) {
        mend(folder, e, streams);
        return find(archive, query, model);
      }
    } finally {
      model.handle((loaded, failure) -> true).join();
    }
  }

  private static List<Hit> find(
      Archive archive, SearchQuery query, CompletableFuture<Meaning> model) {
    try (Search search = Search.open(archive, model::join, Search.Weights.standard())) {
      return search.find(query);
    }
  }

  /** What came since is taken in, unless another process writes just now. */
  private static void bringUp(ArchiveFolder folder, Archive archive, Streams streams) {
    int waiting = archive.unindexed().size();
    if (waiting == 0 && !archive.unindexed().purges()) {
      return;
    }
    Optional<Archive> writable = Archive.toWriteAtOnce(folder.path(), InstantSource.system());
    if (writable.isEmpty()) {
      streams.note(
          "another process writes to "
              + folder.path()
              + ", or nobody may; reports that cannot be found yet: "
              + waiting);
      return;
    }
    try (Archive own = writable.get();
        Indexer indexer = new Indexer(own, streams::note);
        Progress progress = streams.progress("indexing")) {
      progress.expect(OptionalLong.of(waiting));
      indexer.catchUp(progress::steps);
    }
  }

  private static void mend(ArchiveFolder folder, DamagedIndex damage, Streams streams) {
    Archive own =
        Archive.toWriteAtOnce(folder.path(), InstantSource.system())
            .orElseThrow(
                () ->
                    new ArchiveException(
                        damage.getMessage() + ", and another process writes; try again later"));
    try (own;
        Indexer indexer = new Indexer(own, streams::note);
        Progress progress = streams.progress("indexing")) {
      streams.note(damage.getMessage() + "; it is made anew");
      progress.expect(OptionalLong.of(own.reports().size()));
      indexer.makeAnew();
      indexer.catchUp(progress::steps);
    }
  }
}
