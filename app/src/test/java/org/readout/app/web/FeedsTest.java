package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.app.web.Served.header;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.readout.app.Sources;
import org.readout.format.MalformedJson;
import org.readout.ingest.Web;
import org.readout.report.Ingested;

/** The feeds, read as the program reads those of others. */
class FeedsTest {

  private static final String HOSTILE =
      "{\"title\": \"Bridge <b>opens</b> & \\u0007 closes ]]>\", \"outlet\": \"A & B\", \"url\":"
          + " \"javascript:alert(1)\", \"text\": \"The bridge of Tolland opened & closed, the mayor"
          + " said. It took the town a year to build it, and nobody knows why.\"}";

  private final Served served = Served.empty();

  @AfterEach
  void stop() {
    served.close();
  }

  private void add(String line) {
    served.settled(
        header("Location", served.post("/api/v1/reports", "application/x-ndjson", line)));
  }

  /** The addresses that a feed leads to, which are asked for and not fetched. */
  private static List<String> addresses(HttpResponse<String> feed) {
    List<String> asked = new ArrayList<>();
    Web web =
        address -> {
          asked.add(address);
          return new Web.Refused("not now");
        };
    byte[] bytes = feed.body().getBytes(StandardCharsets.UTF_8);
    List<Ingested> read = new ArrayList<>();
    Sources.intake(Optional.of(web)).read(List.of("-"), new ByteArrayInputStream(bytes), read::add);
    assertThat(read).hasSameSizeAs(asked).allMatch(Ingested.Rejected.class::isInstance);
    return asked;
  }

  @Test
  void whatIsInAReportStaysTextInAFeed() throws MalformedJson {
    add(HOSTILE);
    HttpResponse<String> feed = served.get("/stories/" + served.story() + "/feed.atom");

    assertThat(header("Content-Type", feed)).startsWith("application/atom+xml");
    assertThat(feed.body())
        .contains(
            "Bridge &lt;b&gt;opens&lt;/b&gt; &amp; \uFFFD closes ]]", "<name>A &amp; B</name>")
        .doesNotContain("javascript:");
    assertThat(addresses(feed))
        .containsExactly("http://localhost:" + served.port() + "/stories/" + served.story());
  }

  @Test
  void aFeedOfAQueryHasTheStoriesThatFit() throws MalformedJson {
    add(HOSTILE);
    String story = "urn:readout:story:" + served.story();

    assertThat(served.get("/feed.atom").body()).contains(story, "urn:readout:stories</id>");
    assertThat(served.get("/feed.atom?words=tolland+bridge").body())
        .contains(story, "urn:readout:stories:words=tolland+bridge</id>");
    assertThat(served.get("/feed.atom?outlet=meridian").body()).doesNotContain(story);
  }

  @Test
  void anEmptyFeedIsAFeed() {
    HttpResponse<String> feed = served.get("/feed.atom");

    assertThat(feed.statusCode()).isEqualTo(200);
    assertThat(feed.body()).contains("<updated>1970-01-01T00:00:00Z</updated>");
  }
}
