package org.readout.app.web.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Programs that pass requests on, and are believed where these come from. */
public final class Proxies {

  private static final int NETWORK_BYTES = 8;
  private static final int IPV4 = 4;

  private final Set<InetAddress> trusted;

  /**
   * @param addresses of these, no names
   * @throws IllegalArgumentException if one is no address
   */
  public Proxies(List<String> addresses) {
    trusted =
        addresses.stream()
            .map(
                text ->
                    address(text)
                        .orElseThrow(
                            () -> new IllegalArgumentException("“" + text + "” is no address")))
            .collect(Collectors.toUnmodifiableSet());
  }

  public boolean isEmpty() {
    return trusted.isEmpty();
  }

  /** Whether the peer of a connection is one of them. */
  public boolean trusts(InetAddress peer) {
    return trusted.contains(peer);
  }

  /**
   * What a client is counted as: its address, of version 6 the network that providers give to one
   * customer. Behind a proxy, the last that no proxy of ours has: what stands before it the client
   * may have made up.
   *
   * @param forwarded what {@code X-Forwarded-For} holds
   */
  public String client(InetAddress peer, String forwarded) {
    InetAddress client = peer;
    List<String> hops = Arrays.asList(forwarded.split(","));
    for (int i = hops.size() - 1; i >= 0 && trusts(client); i--) {
      Optional<InetAddress> hop = address(hops.get(i).strip());
      if (hop.isEmpty()) {
        break;
      }
      client = hop.get();
    }
    return counted(client);
  }

  /** As one client of the connections that it may have. */
  static String counted(InetAddress address) {
    byte[] bytes = address.getAddress();
    return bytes.length == IPV4
        ? address.getHostAddress()
        : HexFormat.of().formatHex(bytes, 0, NETWORK_BYTES);
  }

  /** No name is ever looked up: who writes it could make us ask for any. */
  private static Optional<InetAddress> address(String text) {
    try {
      return text.indexOf(':') >= 0 && text.chars().allMatch(Proxies::isOfVersion6)
          ? Optional.of(InetAddress.getByName(text))
          : version4(text.split("\\.", -1));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  private static boolean isOfVersion6(int c) {
    return c == ':' || c == '.' || Character.digit(c, 16) >= 0;
  }

  private static Optional<InetAddress> version4(String[] parts) throws UnknownHostException {
    byte[] bytes = new byte[IPV4];
    if (parts.length != IPV4) {
      return Optional.empty();
    }
    for (int i = 0; i < IPV4; i++) {
      if (!parts[i].matches("[0-9]{1,3}") || Integer.parseInt(parts[i]) > 255) {
        return Optional.empty();
      }
      bytes[i] = (byte) Integer.parseInt(parts[i]);
    }
    return Optional.of(InetAddress.getByAddress(bytes));
  }
}
