package org.readout.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.app.FetchedBefore;
import org.readout.app.Indexing;
import org.readout.app.Ingestion;
import org.readout.app.Pipeline;
import org.readout.app.SourceCount;
import org.readout.archive.Archive;
import org.readout.archive.Intaking;
import org.readout.grouping.StoryId;
import org.readout.report.Report;
import org.readout.report.ReportId;
import picocli.CommandLine.Model.CommandSpec;

/** Reads reports into an archive and puts each into a story. */
final class IngestCommand implements Command {

  private static final String EACH = "--each";

  /** What became of a document. */
  private enum Became {
    NEW,
    NEW_VERSION,
    ALREADY_THERE,
    REJECTED;

    static Became of(Intaking.Kept kept) {
      return switch (kept) {
        case Intaking.Added added -> NEW;
        case Intaking.Revised revised -> NEW_VERSION;
        case Intaking.AlreadyThere there -> ALREADY_THERE;
        case Intaking.Noted noted -> REJECTED;
      };
    }
  }

  @Override
  public String name() {
    return "ingest";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.spec(name());
    spec.usageMessage()
        .description(
            "Read reports into an archive and put each into a story as" + " it comes.",
            "What is there is not added twice; a run that was cut short" + " is run again.")
        .footer("", "Example:", "  readout ingest --archive news reports.jsonl.gz");
    spec.addOption(ArchiveFolder.option());
    spec.addOption(
        Command.option("--published", "DATE")
            .description("The day of publication of the reports that carry none: 2022-12-31.")
            .build());
    spec.addOption(Fetching.allowHost());
    spec.addOption(
        Command.flag(EACH)
            .description(
                "Print a line for every document once it is in the archive: what became of it, the"
                    + " report, the story, its own id or file; between tabs.")
            .build());
    spec.addPositional(Command.positionals("SOURCE", "0..*", Fetching.SOURCES));
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    Optional<LocalDate> published = arguments.day("--published");
    boolean each = arguments.has(EACH);
    ArchiveFolder folder = ArchiveFolder.of(arguments);
    return folder.write(
        streams,
        archive -> {
          Map<Became, Integer> counts = ingest(archive, arguments, published, each, streams);
          streams.print(summary(folder, archive, counts));
          return status(counts);
        });
  }

  private static Map<Became, Integer> ingest(
      Archive archive,
      Arguments arguments,
      Optional<LocalDate> published,
      boolean each,
      Streams streams) {
    Map<Became, Integer> counts = new EnumMap<>(Became.class);
    List<String> names = arguments.positionals();
    FetchedBefore fetched = new FetchedBefore(archive.fetches());
    try (Pipeline pipeline = new Pipeline(Fetching.web(arguments, fetched));
        Indexing indexing = new Indexing(archive, System::nanoTime, streams::note);
        Progress progress = streams.progress("ingesting")) {
      Thread.ofPlatform().daemon().start(() -> progress.expect(SourceCount.of(names)));
      new Ingestion(
              pipeline,
              Ingestion.Target.of(archive.intaking()),
              published,
              fetched,
              System::nanoTime,
              kept -> {
                progress.step();
                indexing.step();
                counts.merge(Became.of(kept), 1, Integer::sum);
                tell(kept, each, streams);
              })
          .run(names, streams.in());
      indexing.finish();
    }
    if (fetched.unchanged() > 0) {
      counts.merge(Became.ALREADY_THERE, fetched.unchanged(), Integer::sum);
    }
    return counts;
  }

  private static void tell(Intaking.Kept kept, boolean each, Streams streams) {
    if (kept instanceof Intaking.Noted noted) {
      streams.tell(new Pipeline.Rejected(noted.refused().where(), noted.refused().why()));
    }
    if (each) {
      line(kept, streams.out());
    }
  }

  private static void line(Intaking.Kept kept, Writer out) {
    try {
      switch (kept) {
        case Intaking.Added one -> line("new", one.report().id(), one.story(), one.report(), out);
        case Intaking.Revised one -> line("version", one.there(), one.story(), one.report(), out);
        case Intaking.AlreadyThere one ->
            line("there", one.there(), one.story(), one.report(), out);
        case Intaking.Noted one -> Rows.write(out, "rejected", "", "", one.refused().where());
      }
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void line(String became, ReportId id, StoryId story, Report report, Writer out)
      throws IOException {
    Rows.write(out, became, id.value(), story.value(), Named.own(report));
  }

  private static String summary(
      ArchiveFolder folder, Archive archive, Map<Became, Integer> counts) {
    return String.format(
        Locale.ROOT,
        "%s: %,d new, %,d with new words, %,d already there, %,d rejected; reports now: %,d,"
            + " stories: %,d%n",
        folder.path(),
        counts.getOrDefault(Became.NEW, 0),
        counts.getOrDefault(Became.NEW_VERSION, 0),
        counts.getOrDefault(Became.ALREADY_THERE, 0),
        counts.getOrDefault(Became.REJECTED, 0),
        archive.reports().size(),
        archive.stories().size());
  }

  private static Status status(Map<Became, Integer> counts) {
    if (!counts.containsKey(Became.REJECTED)) {
      return Status.DONE;
    }
    return counts.size() == 1 ? Status.NOTHING : Status.PARTLY;
  }
}
