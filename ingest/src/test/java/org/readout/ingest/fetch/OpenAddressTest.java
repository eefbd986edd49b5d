package org.readout.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.9.9.9",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "192.0.0.8",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "203.0.113.9",
        "::",
        "::1",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "ff02::1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "2002:a00:1::",
        "2001:db8::1",
        "2001:0:1::1",
        "2130706433"
      })
  void whatIsNotOfTheOpenInternetIsClosed(String address) throws UnknownHostException {
    assertThat(OpenAddress.is(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9.9.9.9",
        "172.32.0.1",
        "172.15.0.1",
        "100.128.0.1",
        "192.169.0.1",
        "198.20.0.1",
        "2620:fe::fe",
        "64:ff9b::909:909",
        "2002:909:909::"
      })
  void theRestIsOpen(String address) throws UnknownHostException {
    assertThat(OpenAddress.is(InetAddress.getByName(address))).isTrue();
  }
}
