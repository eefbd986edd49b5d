package org.readout.app.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.readout.app.watch.Deliveries;
import org.readout.app.web.access.Limits;
import org.readout.app.web.access.Proxies;
import org.readout.ingest.Web;
import org.readout.ingest.fetch.Hosts;

/** Settings of services that tests start, on a port that is free. */
final class Setting {

  /** Those of whoever is at this machine. */
  static final Terms TERMS = new Terms("olga", new Proxies(List.of()), Limits.LOOPBACK);

  private Setting() {}

  /** On the terms of this machine. */
  static Settings of(Path archive, Optional<Path> examples, Web web) {
    return of(archive, Settings.LOOPBACK, List.of(), examples, web, TERMS);
  }

  static Settings of(
      Path archive,
      String address,
      List<String> names,
      Optional<Path> examples,
      Web web,
      Terms terms) {
    return new Settings(
        archive,
        address,
        0,
        names,
        examples,
        remembered -> web,
        terms,
        Deliveries.Settings.standard(new Hosts(List.of()), "test"));
  }
}
