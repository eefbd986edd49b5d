package org.readout.app.cli;

import java.util.List;
import org.readout.app.Sources;
import org.readout.app.watch.Deliveries;
import org.readout.ingest.Web;
import org.readout.ingest.fetch.Hosts;
import org.readout.ingest.fetch.Remembered;
import picocli.CommandLine.Model.OptionSpec;

/** What the commands that read reports have in common: fetching what addresses stand for. */
final class Fetching {

  /** What can be read, for the help of the commands. */
  static final String SOURCES =
      "A file, a folder, an address (http, https) or - for standard input: text, web pages, PDF,"
          + " DOCX, JSON Lines, CSV, feeds, sitemaps, WARC and more, compressed with gzip or not.";

  private static final String ALLOW = "--allow-host";

  private Fetching() {}

  static OptionSpec allowHost() {
    return Command.option(ALLOW, "HOSTS")
        .description("Hosts to fetch from though they are in a private network: a.lan,b.lan.")
        .build();
  }

  /** Fetches, and remembers nothing of it. */
  static Web web(Arguments arguments) {
    return web(arguments, Remembered.NOTHING);
  }

  static Web web(Arguments arguments, Remembered remembered) {
    return Sources.web(version(), allowed(arguments), remembered);
  }

  /** What alerts are sent by. */
  static Deliveries.Settings sending(Arguments arguments) {
    return Deliveries.Settings.standard(new Hosts(allowed(arguments)), version());
  }

  private static String version() {
    return Version.current().replaceAll("[^\\w.-]", "");
  }

  private static List<String> allowed(Arguments arguments) {
    return arguments.value(ALLOW).map(all -> List.of(all.split(","))).orElse(List.of());
  }
}
