package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://norden.example/a/dam",
        "http://www.norden.example/a/dam/",
        "https://NORDEN.example/a/dam#comments",
        "https://norden.example/a/dam?utm_source=feed&utm_medium=x"
      })
  void whatDoesNotChangeThePageIsLeftOut(String url) {
    assertThat(Address.ofUrl(url)).isEqualTo("norden.example/a/dam");
  }

  @Test
  void aParameterThatNamesThePageStays() {
    assertThat(Address.ofUrl("http://norden.example/story?id=7"))
        .isNotEqualTo(Address.ofUrl("http://norden.example/story?id=8"));
  }

  @Test
  void whatIsNoUrlStandsForItself() {
    assertThat(Address.ofUrl("a b")).isEqualTo("a b");
  }
}
