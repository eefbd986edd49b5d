package org.readout.app;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.readout.ingest.Web;

/** A web that is made when it is first asked. */
final class FirstUse implements Web {

  private final Supplier<Web> make;
  private Optional<Web> made = Optional.empty();

  FirstUse(Supplier<Web> make) {
    this.make = make;
  }

  @Override
  public Fetched get(String address) {
    return web().get(address);
  }

  @Override
  public Fetched follow(String address) {
    return web().follow(address);
  }

  private synchronized Web web() {
    Web web = made.orElseGet(make);
    made = Optional.of(web);
    return web;
  }

  @Override
  public synchronized Optional<Duration> rest(String address) {
    return made.flatMap(web -> web.rest(address));
  }
}
