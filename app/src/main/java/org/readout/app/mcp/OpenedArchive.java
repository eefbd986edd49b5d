package org.readout.app.mcp;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.readout.app.Pipeline;
import org.readout.archive.Archive;
import org.readout.archive.ArchiveException;
import org.readout.collation.Collation;
import org.readout.grouping.StoryId;
import org.readout.report.Report;

/** An archive that one process reads for itself. */
public final class OpenedArchive implements Library, AutoCloseable {

  /** So many stories are held as they were read. */
  private static final int MOST = 4;

  private final Archive archive;
  private final Map<String, Collation> read = new LinkedHashMap<>(16, 0.75f, true);
  private Optional<Pipeline> pipeline = Optional.empty();

  /**
   * @throws ArchiveException if there is none in the folder
   */
  public OpenedArchive(Path folder, InstantSource clock, Runnable waiting) {
    archive = Archive.toRead(folder, clock, waiting);
  }

  @Override
  public synchronized <T> T ask(Function<Archive, T> question) {
    return question.apply(archive);
  }

  /** Others ask the archive meanwhile. */
  @Override
  public Collation collation(StoryId story, Runnable work) {
    String state = story.value() + " " + ask(archive -> archive.stories().state(story));
    synchronized (read) {
      Collation collation = read.computeIfAbsent(state, key -> read(story, work));
      if (read.size() > MOST) {
        read.remove(read.keySet().iterator().next());
      }
      return collation;
    }
  }

  private Collation read(StoryId story, Runnable work) {
    work.run();
    List<Report> reports =
        ask(
            archive ->
                archive.stories().reports(story).stream()
                    .flatMap(id -> archive.reports().read(id).stream())
                    .toList());
    return pipeline()
        .compare(reports)
        .collation()
        .orElseThrow(() -> new ToolRefusal("No report of that story can be read."));
  }

  private Pipeline pipeline() {
    Pipeline loaded = pipeline.orElseGet(Pipeline::new);
    pipeline = Optional.of(loaded);
    return loaded;
  }

  @Override
  public void close() {
    synchronized (read) {
      pipeline.ifPresent(Pipeline::close);
    }
    synchronized (this) {
      archive.close();
    }
  }
}
