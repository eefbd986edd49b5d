package org.readout.app.cli;

import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import org.readout.app.Pipeline;
import org.readout.app.Reannotation;
import org.readout.archive.Archive;
import org.readout.search.Indexer;
import picocli.CommandLine.Model.CommandSpec;

/** Makes anew what is made from the reports of an archive. */
final class ReindexCommand implements Command {

  private static final String ANNOTATIONS = "--annotations";

  @Override
  public String name() {
    return "reindex";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.spec(name());
    spec.usageMessage()
        .description(
            "Make the index for search anew from the database.",
            "Reports, versions, stories and decisions stay as they are."
                + " Cut short, it can be run again.")
        .footer("", "Example:", "  readout reindex --archive news --annotations");
    spec.addOption(ArchiveFolder.option());
    spec.addOption(
        Command.flag(ANNOTATIONS)
            .description(
                "Before that, read every report closely again with this program: names, statements"
                    + " and facts.")
            .build());
    return spec;
  }

  @Override
  public Status run(Arguments arguments, Streams streams) throws UsageException {
    return ArchiveFolder.of(arguments)
        .change(
            streams,
            archive -> {
              int rejected = arguments.has(ANNOTATIONS) ? annotate(archive, streams) : 0;
              index(archive, streams);
              streams.print("reports in the index: " + archive.reports().size() + "\n");
              return rejected == 0 ? Status.DONE : Status.PARTLY;
            });
  }

  /** How many could not be read. */
  private static int annotate(Archive archive, Streams streams) {
    AtomicInteger count = new AtomicInteger();
    try (Pipeline pipeline = new Pipeline();
        Progress progress = streams.progress("reading again")) {
      progress.expect(OptionalLong.of(archive.reports().size()));
      new Reannotation(
              pipeline,
              archive,
              rejected -> {
                count.incrementAndGet();
                streams.tell(rejected);
              },
              progress::step)
          .run();
    }
    return count.get();
  }

  private static void index(Archive archive, Streams streams) {
    try (Indexer indexer = new Indexer(archive, streams::note);
        Progress progress = streams.progress("indexing")) {
      progress.expect(OptionalLong.of(archive.reports().size()));
      indexer.makeAnew();
      indexer.catchUp(progress::steps);
    }
  }
}
