package org.readout.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages made to break what reads them. */
class HostilePageTest {

  private static final String PROSE =
      "<p>The dam at Orveld gave way shortly before dawn on Friday, and the river took two bridges"
          + " with it.</p>";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static Extraction read(byte[] page) {
    return PageReader.standard(json -> Optional.empty()).read(page, Optional.empty());
  }

  private static Extraction read(String page) {
    return assertTimeoutPreemptively(PATIENCE, () -> read(page.getBytes(StandardCharsets.UTF_8)));
  }

  private static String why(byte[] page) {
    return switch (read(page)) {
      case Extraction.Read read -> throw new AssertionError(read.page().text());
      case Extraction.Refused refused -> refused.why();
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>", "<b>", "<a href=x>", "<table><tr><td>", "<ul><li>", "<span>", "<font size=1>",
        "<p><b><i>", "<main>", "<blockquote>", "<form>", "<svg>", "<template>", "<x-y>"
      })
  void tenThousandElementsInOneAnotherAreRead(String tag) {
    assertThat(read(tag.repeat(10_000) + PROSE)).isInstanceOf(Extraction.Read.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>a",
        "<b>",
        "&amp;",
        "&",
        "<",
        "<!--",
        "<a><b>",
        "<li>",
        "<h1>a</h1>",
        "<time>",
        "<meta name=author content=a>",
        "<br>",
        "</p>",
        "<table><td>",
        "<a class='a-b-c-d-e'>"
      })
  void aMegabyteOfOneThingIsReadInTime(String thing) {
    boolean tag =
        thing.startsWith("<") && Character.isLetter(thing.charAt(thing.length() > 1 ? 1 : 0));
    assertThat(read("<body>" + PROSE + thing.repeat((1 << 20) / thing.length())))
        .isInstanceOf(
            tag && thing.length() <= 20 ? Extraction.Refused.class : Extraction.Read.class);
  }

  @Test
  void moreElementsThanAnyPageHasAreRefusedBeforeTheyAreParsed() {
    assertThat(why("<p>a".repeat(50_001).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("holds more than 50000 elements");
  }

  @Test
  void manyFormattingElementsAndParagraphsAreReadInTime() {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      page.append("<b id=").append(i).append('>');
    }
    page.append("<p>a".repeat(30_000));
    assertThat(read(page.toString())).isInstanceOf(Extraction.Read.class);
  }

  @Test
  void anEntityIsNoBomb() {
    String bomb =
        "<!DOCTYPE html [<!ENTITY a 'boom'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>";
    assertThat(((Extraction.Read) read(bomb + "<body>" + PROSE + "<p>&c;&c;")).page().text())
        .doesNotContain("boomboom");
  }

  @Test
  void aPageOverTheLimitIsRefused() {
    assertThat(why(new byte[(8 << 20) + 1])).isEqualTo("longer than 8 MB");
  }

  @Test
  void whatIsNoPageIsRefusedWithTheReason() {
    assertThat(why(new byte[0])).isEqualTo("the file is empty");
    assertThat(why("%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII))).contains("PDF");
    assertThat(why("<html>\0\0<p>a".getBytes(StandardCharsets.US_ASCII))).contains("not text");
    assertThat(why(new byte[5000])).contains("not text");
  }

  @Test
  void everyBeginningOfAPageIsRead() {
    String page =
        "<html><head><title>Dam breaks</title><script type='application/ld+json'>{\"a\":[1]}"
            + "</script></head><body><h1>Dam breaks</h1>"
            + PROSE
            + "</body></html>";
    for (int end = 1; end <= page.length(); end++) {
      assertThat(read(page.substring(0, end).getBytes(StandardCharsets.UTF_8)))
          .isInstanceOf(Extraction.Read.class);
    }
  }
}
