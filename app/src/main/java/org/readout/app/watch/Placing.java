package org.readout.app.watch;

import java.util.List;
import java.util.Optional;
import org.readout.app.Ingestion;
import org.readout.archive.Archive;
import org.readout.archive.Arrival;
import org.readout.archive.Intaking;
import org.readout.report.Report;

/**
 * Adds what was read closely to an archive that is held only for that, so that others write in
 * between. The state of grouping, which takes seconds to load in an archive of many reports, is
 * loaded while nobody is kept waiting, and anew only if somebody else has written. For one thread.
 */
public final class Placing implements Ingestion.Target, AutoCloseable {

  private final Access access;
  private final Archive reader;
  private long revision;
  private Optional<Intaking> last = Optional.empty();

  public Placing(Access access) {
    this.access = access;
    this.reader = access.reader();
    this.revision = reader.revision();
  }

  @Override
  public Arrival look(Report report) {
    return reader.reports().look(report);
  }

  @Override
  public List<Intaking.Kept> commit(List<Intaking.Item> items) {
    if (items.isEmpty()) {
      return List.of();
    }
    if (changed() || last.isEmpty()) {
      last = Optional.of(reader.intaking());
    }
    return access.write(archive -> placed(items, archive));
  }

  /** The archive is held, so that nobody writes after it was asked whether somebody did. */
  private List<Intaking.Kept> placed(List<Intaking.Item> items, Archive archive) {
    Intaking intaking =
        changed() ? archive.intaking() : last.map(archive::intaking).orElseGet(archive::intaking);
    last = Optional.empty();
    List<Intaking.Kept> kept = intaking.commit(items);
    changed();
    last = Optional.of(intaking);
    return kept;
  }

  /** Whether somebody has written since this was last asked. */
  private boolean changed() {
    long before = revision;
    revision = reader.revision();
    return revision != before;
  }

  @Override
  public void close() {
    reader.close();
  }
}
