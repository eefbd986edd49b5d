package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.ingest.Web;

/** Groups of outlets, and what shows them. */
class OutletsPageTest {

  private static final Web NOWHERE = address -> new Web.Refused("nothing is fetched in tests");
  private static final String FIRE =
      """
      Title: Brewery burns
      Outlet: Norden Post
      URL: https://norden.example/fire
      Date: 2026-03-14

      A fire destroyed the brewery of Tolland. “It is gone,” said Olga Brandt, the mayor.
      """;

  @TempDir private Path folder;

  private WebServer serve() {
    return new WebServer(Setting.of(folder, Optional.empty(), NOWHERE), InstantSource.system());
  }

  @Test
  void aPastedTableShowsInTheListOfStoriesAndBesideTheReports() {
    try (WebServer server = serve()) {
      Client client = new Client(server);
      String added = client.submit("/add", Map.of("text", FIRE)).body();
      assertThat(added).contains("in the story ", "Brewery burns");
      String story = added.replaceAll("(?s).*href=\"(/stories/s[0-9a-f]+)\".*", "$1");
      assertThat(client.get("/").body()).doesNotContain("Country", "class=\"found\"");

      String table = "outlet,country,side,tags\n\"NORDEN POST!\",no,<North>,daily;print\n";
      assertThat(client.submit("/outlets", Map.of("table", table)).body())
          .contains("Norden Post", "?country=NO", "&lt;North&gt;", "daily", "print");

      assertThat(client.get("/?country=NO").body())
          .contains("Brewery burns", story + "#of-country-no", story + "#of-side--3cnorth-3e");
      assertThat(client.get("/?side=South").body())
          .contains("No story has a report that fits.")
          .doesNotContain("Brewery burns");
      assertThat(client.settled(story).body())
          .contains("id=\"of-country-no\"", "NO · side &lt;North&gt; · daily · print");
      assertThat(client.settled(story + "/export?format=json").body())
          .containsPattern("\"side\" ?: ?\"<North>\"");
      assertThat(client.get("/").body()).contains("class=\"found\"", "1 statement</a>");
      assertThat(client.get("/outlets.csv").body())
          .contains("NORDEN POST!,NO,,<North>,daily;print");
    }
  }

  @Test
  void aTableThatIsNoneIsRefused() {
    try (WebServer server = serve()) {
      Client client = new Client(server);
      assertThat(client.post("/outlets", Map.of("table", "a,b\n1,2\n"), client.token()).body())
          .contains("no column “outlet”");
    }
  }

  @Test
  void versionsOfAReportTellWhatCameAndWent() {
    try (WebServer server = serve()) {
      Client client = new Client(server);
      client.submit("/add", Map.of("text", FIRE));
      String added =
          client
              .submit("/add", Map.of("text", FIRE.replace("“It is gone,”", "“It is lost,”")))
              .body();
      String story = added.replaceAll("(?s).*href=\"(/stories/s[0-9a-f]+)\".*", "$1");

      assertThat(client.settled(story).body())
          .contains("2 versions", "<del><bdi>“It is gone,”", "<ins><bdi>“It is lost,”");
    }
  }
}
