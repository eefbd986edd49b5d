package org.readout.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.readout.app.Pipeline;
import org.readout.app.StoryReading;
import org.readout.archive.Archive;
import org.readout.collation.Collation;
import org.readout.grouping.StoryId;

/** Reads a story of an archive and writes it: what all the commands do that put one out. */
final class ShownStory {

  private ShownStory() {}

  /** The story that the first argument names, collated as it is now. */
  static Status write(
      Arguments arguments, Optional<Path> target, Output<Collation> output, Streams streams)
      throws UsageException {
    return write(arguments, collation -> streams.write(target, collation, output), streams);
  }

  /**
   * The same.
   *
   * @param writing puts it out
   */
  static Status write(Arguments arguments, Function<Collation, Status> writing, Streams streams)
      throws UsageException {
    return ArchiveFolder.of(arguments)
        .read(
            streams,
            archive -> {
              StoryId story = archive.stories().named(arguments.positionals().getFirst());
              tellForgotten(archive, story, streams);
              return write(archive, story, writing, streams);
            });
  }

  private static void tellForgotten(Archive archive, StoryId story, Streams streams) {
    int forgotten = archive.forgetting().of(story);
    if (forgotten > 0) {
      streams.err().println("readout: reports of this story that were forgotten: " + forgotten);
    }
    int quotations = archive.forgetting().quotationsOf(story);
    if (quotations > 0) {
      streams.err().println("readout: quotations of this story that were forgotten: " + quotations);
    }
  }

  private static Status write(
      Archive archive, StoryId story, Function<Collation, Status> writing, Streams streams) {
    Pipeline.Comparison comparison;
    try (Pipeline pipeline = new Pipeline();
        Progress progress = streams.progress("comparing")) {
      comparison = new StoryReading(archive, pipeline).of(story, progress::step);
    }
    comparison.rejected().forEach(streams::tell);
    if (comparison.collation().isEmpty()) {
      streams.err().println("readout: there is no report to show");
      return Status.NOTHING;
    }
    return writing.apply(comparison.collation().get());
  }
}
