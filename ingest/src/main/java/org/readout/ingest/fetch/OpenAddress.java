package org.readout.ingest.fetch;

import java.net.InetAddress;
import java.util.Arrays;

/**
 * Tells addresses of the open internet from all others (IANA's special-purpose registries: private,
 * shared, loopback, link-local, documentation, benchmark, multicast, reserved).
 */
final class OpenAddress {

  private static final int IPV4 = 4;

  private OpenAddress() {}

  static boolean is(InetAddress address) {
    byte[] bytes = address.getAddress();
    return bytes.length == IPV4 ? isOpen(bytes) : isOpenV6(address, bytes);
  }

  private static boolean isOpen(byte[] ip) {
    int first = ip[0] & 0xFF;
    int second = ip[1] & 0xFF;
    int third = ip[2] & 0xFF;
    boolean closed =
        first == 0
            || first == 10
            || first == 127
            || first >= 224
            || (first == 100 && second >= 64 && second < 128)
            || (first == 169 && second == 254)
            || (first == 172 && second >= 16 && second < 32)
            || (first == 192 && second == 168)
            || (first == 192 && second == 0 && (third == 0 || third == 2))
            || (first == 192 && second == 88 && third == 99)
            || (first == 198 && (second == 18 || second == 19))
            || (first == 198 && second == 51 && third == 100)
            || (first == 203 && second == 0 && third == 113);
    return !closed;
  }

  /** Only 2000::/3 is given out; some of it and 64:ff9b::/96 carry an address of version 4. */
  private static boolean isOpenV6(InetAddress address, byte[] ip) {
    if (starts(ip, 0x00, 0x64, 0xFF, 0x9B) && isZero(ip, 4, 12)) {
      return isOpen(Arrays.copyOfRange(ip, 12, 16));
    }
    if (starts(ip, 0x20, 0x02)) {
      return isOpen(Arrays.copyOfRange(ip, 2, 6));
    }
    return (ip[0] & 0xE0) == 0x20
        && !starts(ip, 0x20, 0x01, 0x0D, 0xB8)
        && !(starts(ip, 0x20, 0x01) && (ip[2] & 0xFE) == 0)
        && !starts(ip, 0x3F, 0xFF)
        && !address.isAnyLocalAddress();
  }

  private static boolean starts(byte[] ip, int... prefix) {
    for (int i = 0; i < prefix.length; i++) {
      if ((ip[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isZero(byte[] ip, int from, int to) {
    for (int i = from; i < to; i++) {
      if (ip[i] != 0) {
        return false;
      }
    }
    return true;
  }
}
