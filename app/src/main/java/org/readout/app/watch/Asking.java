package org.readout.app.watch;

import java.time.Duration;
import java.util.Optional;
import org.readout.ingest.Web;

/** The web while one place is asked; keeps how that place itself answered. */
final class Asking implements Web {

  private final Web web;
  private final String place;
  private Optional<Fetched> answer = Optional.empty();

  Asking(Web web, String place) {
    this.web = web;
    this.place = place;
  }

  @Override
  public Fetched get(String address) {
    Fetched fetched = web.get(address);
    if (answer.isEmpty() && address.equals(place)) {
      answer = Optional.of(fetched);
    }
    return fetched;
  }

  @Override
  public Fetched follow(String address) {
    return web.follow(address);
  }

  @Override
  public Optional<Duration> rest(String address) {
    return web.rest(address);
  }

  /** Why the place itself could not be fetched, if it could not. */
  Optional<String> refused() {
    return answer.flatMap(
        fetched ->
            fetched instanceof Refused refused ? Optional.of(refused.why()) : Optional.empty());
  }

  boolean unchanged() {
    return answer.filter(fetched -> fetched instanceof Unchanged).isPresent();
  }
}
