package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.ingest.Web;

/** The service, asked as a browser would. */
class WebServerTest {

  private static final Path EXAMPLES = Path.of("..", "examples", "summit-call");
  private static final Pattern STORY = Pattern.compile("/stories/s[0-9a-f]{12}");
  private static final Web NOWHERE = address -> new Web.Refused("nothing is fetched in tests");

  @TempDir private static Path folder;

  private static WebServer server;
  private static Client client;

  private static Settings settings(String archive) {
    return Setting.of(folder.resolve(archive), Optional.of(EXAMPLES), NOWHERE);
  }

  @BeforeAll
  static void start() {
    server = new WebServer(settings("kept"), InstantSource.system());
    client = new Client(server);
    assertThat(client.submit("/add", Map.of("examples", "yes")).body())
        .contains("5 reports added, 0 already there, 0 rejected");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private List<String> stories() {
    return STORY
        .matcher(client.get("/").body())
        .results()
        .map(MatchResult::group)
        .distinct()
        .toList();
  }

  @Test
  void anEmptyArchiveSaysWhatCanBeDone() {
    try (WebServer empty = new WebServer(settings("empty"), InstantSource.system())) {
      assertThat(new Client(empty).get("/").body())
          .contains("No reports yet", "Show me the examples", "/compare")
          .containsPattern("action=\"/subscriptions\"[\\s\\S]*name=\"address\"");
    }
  }

  @Test
  void storiesAreListedAndShown() {
    assertThat(stories()).hasSize(1);
    HttpResponse<String> page = client.settled(stories().getFirst());

    assertThat(page.body())
        .contains("In brief", "Who said what", "Differences", "<a class=\"home\" href=\"/\">")
        .containsPattern("<dt>who</dt>.*Helmi Karvonen.*5 of 5.*Tomás Arriagada.*5 of 5")
        .doesNotContainPattern("<dt>who</dt>.*Punta Arenas")
        .contains("<dt>what</dt>", "<dt>when</dt>", "<dt>where</dt>");
    assertThat(page.headers().firstValue("ETag")).isPresent();
  }

  @Test
  void numbersLeadToWhatTheyCount() {
    String story = stories().getFirst();
    String page = client.settled(story).body();

    assertThat(page).contains("<a href=\"#reports\">5 reports, 2 of them official statements</a>");
    assertThat(client.get("/").body())
        .contains(
            "<a href=\"" + story + "#reports\">5 reports</a>",
            "href=\"" + story + "#differences\">≠ ",
            "href=\"" + story + "#said\">");
  }

  @Test
  void whatTheClientHasIsNotSentAgain() {
    String story = stories().getFirst();
    String tag = client.settled(story).headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> again = client.send(client.request(story).header("If-None-Match", tag));

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void pastedReportsAreComparedAndNotKept() {
    String text =
        "“The bridge <b>will</b> open on Monday,” said Olga Brandt, the mayor of Tolland.";

    HttpResponse<String> page = client.submit("/compare", Map.of("text", text));

    assertThat(page.body()).contains("Olga Brandt", "&lt;b&gt;will&lt;/b&gt;");
    assertThat(stories()).hasSize(1);
  }

  @Test
  void nothingToCompareIsSaidSo() {
    HttpResponse<String> page = client.submit("/compare", Map.of("text", " "));

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("There is nothing to compare");
  }

  @Test
  void filesOfTheMachineAreNotAdded() {
    HttpResponse<String> page = client.submit("/add", Map.of("addresses", "/etc/passwd"));

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("is no address of the web");
  }

  @Test
  void aFormOfAnotherSiteIsRefused() {
    Map<String, String> fields = Map.of("examples", "yes");

    assertThat(client.post("/add", fields, "0".repeat(32)).statusCode()).isEqualTo(403);
    assertThat(client.post("/add", fields, client.token()).statusCode()).isEqualTo(303);
    HttpRequest.Builder foreign =
        client
            .request("/add")
            .header("Origin", "http://evil.example")
            .header("X-Readout-Token", client.token())
            .POST(HttpRequest.BodyPublishers.ofString("examples=yes"));
    assertThat(client.send(foreign).statusCode()).isEqualTo(403);
  }

  @Test
  void whatIsNotThereIsSaidSo() {
    HttpResponse<String> page = client.get("/stories/s000000000000");
    HttpResponse<String> problem =
        client.send(client.request("/nowhere").setHeader("Accept", "application/json"));

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("there is no story", "<main");
    assertThat(problem.statusCode()).isEqualTo(404);
    assertThat(problem.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
  }

  @Test
  void everyAnswerForbidsWhatPagesDoNotNeed() {
    for (String path : List.of("/", "/compare", "/nowhere", stories().getFirst())) {
      assertThat(client.get(path).headers().firstValue("Content-Security-Policy"))
          .hasValueSatisfying(
              policy ->
                  assertThat(policy)
                      .contains("default-src 'none'", "frame-ancestors 'none'")
                      .doesNotContain("unsafe"));
    }
  }

  /** The client of Java sends no other host than that it connects to. */
  @Test
  void aForeignNameIsRefused() throws IOException {
    assertThat(RawRequest.of(server.port(), "GET / HTTP/1.1\r\nHost: evil.example\r\n"))
        .startsWith("HTTP/1.1 421");
    assertThat(RawRequest.of(server.port(), "GET / HTTP/1.1\r\nHost: localhost\r\n"))
        .startsWith("HTTP/1.1 200");
  }
}
