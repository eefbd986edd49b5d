package org.readout.app.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.readout.app.watch.Deliveries;
import org.readout.app.web.exchange.Conditions;
import org.readout.ingest.Web;
import org.readout.ingest.fetch.Remembered;

/**
 * How the service runs.
 *
 * @param archive the folder of the archive; it is made if it is not there
 * @param address to listen on
 * @param port to listen on; 0 for any that is free
 * @param names by which clients may call this machine, beside the address and those of loopback
 * @param examples a folder of reports that is offered where the archive is empty
 * @param web fetches what addresses stand for, and asks what is remembered of them for changes
 * @param conditions on which clients are served
 * @param sending how alerts are sent to other programs
 */
public record Settings(
    Path archive,
    String address,
    int port,
    List<String> names,
    Optional<Path> examples,
    Function<Remembered, Web> web,
    Conditions conditions,
    Deliveries.Settings sending) {

  public static final String LOOPBACK = "127.0.0.1";
  public static final int USUAL_PORT = 7878;

  public Settings {
    names = List.copyOf(names);
    if (port < 0 || port > 0xffff) {
      throw new IllegalArgumentException("a port is a number from 0 to 65535, not " + port);
    }
  }

  /** Whether others than the users of this machine can call it. */
  public boolean beyondLoopback() {
    return !names.isEmpty() || !conditions.proxies().isEmpty() || !isLoopback(address);
  }

  /**
   * Whether it can be the host of an address: an ASCII name, or an address; one with colons stands
   * in brackets.
   */
  public static boolean isHost(String name) {
    boolean bracketed = name.startsWith("[") && name.endsWith("]");
    String inside = bracketed ? name.substring(1, name.length() - 1) : name;
    String marks = bracketed ? ".-_:" : ".-_";
    return !inside.isEmpty() && inside.chars().allMatch(c -> isOfAscii(c) || marks.indexOf(c) >= 0);
  }

  private static boolean isOfAscii(int c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  /**
   * Whether an address reaches this machine alone.
   *
   * @throws IllegalArgumentException if it is no address of this machine
   */
  public static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("there is no address “" + address + "” here", e);
    }
  }
}
