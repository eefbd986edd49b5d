package org.readout.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.readout.archive.Archive;
import org.readout.archive.ArchiveException;
import org.readout.archive.Unindexed;

/**
 * Brings the index of an archive up to its database. What was taken in is found after {@link
 * #commit}; a process that is killed before is as one that had not taken it in. An index that is
 * missing, damaged, of another program or of another database is made anew. Not safe for several
 * threads.
 */
public final class Indexer implements AutoCloseable {

  /** Reports that are read from the database at once. */
  private static final int BATCH = 64;

  private final Unindexed unindexed;
  private final Path folder;
  private final Consumer<String> told;
  private final EnglishWords words = new EnglishWords();
  private final Documents documents = new Documents(words);
  private @Nullable IndexWriter writer;

  /** The last change that was taken in. */
  private long taken;

  private boolean healed;

  /**
   * @param archive is open to be written to, and stays so
   * @param told takes what a user should know, in words
   */
  public Indexer(Archive archive, Consumer<String> told) {
    Quiet.lucene();
    this.unindexed = archive.unindexed();
    this.folder = archive.index();
    this.told = told;
  }

  /** Whether there is an index, of whatever kind. */
  public boolean exists() {
    return Files.isDirectory(folder);
  }

  private void open() {
    if (writer != null) {
      return;
    }
    Optional<String> fault = Marks.fault(folder, unindexed.mark());
    if (fault.isPresent()) {
      if (!fault.get().isEmpty()) {
        told.accept(fault.get() + "; it is made anew");
      }
      makeAnew();
    } else {
      try {
        start();
      } catch (DamagedIndex e) {
        heal(e);
      }
    }
  }

  private void start() {
    try {
      writer = new IndexWriter(FSDirectory.open(folder), config());
    } catch (IOException | RuntimeException e) {
      throw failure(e);
    }
  }

  /** Forgets the index, so that every report waits to be taken in. */
  public void makeAnew() {
    close();
    unindexed.all();
    taken = 0;
    remove();
    start();
  }

  /** What lies in the folder is all made from the database. */
  private void remove() {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> there = Files.list(folder)) {
      for (Path file : there.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** Merges are done in this thread, so that what goes wrong is thrown here. */
  private IndexWriterConfig config() {
    return new IndexWriterConfig(words)
        .setMergeScheduler(new SerialMergeScheduler())
        .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
        .setCommitOnClose(false);
  }

  /**
   * Takes in some of what waits.
   *
   * @return how many reports, 0 if none waits
   */
  public int take() {
    try {
      return takeSome();
    } catch (DamagedIndex e) {
      heal(e);
      return takeSome();
    }
  }

  /** Once: what is wrong again after that is not the files. */
  private void heal(DamagedIndex damage) {
    if (healed) {
      throw damage;
    }
    healed = true;
    told.accept(damage.getMessage() + "; it is made anew");
    makeAnew();
  }

  private int takeSome() {
    open();
    List<Unindexed.Change> changes = unindexed.after(taken, BATCH);
    for (Unindexed.Change change : changes) {
      put(change.report(), unindexed.read(change.report()).map(documents::of).orElse(List.of()));
      taken = change.number();
    }
    return changes.size();
  }

  /** In place of what the index has of the report. */
  private void put(long report, List<Document> block) {
    Term number = new Term(Fields.NUMBER, Long.toString(report));
    try {
      if (block.isEmpty()) {
        opened().deleteDocuments(number);
      } else {
        opened().updateDocuments(number, block);
      }
    } catch (IOException | RuntimeException e) {
      throw failure(e);
    }
  }

  private IndexWriter opened() {
    if (writer == null) {
      throw new IllegalStateException("the index is not open");
    }
    return writer;
  }

  /**
   * What was taken in is found from now on, and nothing of what was forgotten is left in the files.
   */
  public void commit() {
    try {
      write();
    } catch (DamagedIndex e) {
      heal(e);
      takeAll(more -> {});
      write();
    }
  }

  private void write() {
    open();
    boolean purges = unindexed.purges() && unindexed.after(taken, 1).isEmpty();
    String mark = unindexed.newMark();
    try {
      if (purges) {
        opened().forceMergeDeletes();
      }
      opened().setLiveCommitData(Marks.of(mark, unindexed.mark()).entrySet());
      opened().commit();
      if (purges) {
        opened().deleteUnusedFiles();
      }
    } catch (IOException | RuntimeException e) {
      throw failure(e);
    }
    unindexed.indexed(taken, mark, purges);
  }

  /**
   * Takes in all that waits, and commits if there was anything.
   *
   * @param progress is told from time to time how many more are taken in
   */
  public void catchUp(IntConsumer progress) {
    open();
    int all = takeAll(progress);
    if (all > 0 || unindexed.purges() || unindexed.mark().isEmpty()) {
      commit();
    }
  }

  private int takeAll(IntConsumer progress) {
    int all = 0;
    for (int some = take(); some > 0; some = take()) {
      all += some;
      progress.accept(some);
    }
    return all;
  }

  private ArchiveException failure(Exception e) {
    if (e instanceof ArchiveException known) {
      return known;
    }
    return Marks.isDamage(e)
        ? new DamagedIndex("the index for search is damaged", e)
        : new ArchiveException(folder + ": cannot be written to: " + e.getMessage(), e);
  }

  /** What was not committed waits again. */
  @Override
  public void close() {
    IndexWriter open = writer;
    writer = null;
    if (open != null) {
      try {
        open.rollback();
        open.getDirectory().close();
      } catch (IOException e) {
        throw failure(e);
      }
    }
  }
}
