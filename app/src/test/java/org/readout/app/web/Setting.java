package org.readout.app.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.readout.app.watch.Deliveries;
import org.readout.app.web.access.Limits;
import org.readout.app.web.access.Proxies;
import org.readout.app.web.exchange.Conditions;
import org.readout.ingest.Web;
import org.readout.ingest.fetch.Hosts;

/** Settings of services that tests start, on a port that is free. */
final class Setting {

  /** Those of whoever is at this machine. */
  static final Conditions CONDITIONS =
      new Conditions("olga", new Proxies(List.of()), Limits.LOOPBACK);

  private Setting() {}

  /** On the conditions of this machine. */
  static Settings of(Path archive, Optional<Path> examples, Web web) {
    return of(archive, Settings.LOOPBACK, List.of(), examples, web, CONDITIONS);
  }

  static Settings of(
      Path archive,
      String address,
      List<String> names,
      Optional<Path> examples,
      Web web,
      Conditions conditions) {
    return new Settings(
        archive,
        address,
        0,
        names,
        examples,
        remembered -> web,
        conditions,
        Deliveries.Settings.standard(new Hosts(List.of()), "test"));
  }
}
