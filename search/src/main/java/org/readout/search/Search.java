package org.readout.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.readout.archive.Archive;
import org.readout.archive.ArchiveException;
import org.readout.fact.Meaning;

/**
 * Finds reports, statements and facts by words and meaning in what {@link Indexer} committed last.
 * Opened once, it serves many searches and several threads; it does not read the database.
 */
public final class Search implements AutoCloseable {

  private final Directory directory;
  private final SearcherManager searchers;
  private final Supplier<Meaning> meaning;
  private final Weights weights;
  private final EnglishWords words = new EnglishWords();

  private Search(
      Directory directory, SearcherManager searchers, Supplier<Meaning> meaning, Weights weights) {
    this.directory = directory;
    this.searchers = searchers;
    this.meaning = meaning;
    this.weights = weights;
  }

  /** How much words and meaning count; together 1. */
  public record Weights(double words, double meaning) {

    /** Chosen on {@code readout evaluate search}: see docs/quality.md. */
    public static Weights standard() {
      return new Weights(0.5, 0.5);
    }
  }

  /**
   * Opens the index of an archive.
   *
   * @param meaning is asked at the first search, by the threads that search
   * @throws DamagedIndex if there is none, or it has to be made anew
   */
  public static Search open(Archive archive, Supplier<Meaning> meaning, Weights weights) {
    Quiet.lucene();
    String mark = archive.unindexed().mark();
    try {
      return open(FSDirectory.open(archive.index()), mark, meaning, weights);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private static Search open(
      Directory directory, String mark, Supplier<Meaning> meaning, Weights weights)
      throws IOException {
    SearcherManager searchers = null;
    try {
      DirectoryReader reader = DirectoryReader.open(directory);
      searchers = new SearcherManager(reader, null);
      Optional<String> fault = Marks.fault(reader.getIndexCommit().getUserData(), mark);
      if (fault.isPresent()) {
        throw new DamagedIndex(fault.get());
      }
      return new Search(directory, searchers, meaning, weights);
    } catch (IOException | RuntimeException e) {
      if (searchers != null) {
        searchers.close();
      }
      directory.close();
      throw failure(e);
    }
  }

  /**
   * Takes in what was committed since, for the searches to come.
   *
   * @throws DamagedIndex if the index was made anew meanwhile, which is opened again
   */
  public void refresh() {
    try {
      searchers.maybeRefreshBlocking();
    } catch (IOException | RuntimeException e) {
      throw failure(e);
    }
  }

  /**
   * What fits best, the best first. Words that are in no report do no harm: what means the same is
   * found, too.
   *
   * @throws DamagedIndex if the files of the index turn out to be wrong
   */
  public List<Hit> find(SearchQuery query) {
    if (query.isEmpty()) {
      return List.of();
    }
    Meaning model = guarded(meaning.get());
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return new Retrieval(searcher, query, words, model, weights).hits();
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException | RuntimeException e) {
      throw failure(e);
    }
  }

  /** What goes wrong in the model is no fault of the index. */
  private static Meaning guarded(Meaning model) {
    return texts -> {
      try {
        return model.of(texts);
      } catch (RuntimeException e) {
        throw new ArchiveException("meaning cannot be read: " + e.getMessage(), e);
      }
    };
  }

  private static ArchiveException failure(Exception e) {
    if (e instanceof ArchiveException known) {
      return known;
    }
    if (e instanceof IndexNotFoundException) {
      return new DamagedIndex("there is no index for search yet");
    }
    return Marks.isDamage(e)
        ? new DamagedIndex("the index for search is damaged", e)
        : new ArchiveException("the index for search cannot be read: " + e.getMessage(), e);
  }

  @Override
  public void close() {
    try {
      searchers.close();
      directory.close();
    } catch (IOException e) {
      throw failure(e);
    }
  }
}
