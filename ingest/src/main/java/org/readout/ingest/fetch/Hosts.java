package org.readout.ingest.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks hosts up and refuses those that are not in the open internet, but for some. */
public final class Hosts {

  private final Set<String> allowed;

  /**
   * @param allowed hosts whose addresses may be private
   */
  public Hosts(Collection<String> allowed) {
    this.allowed = allowed.stream().map(Hosts::folded).collect(Collectors.toUnmodifiableSet());
  }

  private static String folded(String host) {
    return host.toLowerCase(Locale.ROOT);
  }

  /** It is not connected to, and the message says why. */
  public static final class Closed extends IOException {

    private static final long serialVersionUID = 1;

    Closed(String why) {
      super(why);
    }
  }

  /**
   * The addresses of a host, at least one. Who connects is to connect to one of these, and not to
   * look the host up again.
   *
   * @throws Closed if there is no such host, or one of its addresses is of a private network
   */
  public List<InetAddress> open(String host) throws Closed {
    try {
      List<InetAddress> addresses = List.of(InetAddress.getAllByName(host));
      if (!allowed.contains(folded(host))) {
        for (InetAddress address : addresses) {
          check(host, address);
        }
      }
      return addresses;
    } catch (UnknownHostException e) {
      throw new Closed("there is no host " + host);
    }
  }

  private static void check(String host, InetAddress address) throws Closed {
    if (!OpenAddress.is(address)) {
      throw new Closed(
          folded(host) + " is in a private network (" + address.getHostAddress() + ")");
    }
  }
}
