package org.readout.app.web.shelf;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.readout.app.Pipeline;
import org.readout.archive.Archive;
import org.readout.archive.ArchiveException;
import org.readout.ingest.Intake;

/**
 * What the service has: its archive and models, what was read and is being read of stories, what is
 * being added, and what can be searched.
 */
public final class Holdings implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(4);
  private static final Duration PATIENCE_AFTER = Duration.ofSeconds(1);

  private final Shelf shelf;
  private final Models models = new Models();
  private final ReadingDesk desk = new ReadingDesk(models);
  private final Collations collations = new Collations();
  private final ReadingFiles files;
  private final Additions additions;
  private final Catalogue catalogue;

  /**
   * Opens them.
   *
   * @param archive its folder; it is made if it is not there
   * @param intake reads what is added by its address
   * @throws ArchiveException if the archive cannot be opened
   */
  public Holdings(Path archive, Intake intake, InstantSource clock) {
    shelf = Shelf.open(archive, clock);
    files = new ReadingFiles(archive.resolve(Archive.READINGS), ReadingFiles.MOST_BYTES, clock);
    additions = new Additions(shelf, intake, models);
    catalogue = new Catalogue(shelf, () -> models.get().modelOfMeaning());
  }

  public Shelf shelf() {
    return shelf;
  }

  /** The models that reports are read with; loaded by whoever asks first. */
  public Supplier<Pipeline> models() {
    return models;
  }

  /** Begins to load the models. */
  public void warm() {
    models.warm();
  }

  public ReadingDesk desk() {
    return desk;
  }

  public Collations collations() {
    return collations;
  }

  public ReadingFiles files() {
    return files;
  }

  public Additions additions() {
    return additions;
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  /** Begins nothing more; the batch that is being added is added. */
  public void stop() {
    additions.stop();
    desk.stop();
  }

  /** Waits some seconds for what is under way. */
  @Override
  public void close() {
    catalogue.close();
    if (additions.isOver(PATIENCE) && desk.isOver(PATIENCE_AFTER)) {
      models.close();
    }
    shelf.close();
  }
}
