package org.readout.app.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {

  private final Proxies proxies = new Proxies(List.of("127.0.0.1", "10.0.0.7", "fd00::7"));

  private String client(String peer, String forwarded) {
    try {
      return proxies.client(InetAddress.getByName(peer), forwarded);
    } catch (UnknownHostException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void theLastAddressThatIsNoProxyOfOursIsTheClient() {
    assertThat(client("127.0.0.1", "1.2.3.4")).isEqualTo("1.2.3.4");
    assertThat(client("127.0.0.1", "6.6.6.6, 1.2.3.4, 10.0.0.7")).isEqualTo("1.2.3.4");
    assertThat(client("127.0.0.1", "6.6.6.6, 1.2.3.4")).isEqualTo("1.2.3.4");
    assertThat(client("127.0.0.1", "")).isEqualTo("127.0.0.1");
  }

  @Test
  void whoIsNoProxyCanClaimNothing() {
    assertThat(client("9.9.9.9", "1.2.3.4")).isEqualTo("9.9.9.9");
  }

  @Test
  void ofVersion6TheNetworkCounts() {
    assertThat(client("fd00::7", "2001:db8:1:2::a"))
        .isEqualTo(client("127.0.0.1", "2001:db8:1:2:ffff::b"))
        .isNotEqualTo(client("127.0.0.1", "2001:db8:1:3::a"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"localhost", "unknown", "_hidden", "1.2.3", "1.2.3.256", "x:y", "1.2.3.4:80"})
  void whatIsNoAddressIsNotLookedUp(String forwarded) {
    assertThat(client("127.0.0.1", forwarded)).isEqualTo("127.0.0.1");
    assertThatThrownBy(() -> new Proxies(List.of(forwarded)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
