package org.readout.app.mcp;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.readout.app.Found;
import org.readout.app.Pipeline;
import org.readout.app.Searched;
import org.readout.app.StoryReading;
import org.readout.archive.Archive;
import org.readout.archive.ArchiveException;
import org.readout.collation.Collation;
import org.readout.decision.Decided;
import org.readout.grouping.StoryId;
import org.readout.report.Report;
import org.readout.search.DamagedIndex;
import org.readout.search.Search;
import org.readout.search.SearchQuery;

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

  /** Changes nothing, so that an index that is behind stays so. */
  @Override
  public Searched search(SearchQuery query) {
    Pipeline loaded;
    synchronized (read) {
      loaded = pipeline();
    }
    return ask(archive -> search(query, archive, loaded));
  }

  private static Searched search(SearchQuery query, Archive archive, Pipeline pipeline) {
    try (Search search =
        Search.open(archive, pipeline::modelOfMeaning, Search.Weights.standard())) {
      List<Found> found = Found.of(search.find(query), archive);
      return new Searched(found, archive.unindexed().size());
    } catch (DamagedIndex e) {
      throw new ToolRefusal(
          "It cannot be searched: "
              + e.getMessage()
              + ". The command “readout search” mends that.");
    }
  }

  /** Others ask the archive meanwhile. */
  @Override
  public Collation collation(StoryId story, Runnable work) {
    String state = story.value() + " " + ask(archive -> StoryReading.state(archive, story));
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
    List<Report> reports = ask(archive -> StoryReading.reports(archive, story));
    List<Decided> decisions = ask(archive -> archive.decisions().of(story));
    return pipeline()
        .compare(reports, decisions, () -> {})
        .collation()
        .map(collation -> collation.called(story.value()))
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
