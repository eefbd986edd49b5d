package org.readout.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceCountTest {

  private static final String WARC =
      """
      WARC/1.0\r
      WARC-Type: %s\r
      Content-Type: application/http; msgtype=response\r
      Content-Length: 9\r
      \r
      HTTP/1.1 200 OK\r
      Content-Type: %s\r
      \r
      <html>\r
      \r
      """;

  @TempDir private Path folder;

  private long count(String name, String words) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        OutputStream packed = name.endsWith(".gz") ? new GZIPOutputStream(out) : out) {
      packed.write(words.getBytes(StandardCharsets.UTF_8));
    }
    return SourceCount.of(List.of(file.toString())).orElse(-1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a.txt      | words                                             | 1
          a.jsonl    | {}~~{}~{}                                         | 3
          a.csv.gz   | text,id~"two~lines, ""quoted""~",1~~plain,2~      | 2
          a.tsv      | text~one~two                                      | 2
          a.rss      | <rss><channel><item><title/></item><item a='b'>   | 2
          a.atom     | <feed><entry></entry></feed>                      | 1
          map.xml    | <urlset><url><loc/></url><url ></url></urlset>    | 2
          wire.xml   | <newsItem><itemMeta/></newsItem>                  | 1
          list.json  | [{"a": {"b": "}{["}}, {"c": "\\""}]               | 2
          one.json   | {"a": [{}, {}]}                                   | 1
          a.opml     | <opml/>                                           | -1
          """)
  void documentsAreCountedWithoutBeingRead(String name, String words, long count)
      throws IOException {
    assertThat(count(name, words.replace('~', '\n'))).isEqualTo(count);
  }

  @Test
  void ofAWarcTheAnswersAreCountedThatArePages() throws IOException {
    String records =
        WARC.formatted("request", "text/html")
            + WARC.formatted("response", "text/html; charset=utf-8")
            + WARC.formatted("response", "image/png")
            + WARC.formatted("response", "text/html");
    assertThat(count("a.warc", records)).isEqualTo(2);
    assertThat(count("b.warc.gz", records)).isEqualTo(2);
  }

  @Test
  void whatCannotBeToldOfOneSourceIsNotToldOfAll() {
    assertThat(SourceCount.of(List.of("https://courier.test/feed"))).isEmpty();
    assertThat(SourceCount.of(List.of("-"))).isEmpty();
  }
}
