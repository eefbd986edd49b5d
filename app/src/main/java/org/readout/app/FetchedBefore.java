package org.readout.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.readout.archive.Fetches;
import org.readout.archive.Intaking;
import org.readout.ingest.fetch.Remembered;

/**
 * What an archive knows of addresses that were fetched. What is taken now waits here until it may
 * be written behind the reports that it held.
 */
public final class FetchedBefore implements Remembered {

  private final Function<String, Optional<Fetches.Version>> version;
  private final Function<String, Optional<Instant>> unstamped;
  private final List<Intaking.Fetched> taken = new ArrayList<>();
  private int unchanged;

  public FetchedBefore(Fetches fetches) {
    this(fetches::of, fetches::unstamped);
  }

  /**
   * @param version as {@link Fetches#of}
   * @param unstamped as {@link Fetches#unstamped}
   */
  public FetchedBefore(
      Function<String, Optional<Fetches.Version>> version,
      Function<String, Optional<Instant>> unstamped) {
    this.version = version;
    this.unstamped = unstamped;
  }

  @Override
  public Optional<Stamp> of(String address) {
    return version.apply(address).map(one -> new Stamp(one.tag(), one.modified()));
  }

  @Override
  public Optional<Instant> unstamped(String asked) {
    return unstamped.apply(asked);
  }

  @Override
  public void taken(Visit visit) {
    taken.add(
        new Intaking.Fetched(
            visit.asked(),
            visit.address(),
            visit.page(),
            visit.stamp().tag(),
            visit.stamp().modified(),
            visit.at()));
  }

  @Override
  public void unchanged(String asked) {
    unchanged++;
  }

  /** What was taken since this was last asked. */
  public List<Intaking.Fetched> taken() {
    List<Intaking.Fetched> all = List.copyOf(taken);
    taken.clear();
    return all;
  }

  /** Forgets what waits, whose reports did not all come in: it is to be fetched again. */
  public void drop() {
    taken.clear();
  }

  /** How many addresses were left, because what is there was taken before. */
  public int unchanged() {
    return unchanged;
  }
}
