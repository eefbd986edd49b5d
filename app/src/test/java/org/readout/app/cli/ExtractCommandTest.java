package org.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;

class ExtractCommandTest {

  private static final String PAGE =
      """
      <!DOCTYPE html><html><head><title>Dam breaks at Orveld</title>
      <script type="application/ld+json">
      {"@graph": [{"@type": "NewsArticle", "headline": "Dam breaks at Orveld",
        "datePublished": "2026-03-14T06:00:00Z",
        "author": {"@type": "Person", "name": "Ilse Marten"}, "note": "a line
      end in a string"}]}
      </script></head><body><h1>Dam breaks at Orveld</h1>
      <p>The dam at Orveld gave way shortly before dawn on Friday, and the river took two bridges
      with it before anyone was warned.</p></body></html>
      """;

  @TempDir Path folder;

  private Path page(String name) throws IOException {
    return Files.writeString(folder.resolve(name), PAGE);
  }

  @Test
  void aPageIsALineOfJson() throws IOException, MalformedJson {
    Call call =
        Call.of("extract", "--url", "https://courier.test/dam", page("dam.html").toString());
    assertThat(call.status()).isZero();
    assertThat(call.err()).isEmpty();
    JsonObject line = JsonObject.parse(call.out().strip());
    assertThat(line.string("file")).endsWith("dam.html");
    assertThat(line.string("title")).isEqualTo("Dam breaks at Orveld");
    assertThat(line.string("byline")).isEqualTo("Ilse Marten");
    assertThat(line.string("published")).isEqualTo("2026-03-14");
    assertThat(line.string("published_origin")).isEqualTo("json-ld datePublished");
    assertThat(line.objects("dates").getFirst().string("kind")).isEqualTo("published");
    assertThat(line.string("language")).isEqualTo("en");
    assertThat(line.string("url")).isEqualTo("https://courier.test/dam");
    assertThat(line.string("text")).contains("took two bridges with it");
  }

  @Test
  void aPageMayBeCompressedOrComeByStandardInput() throws IOException {
    Path zipped = folder.resolve("dam.html.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
      out.write(PAGE.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(Call.of("extract", zipped.toString()).out()).contains("took two bridges");
    assertThat(Call.with(PAGE, Terminal.NONE, "extract", "-").out()).contains("took two bridges");
  }

  @Test
  void aBadFileIsNamedWithTheReasonAndStopsNoOther() throws IOException {
    Path cut = folder.resolve("cut.html.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(cut))) {
      out.write(PAGE.getBytes(StandardCharsets.UTF_8));
    }
    Files.write(cut, Arrays.copyOf(Files.readAllBytes(cut), 60));
    Call call =
        Call.of("extract", folder + "/none.html", cut.toString(), page("dam.html").toString());
    assertThat(call.status()).isEqualTo(1);
    assertThat(call.err()).contains("none.html: no such file", "cut.html.gz: cannot be read");
    assertThat(call.out().lines()).hasSize(1);
  }

  @Test
  void anAddressIsThatOfOnePage() throws IOException {
    String page = page("dam.html").toString();
    Call call = Call.of("extract", "--url", "https://courier.test/dam", page, page);
    assertThat(call.status()).isEqualTo(2);
    assertThat(call.err()).contains("--url");
  }

  @Test
  void pagesAreScoredAgainstWhatAReaderTook() throws IOException {
    page("dam.html");
    String gold =
        """
        {"file": "dam.html", "url": "https://courier.test/dam", "title": "Dam Breaks at Orveld!", \
        "author": "Ilse Marten", "published": "2026-03-14", "text": "Nothing of this is there."}
        {"file": "dam.html", "url": "https://courier.test/dam", "title": "Another", \
        "author": null, "published": null, "text": "The dam at Orveld gave way"}
        """;
    Path file = Files.writeString(folder.resolve("pages.jsonl"), gold);
    Call call = Call.of("evaluate", "pages", file.toString());
    assertThat(call.status()).isZero();
    assertThat(call.out())
        .containsPattern("odd lines +1 +0.\\d{3} +1.000 +1.000 +1 +1.000 +1\n")
        .containsPattern("all +2 +0.\\d{3} +0.500 +1.000 +1 +1.000 +1\n");
  }

  @Test
  void aPageIsFetchedFromItsAddressIfItsHostIsAllowed() throws IOException, MalformedJson {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/dam",
        exchange -> {
          byte[] bytes = PAGE.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    try {
      String address = "http://localhost:" + server.getAddress().getPort() + "/dam";
      Call call = Call.of("extract", "--allow-host", "localhost", address);
      assertThat(call.err()).isEmpty();
      JsonObject line = JsonObject.parse(call.out().strip());
      assertThat(line.string("file")).isEqualTo(address);
      assertThat(line.string("url")).isEqualTo(address);
      assertThat(line.string("title")).isEqualTo("Dam breaks at Orveld");
      Call refused = Call.of("extract", address);
      assertThat(refused.status()).isEqualTo(1);
      assertThat(refused.err()).contains("not fetched: localhost is in a private network");
    } finally {
      server.stop(0);
    }
  }
}
