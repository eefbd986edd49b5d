package org.readout.app.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.readout.app.watch.Deliveries;
import org.readout.ingest.Web;

/**
 * How the service runs.
 *
 * @param archive the folder of the archive; it is made if it is not there
 * @param address to listen on
 * @param port to listen on; 0 for any that is free
 * @param names by which clients may call this machine, beside the address and those of loopback
 * @param examples a folder of reports that is offered where the archive is empty
 * @param web fetches what addresses stand for
 * @param sending how alerts are sent to other programs
 */
public record Settings(
    Path archive,
    String address,
    int port,
    List<String> names,
    Optional<Path> examples,
    Web web,
    Deliveries.Settings sending) {

  public static final String LOOPBACK = "127.0.0.1";
  public static final int USUAL_PORT = 7878;

  public Settings {
    names = List.copyOf(names);
    if (port < 0 || port > 0xffff) {
      throw new IllegalArgumentException("a port is a number from 0 to 65535, not " + port);
    }
  }
}
