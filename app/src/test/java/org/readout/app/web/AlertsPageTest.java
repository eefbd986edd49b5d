package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.archive.Archive;
import org.readout.archive.Watch;
import org.readout.ingest.Web;

/** Alerts and watches, asked as a browser would; what goes on beside the pages is waited for. */
class AlertsPageTest {

  private static final String FEED = "https://norden.example/feed.xml";
  private static final String PAGE = "https://norden.example/a";
  private static final String ITEMS =
      "<rss version=\"2.0\"><channel><title>Norden Post</title><item><title>Brewery burns</title>"
          + "<link>https://norden.example/a</link></item></channel></rss>";
  private static final String TEXT =
      """
      Title: Brewery <b>burns</b>
      Outlet: Norden Post
      Date: 2026-03-14

      A fire destroyed the brewery of Tolland on Saturday.

      “We will rebuild the brewery before the winter,” said Olga Brandt, the mayor.
      """;
  private static final int TRIES = 300;

  @TempDir private Path folder;
  private Optional<WebServer> running = Optional.empty();

  private static final Map<String, String> PAGES =
      Map.of(
          FEED,
          ITEMS,
          PAGE,
          "<html><title>Brewery burns</title><body><article>"
              + "<p>A fire destroyed the brewery of Tolland on Saturday night.</p>".repeat(9)
              + "</article></body></html>");

  private static final Web WEB =
      address ->
          Optional.ofNullable(PAGES.get(address))
              .<Web.Fetched>map(
                  page -> new Web.Body(address, page.getBytes(StandardCharsets.UTF_8), taken -> {}))
              .orElse(new Web.Refused("the server answers 404"));

  @BeforeEach
  void start() {
    running =
        Optional.of(
            new WebServer(Setting.of(folder, Optional.empty(), WEB), InstantSource.system()));
  }

  @AfterEach
  void stop() {
    running.ifPresent(WebServer::close);
  }

  private Client client() {
    return new Client(running.orElseThrow());
  }

  private static String until(Client client, String path, Predicate<String> fits) {
    for (int i = 0; i < TRIES; i++) {
      String body = client.get(path).body();
      if (fits.test(body)) {
        return body;
      }
      pause();
    }
    throw new AssertionError(client.get(path).body());
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void whatIsWatchedIsAlertedSeenAndTold() {
    Client client = client();
    assertThat(client.get("/alerts").body())
        .contains("There is no alert, since nothing is watched.")
        .doesNotContain("All are seen.", "No alert fits.");
    client.submit("/watches", Map.of("what", "words", "value", "brewery"));
    assertThat(client.get("/alerts").body()).contains("There is no alert yet.");
    client.submit("/add", Map.of("text", TEXT));
    String page = until(client, "/alerts", body -> body.contains("new statement</b>"));

    assertThat(page)
        .contains(
            "2 alerts new.",
            "<bdi>Brewery &lt;b&gt;burns&lt;/b&gt;</bdi></a>",
            "Norden Post: “Brewery &lt;b&gt;burns&lt;/b&gt;”",
            "Olga Brandt: “We will rebuild the brewery before the winter” (Norden Post)",
            "Mark all as seen");
    assertThat(client.get("/alerts/unseen").body()).isEqualTo("{\"unseen\":2}");
    assertThat(client.get("/alerts?kind=statement").body()).doesNotContain("Norden Post: “Brewery");
    HttpResponse<String> feed = client.get("/alerts.atom");
    assertThat(feed.headers().firstValue("Content-Type"))
        .contains("application/atom+xml; charset=utf-8");
    assertThat(feed.body())
        .contains(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\">",
            "<title>new report: Norden Post: “Brewery &lt;b&gt;burns&lt;/b&gt;”</title>",
            "<id>urn:readout:alert:a");
    assertThat(client.submit("/alerts/seen", Map.of("upTo", "2")).body())
        .contains("All are seen.")
        .doesNotContain("Mark all as seen");
    assertThat(client.get("/alerts?unseen=yes").body())
        .contains("All are seen.")
        .doesNotContain("No alert fits.");
    assertThat(client.get("/alerts?kind=conflict").body()).contains("No alert fits.");
  }

  @Test
  void aFeedIsSubscribedToAskedAndShownWithHowItStands() {
    Client client = client();
    client.submit("/subscriptions", Map.of("address", FEED));
    client.submit("/subscriptions", Map.of("address", "https://norden.example/gone"));
    String page = until(client, "/watches", body -> body.contains("404") && body.contains("1 new"));

    assertThat(page)
        .contains(
            "asked 0 minutes ago: 1 new; next in",
            "failed (1 time in a row), asked 0 minutes ago: the server answers 404");
    assertThat(client.submit("/subscriptions/1/remove", Map.of()).body()).doesNotContain(FEED);
    assertThat(client.submit("/subscriptions", Map.of("address", "/etc")).statusCode())
        .isEqualTo(400);
  }

  @Test
  void ofAWebhookTheHostIsShownAndOfAWatchWhoWantedItIsKept() {
    Client client = client();
    client.submit("/watches", Map.of("what", "words", "value", "brewery"));
    try (Archive archive = Archive.toWrite(folder, InstantSource.system(), () -> {})) {
      archive.webhooks().add("https://hooks.example/x/token", "s", Optional.empty(), "ann");
      assertThat(archive.watches().all())
          .extracting(Watch::by)
          .containsExactly(Setting.CONDITIONS.owner());
    }

    assertThat(client.get("/watches").body()).contains("hooks.example").doesNotContain("token<");
  }

  @Test
  void watchesAreAddedAndEnded() {
    Client client = client();
    assertThat(client.submit("/watches", Map.of("what", "person", "value", "Olga Brandt")).body())
        .contains("person <b>Olga Brandt</b>");
    assertThat(client.submit("/watches/1/remove", Map.of()).body()).doesNotContain("Olga Brandt");
    assertThat(client.submit("/watches", Map.of("what", "story", "value", "s000000000000")).body())
        .contains("there is no story");
    assertThat(client.get("/watches?what=story&value=s12345").body())
        .contains("selected=\"selected\">story", "value=\"s12345\"");
    assertThat(client.post("/watches", Map.of("what", "words", "value", "a"), "0").statusCode())
        .isEqualTo(403);
  }
}
