package org.readout.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * An archive: one folder with a database of SQLite. One process at a time writes to it, others read
 * meanwhile what was committed last. Not safe for several threads.
 */
public final class Archive implements AutoCloseable {

  private static final String FILE = "archive.db";

  private static final String INDEX = "index";

  /**
   * A folder in an archive's for what programs have read of its stories. It can be removed at any
   * time, and is whenever something is forgotten.
   */
  public static final String READINGS = "readings";

  private final Path folder;
  private final Optional<ArchiveLock> lock;
  private final Database database;
  private final InstantSource clock;
  private final Groupings groupings;

  private Archive(Path folder, Optional<ArchiveLock> lock, Database database, InstantSource clock) {
    this.folder = folder;
    this.lock = lock;
    this.database = database;
    this.clock = clock;
    this.groupings = new Groupings(database);
  }

  /**
   * Opens an archive to write to it, and makes it if it is not there.
   *
   * @param waiting is run once if another process writes to it, which is waited for
   * @throws ArchiveException if it cannot be written to, or a newer program made it
   */
  public static Archive toWrite(Path folder, InstantSource clock, Runnable waiting) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new ArchiveException(folder + ": cannot be made: " + e.getMessage(), e);
    }
    return locked(folder, ArchiveLock.take(folder, waiting), clock);
  }

  /** The same for one that is there, and only if nobody writes to it now. */
  public static Optional<Archive> toWriteAtOnce(Path folder, InstantSource clock) {
    return ArchiveLock.takeAtOnce(folder).map(lock -> locked(folder, lock, clock));
  }

  private static Archive locked(Path folder, ArchiveLock lock, InstantSource clock) {
    try {
      return opened(folder, Optional.of(lock), clock);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Opens an archive to read it. One of an earlier program is brought to the present schema first.
   *
   * @throws ArchiveException if there is none, or a newer program made it
   */
  public static Archive toRead(Path folder, InstantSource clock, Runnable waiting) {
    if (!Files.exists(folder.resolve(FILE))) {
      throw new ArchiveException(
          "there is no archive in " + folder + ": readout ingest makes one, --archive names one");
    }
    Archive archive = opened(folder, Optional.empty(), clock);
    if (archive.outdated()) {
      archive.close();
      toWrite(folder, clock, waiting).close();
      return opened(folder, Optional.empty(), clock);
    }
    return archive;
  }

  private boolean outdated() {
    return new Migrations(database).version() < Migrations.newest();
  }

  private static Archive opened(Path folder, Optional<ArchiveLock> lock, InstantSource clock) {
    Database database = Database.open(folder.resolve(FILE));
    try {
      Migrations migrations = new Migrations(database);
      migrations.version();
      if (lock.isPresent()) {
        migrations.apply(clock, Migrations.newest());
      }
      return new Archive(folder, lock, database, clock);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** The folder for an index for search, made from the database and not part of a backup. */
  public Path index() {
    return folder.resolve(INDEX);
  }

  /** What the index for search has not taken in. */
  public Unindexed unindexed() {
    return new Unindexed(database);
  }

  /** What puts other findings in place of those that are there. */
  public Rereading rereading() {
    return new Rereading(database, clock, folder.resolve(READINGS));
  }

  public Reports reports() {
    return new Reports(database);
  }

  public StoryList stories() {
    return new StoryList(database);
  }

  /** What the last readings of stories found. */
  public Marks marks() {
    return new Marks(database, clock);
  }

  /** Groups of outlets, the user's own. */
  public Outlets outlets() {
    return new Outlets(database);
  }

  public News news() {
    return new News(database);
  }

  public Groupings groupings() {
    return groupings;
  }

  public Rejections rejections() {
    return new Rejections(database, clock);
  }

  public Rearrangements rearrangements() {
    return new Rearrangements(database, groupings, clock);
  }

  public Decisions decisions() {
    return new Decisions(database, clock);
  }

  public Notes notes() {
    return new Notes(database, clock);
  }

  public Fetches fetches() {
    return new Fetches(database);
  }

  public Subscriptions subscriptions() {
    return new Subscriptions(database, clock);
  }

  public Watches watches() {
    return new Watches(database, clock);
  }

  public Alerts alerts() {
    return new Alerts(database, clock);
  }

  /** What watches wait for: reports whose stories are still to be read for what is new. */
  public Fresh fresh() {
    return new Fresh(database, clock);
  }

  public Webhooks webhooks() {
    return new Webhooks(database, clock);
  }

  public Forgetting forgetting() {
    return new Forgetting(database, clock, folder.resolve(READINGS));
  }

  /**
   * Writes all that is there now to a new file, which can be taken for an archive's.
   *
   * @throws ArchiveException if the file is there, or cannot be written
   */
  public void backUp(Path file) {
    if (Files.exists(file)) {
      throw new ArchiveException(file + ": is there already");
    }
    database.copy(file);
  }

  /**
   * Makes an archive of a backup, in a folder that holds none.
   *
   * @throws ArchiveException if it holds one, or the file is no whole archive
   */
  public static void restore(Path backup, Path folder, InstantSource clock) {
    Path file = folder.resolve(FILE);
    if (Files.exists(file)) {
      throw new ArchiveException("there is an archive in " + folder + " already");
    }
    try {
      Files.createDirectories(folder);
      Files.copy(backup, file);
    } catch (IOException e) {
      throw new ArchiveException(backup + ": cannot be read: " + e.getMessage(), e);
    }
    try {
      verify(file);
      try (Archive restored = toWrite(folder, clock, () -> {})) {
        restored.unindexed().all();
      }
    } catch (ArchiveException e) {
      remove(file);
      throw e;
    }
  }

  private static void verify(Path file) {
    try (Database database = Database.open(file)) {
      if (new Migrations(database).version() == 0
          || !database
              .all("PRAGMA integrity_check", row -> row.getString(1))
              .equals(List.of("ok"))) {
        throw new ArchiveException("not a whole archive");
      }
    }
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new ArchiveException(file + ": cannot be removed: " + e.getMessage(), e);
    }
  }

  /** Differs from before when somebody else, also another process, has written to it since. */
  public long revision() {
    return database.first("PRAGMA data_version", row -> row.getLong(1)).orElseThrow();
  }

  /** What adds reports, with the state of grouping loaded as it is at one moment. */
  public Intaking intaking() {
    return database.snapshot(() -> new Intaking(database, groupings, clock));
  }

  /**
   * The same with the state that another had in the end, so that nothing is read for it.
   *
   * @param before has not failed, and since its last commit nobody has written to the archive
   */
  public Intaking intaking(Intaking before) {
    return new Intaking(database, groupings, clock, before);
  }

  @Override
  public void close() {
    database.close();
    lock.ifPresent(ArchiveLock::close);
  }
}
