package org.readout.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RobotsTest {

  private static Robots robots(String text) {
    return Robots.of(text, "Readout");
  }

  @Test
  void theLongestRuleThatFitsDecidesAndOfTwoTheOneThatAllows() {
    Robots robots = robots("User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /c\nAllow: /c\n");
    assertThat(robots.allows("/a/x")).isFalse();
    assertThat(robots.allows("/a/b/x")).isTrue();
    assertThat(robots.allows("/c")).isTrue();
    assertThat(robots.allows("/")).isTrue();
  }

  @Test
  void aGroupOfOurNameTakesThePlaceOfThatForAll() {
    Robots robots =
        robots(
            "User-agent: *\nDisallow: /\n\nUser-agent: other\nUser-agent: readout\nDisallow: /x");
    assertThat(robots.allows("/a")).isTrue();
    assertThat(robots.allows("/x/1")).isFalse();
  }

  @Test
  void aStarIsAnyRunAndADollarSignTheEnd() {
    Robots robots = robots("User-agent: *\nDisallow: /*.pdf$\nDisallow: /p/*/print");
    assertThat(robots.allows("/a/b.pdf")).isFalse();
    assertThat(robots.allows("/a/b.pdf?x=1")).isTrue();
    assertThat(robots.allows("/p/1/print")).isFalse();
    assertThat(robots.allows("/p/print")).isTrue();
  }

  @Test
  void aPauseIsKeptToButNotToAnyLength() {
    assertThat(robots("User-agent: *\nCrawl-delay: 2.5").pause()).hasValue(Duration.ofMillis(2500));
    assertThat(robots("User-agent: *\nCrawl-delay: 86400").pause())
        .hasValue(Duration.ofSeconds(30));
    assertThat(robots("User-agent: *\nCrawl-delay: soon").pause()).isEmpty();
  }

  @Test
  void manyStarsTakeNoTime() {
    Robots robots = robots("User-agent: *\nDisallow: /" + "*a".repeat(200) + "$");
    assertThat(robots.allows("/" + "a".repeat(1900) + "b")).isTrue();
  }

  @Test
  void whatIsNoRobotsFileForbidsNothing() {
    assertThat(robots("<html><body>Not found").allows("/a")).isTrue();
    assertThat(robots("Disallow: /").allows("/a")).isTrue();
  }
}
