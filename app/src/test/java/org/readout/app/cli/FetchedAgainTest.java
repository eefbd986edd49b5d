package org.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.app.FetchedBefore;
import org.readout.app.Ingestion;
import org.readout.app.Pipeline;
import org.readout.app.Sources;
import org.readout.archive.Archive;
import org.readout.ingest.Web;

/** What is fetched again, from a site of a feed, a page with a tag and one without. */
class FetchedAgainTest {

  @TempDir private Path folder;

  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, String> tagged = new HashMap<>();
  private final Map<String, String> plain = new HashMap<>();
  private HttpServer server = server();

  private static HttpServer server() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @BeforeEach
  void serve() {
    tagged.put("/tagged", page("Orveld"));
    plain.put("/plain", page("Tarn"));
    tagged.put("/feed", feed("/tagged", "/plain"));
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String known = String.valueOf(exchange.getRequestHeaders().getFirst("If-None-Match"));
    String body = tagged.getOrDefault(path, plain.getOrDefault(path, ""));
    String tag = "\"" + body.hashCode() + "\"";
    int status = body.isEmpty() ? 404 : known.equals(tag) ? 304 : 200;
    if (!path.equals("/robots.txt")) {
      asked.add(path + (known.equals("null") ? "" : "?") + " " + status);
    }
    if (tagged.containsKey(path)) {
      exchange.getResponseHeaders().set("ETag", tag);
    }
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, status == 200 ? bytes.length : -1);
    if (status == 200) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  private static String page(String place) {
    return """
        <html><body><article><h1>Dam breaks at %s</h1>
        <p>The dam at %s gave way shortly before dawn on Friday, and the river took two bridges with
        it before anyone was warned.</p>
        <p>Nobody was hurt, the mayor of %s said, and the bridges will be rebuilt before the
        winter.</p></article></body></html>
        """
        .formatted(place, place, place);
  }

  private static String feed(String... paths) {
    StringBuilder items = new StringBuilder();
    for (String path : paths) {
      items.append("<item><title>Dam</title><link>").append(path).append("</link></item>");
    }
    return "<rss version='2.0'><channel><title>The Courier</title><link>http://courier.test</link>"
        + "<description>News</description>"
        + items
        + "</channel></rss>";
  }

  private String at(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  private String ingest(String path) {
    asked.clear();
    Call call =
        Call.of("ingest", "--archive", folder.toString(), "--allow-host", "localhost", at(path));
    assertThat(call.err()).isEmpty();
    assertThat(call.status()).isZero();
    return call.out();
  }

  @Test
  void whatIsThereIsAskedForChangesOnlyOrLeft() {
    assertThat(ingest("/feed")).contains(": 2 new, 0 with new words, 0 already there, 0 rejected");
    assertThat(asked).containsExactly("/feed 200", "/tagged 200", "/plain 200");

    assertThat(ingest("/feed")).contains(": 0 new, 0 with new words, 1 already there, 0 rejected");
    assertThat(asked).containsExactly("/feed? 304");

    tagged.put("/new", page("Lunde"));
    tagged.put("/feed", feed("/new", "/tagged", "/plain"));
    assertThat(ingest("/feed")).contains(": 1 new, 0 with new words, 2 already there, 0 rejected");
    assertThat(asked).containsExactly("/feed? 200", "/new 200", "/tagged? 304");

    tagged.put("/tagged", page("Orveld").replace("Nobody was hurt", "One guard was hurt"));
    tagged.put("/feed", feed("/tagged"));
    assertThat(ingest("/feed")).contains(": 0 new, 1 with new words, 0 already there, 0 rejected");

    assertThat(ingest("/plain")).contains(": 0 new, 0 with new words, 1 already there");
    assertThat(asked).containsExactly("/plain 200");
  }

  @Test
  void whatIsForgottenIsFetchedAnewAndNothingElse() {
    ingest("/feed");
    Call.of("forget", "--archive", folder.toString(), "report", at("/plain"));

    assertThat(ingest("/feed")).contains(": 1 new, 0 with new words, 1 already there");
    assertThat(asked).containsExactly("/feed 200", "/tagged? 304", "/plain 200");
  }

  @Test
  void aPageThatGivesNoReportIsNotRemembered() {
    tagged.put("/tagged", "<html><body></body></html>");
    asked.clear();
    String[] call = {
      "ingest", "--archive", folder.toString(), "--allow-host", "localhost", at("/tagged")
    };
    assertThat(Call.of(call).status()).isEqualTo(2);
    assertThat(Call.of(call).status()).isEqualTo(2);
    assertThat(asked).containsExactly("/tagged 200", "/tagged 200");
  }

  /** The process ends when all was handed on, and before any of it is in the archive. */
  @Test
  void whatWasNotCommittedIsFetchedAgain() {
    try (Archive archive = Archive.toWrite(folder, InstantSource.system(), () -> {})) {
      FetchedBefore fetched = new FetchedBefore(archive.fetches());
      Web web = Sources.web("1", Set.of("localhost"), fetched);
      try (Pipeline pipeline = new Pipeline(address -> answerOf(web, address))) {
        Ingestion ingestion =
            new Ingestion(
                pipeline,
                Ingestion.Target.of(archive.intaking()),
                Optional.empty(),
                fetched,
                () -> 0,
                kept -> {});
        List<String> names = List.of(at("/feed"), at("/end"));
        assertThatThrownBy(() -> ingestion.run(names, InputStream.nullInputStream()))
            .hasMessage("killed");
      }
    }

    assertThat(ingest("/feed")).contains(": 2 new, 0 with new words, 0 already there");
    assertThat(asked).containsExactly("/feed 200", "/tagged 200", "/plain 200");
  }

  private static Web.Fetched answerOf(Web web, String address) {
    if (address.endsWith("/end")) {
      throw new IllegalStateException("killed");
    }
    return web.get(address);
  }
}
