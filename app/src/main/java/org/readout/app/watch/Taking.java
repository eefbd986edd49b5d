package org.readout.app.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.readout.app.FetchedBefore;
import org.readout.app.Ingestion;
import org.readout.app.Pipeline;
import org.readout.archive.Archive;
import org.readout.archive.Arrival;
import org.readout.archive.Intaking;
import org.readout.report.Ingested;

/**
 * Takes documents into an archive, some at a time. Those that are there as they are cost a look: a
 * feed that is asked every hour brings the same ones again and again.
 */
final class Taking {

  /** So many are added at once. */
  private static final int BATCH = 128;

  private final Access access;
  private final FetchedBefore fetched;
  private final Supplier<Pipeline> pipeline;
  private final List<Ingested> batch = new ArrayList<>();
  private Brought brought = Brought.NOTHING;
  private Optional<String> why = Optional.empty();

  /** Whether a report is missing, so that no document may count as taken any more. */
  private boolean failed;

  Taking(Access access, FetchedBefore fetched, Supplier<Pipeline> pipeline) {
    this.access = access;
    this.fetched = fetched;
    this.pipeline = pipeline;
  }

  void take(Ingested document) {
    if (why.isEmpty() && document instanceof Ingested.Rejected one) {
      why = Optional.of(one.why());
    }
    batch.add(document);
    if (batch.size() >= BATCH) {
      flush();
    }
  }

  /** What all of them brought so far. */
  Brought all() {
    return brought;
  }

  /** Why the first of those could not be read that could not. */
  Optional<String> why() {
    return why;
  }

  /** Takes what waits. */
  void flush() {
    List<Ingested> documents = access.read(this::unknown);
    batch.clear();
    if (failed) {
      fetched.drop();
    }
    if (documents.stream().anyMatch(one -> one instanceof Ingested.Accepted)) {
      ingest(documents);
    } else {
      note(documents, fetched.taken());
    }
  }

  private List<Ingested> unknown(Archive archive) {
    List<Ingested> unknown = new ArrayList<>();
    for (Ingested document : batch) {
      if (document instanceof Ingested.Accepted one
          && archive.reports().look(one.report()) instanceof Arrival.Known) {
        brought = brought.and(new Brought(0, 0, 1, 0));
      } else {
        unknown.add(document);
      }
    }
    return unknown;
  }

  private void ingest(List<Ingested> documents) {
    try (Placing placing = new Placing(access)) {
      Ingestion ingestion =
          new Ingestion(
              pipeline.get(),
              placing,
              Optional.empty(),
              fetched,
              System::nanoTime,
              kept -> brought = brought.and(Brought.of(kept)));
      ingestion.run(documents);
      failed |= ingestion.isFailed();
    }
  }

  private void note(List<Ingested> documents, List<Intaking.Fetched> visits) {
    if (!documents.isEmpty() || !visits.isEmpty()) {
      access.write(archive -> noted(documents, visits, archive));
    }
  }

  private boolean noted(List<Ingested> documents, List<Intaking.Fetched> visits, Archive archive) {
    for (Ingested document : documents) {
      if (document instanceof Ingested.Rejected one) {
        archive.rejections().add(one.where(), one.why());
        brought = brought.and(new Brought(0, 0, 0, 1));
      }
    }
    visits.forEach(archive.fetches()::add);
    return true;
  }
}
