package org.readout.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.readout.app.Taken.PROSE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents made to break what reads them, or broken on their way. */
class HostileDocumentsTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int MEGABYTE = 1 << 20;

  @TempDir Path folder;

  private Taken taken(String name, byte[] bytes) {
    return assertTimeoutPreemptively(PATIENCE, () -> Taken.of(folder, name, bytes));
  }

  private String why(String name, String text) {
    return taken(name, text.getBytes(StandardCharsets.UTF_8)).why();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.txt.gz",
        "a.html.gz",
        "a.xml.gz",
        "a.json.gz",
        "a.jsonl.gz",
        "a.csv.gz",
        "a.warc.gz",
        "a.pdf.gz"
      })
  void whatIsCutInItsCompressionIsRejected(String name) {
    byte[] whole = Taken.gzip((PROSE + Math.PI).repeat(3).getBytes(StandardCharsets.UTF_8));
    Taken taken = taken(name, Arrays.copyOf(whole, whole.length / 2));
    assertThat(taken.accepted()).isEmpty();
    assertThat(taken.rejected()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.html", "a.xml", "a.json", "a.jsonl", "a.csv", "a.txt", "a.warc", "a.pdf"})
  void twoHundredMegabytesAreRejectedWithoutBeingHeld(String name) throws IOException {
    Path file = folder.resolve(name + ".gz");
    byte[] line = ("<p>" + PROSE + " ").repeat(8000).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(file)) {
          {
            def.setLevel(1);
          }
        }) {
      for (int written = 0; written < 200 * MEGABYTE; written += line.length) {
        out.write(line);
      }
    }
    Taken taken =
        assertTimeoutPreemptively(
            PATIENCE, () -> Taken.of(List.of(file.toString()), Taken.web(new HashMap<>())));
    assertThat(taken.accepted()).isEmpty();
    assertThat(taken.rejected()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"a.xml", "a.opml", "a.rss"})
  void aDocumentTypeIsNotRead(String name) {
    String bomb =
        "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'boom'><!ENTITY b '&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c SYSTEM 'file:///etc/passwd'>]>";
    for (String root : List.of("rss", "feed", "opml", "urlset", "newsItem")) {
      String xml = bomb + "<" + root + "><a>&b;&c;</a></" + root + ">";
      assertThat(why(name, xml)).isEqualTo(name + ": carries a DOCTYPE, and such XML is not read");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"rss", "feed", "opml", "urlset", "newsItem"})
  void tenThousandElementsInOneAnotherAreRejected(String root) {
    String xml =
        "<" + root + ">" + "<a>".repeat(10_000) + "</a>".repeat(10_000) + "</" + root + ">";
    assertThat(why("a.xml", xml)).contains("nests deeper than 90 elements");
  }

  @Test
  void tenThousandListsInOneAnotherAreRejected() {
    String deep = "[".repeat(10_000) + "]".repeat(10_000);
    assertThat(why("a.json", deep)).contains("not JSON");
    assertThat(why("b.json", "{\"maintext\": \"a\", \"b\": " + deep + "}")).contains("not JSON");
    assertThat(why("c.jsonl", "{\"text\": " + deep + "}")).contains("not a report in JSON");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.html", "a.xml", "a.json", "a.jsonl", "a.csv", "a.txt", "a.warc", "a.pdf"})
  void nothingButZerosIsRejected(String name) {
    Taken taken = taken(name, new byte[5000]);
    assertThat(taken.accepted()).isEmpty();
    assertThat(taken.rejected()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "a.html, '<html><body><p>'",
    "a.xml, <rss><channel><title>",
    "a.json, '{\"maintext\": \"'",
    "a.csv, 'title,text\na,'"
  })
  void zerosWithinATextAreRejected(String name, String start) {
    assertThat(why(name, start + PROSE + "\0" + PROSE)).startsWith(name + ": ");
  }

  @Test
  void everyBeginningOfADocumentIsReadOrRejected() throws IOException {
    String feed =
        "<?xml version='1.0'?><rss version='2.0'><channel><title>a</title><item><title>b</title>"
            + "<description>"
            + PROSE
            + "</description></item></channel></rss>";
    for (int end = 0; end <= feed.length(); end += 7) {
      Taken taken = Taken.of(folder, "a.rss", feed.substring(0, end));
      assertThat(taken.accepted().size() + taken.rejected().size()).isEqualTo(1);
    }
  }

  @Test
  void aFeedOfManyEscapesIsReadAndAnEntityOfItsOwnIsNot() {
    String escaped = ("&lt;p&gt;" + PROSE + "&amp;#8217;&lt;/p&gt;").repeat(20_000);
    String feed =
        "<rss version='2.0'><channel><title>a</title><item><title>b</title><description>"
            + escaped
            + "</description></item></channel></rss>";
    assertThat(taken("a.rss", feed.getBytes(StandardCharsets.UTF_8)).report().paragraphs())
        .hasSize(20_000);
  }

  @Test
  void aMegabyteOfOpenBracketsIsRejected() {
    for (String name : List.of("a.html", "a.xml", "a.json", "a.csv", "a.rss")) {
      assertThat(
              taken(name, "<[{".repeat(MEGABYTE / 3).getBytes(StandardCharsets.UTF_8)).rejected())
          .as(name)
          .hasSizeLessThanOrEqualTo(1);
    }
  }
}
