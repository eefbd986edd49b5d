package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.archive.Archive;
import org.readout.ingest.Web;

/** Reports that are pasted into the page for it, and what it says of them then. */
class AddedPageTest {

  private static final Web NOWHERE = address -> new Web.Refused("nothing is fetched in tests");
  private static final Pattern REPORT =
      Pattern.compile("name=\"report\" value=\"(r[0-9a-f]{12})\"");

  private static final String DAM =
      "Title: Dam at Marlow holds\nOutlet: Norden Post\nDate: 2031-05-04\n\n"
          + "The dam at Marlow held on Sunday, Mayor Olga Brandt said.";
  private static final String MILL =
      "Title: Mill at Tolland burns\nOutlet: West Wind\nDate: 2031-05-05\n\n"
          + "A fire destroyed the paper mill of Tolland on Monday, the police said.";
  private static final String VOTE =
      "The council of Kelby voted for a budget of 3 million on Friday, its treasurer said.";

  @TempDir private Path folder;
  private WebServer server;
  private Client client;

  @BeforeEach
  void start() {
    server = new WebServer(Setting.of(folder, Optional.empty(), NOWHERE), InstantSource.system());
    client = new Client(server);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<String> add(String... boxes) {
    List<Map.Entry<String, String>> fields = new ArrayList<>();
    fields.add(Map.entry("token", client.token()));
    for (String box : boxes) {
      fields.add(Map.entry("text", box));
    }
    HttpResponse<String> answer = client.postAll("/add", fields);
    return client.settled(answer.headers().firstValue("Location").orElseThrow());
  }

  private static List<String> reports(HttpResponse<String> page) {
    return REPORT.matcher(page.body()).results().map(one -> one.group(1)).toList();
  }

  private int size() {
    try (Archive archive = Archive.toRead(folder, InstantSource.system(), () -> {})) {
      return archive.reports().size();
    }
  }

  private HttpResponse<String> remove(String page, List<String> reports, boolean sure) {
    List<Map.Entry<String, String>> fields = new ArrayList<>();
    fields.add(Map.entry("token", client.token()));
    reports.forEach(one -> fields.add(Map.entry("report", one)));
    if (sure) {
      fields.add(Map.entry("sure", "yes"));
    }
    return client.postAll(page + "/remove", fields);
  }

  @Test
  void everyBoxHasReportsAndEachIsToldOf() {
    assertThat(client.get("/add").body().split("<textarea", -1)).hasSizeGreaterThan(4);

    HttpResponse<String> done = add(DAM + "\n\n" + MILL, "", VOTE);

    assertThat(done.body())
        .contains(
            "3 reports added", "Dam at Marlow holds", ", <bdi>Norden Post</bdi>", "Mill at Tolland")
        .containsPattern("from <bdi>pasted-\\d{4}-\\d\\d-\\d\\d-\\d{6}-1-1.txt</bdi>: new")
        .containsPattern("pasted-\\d{4}-\\d\\d-\\d\\d-\\d{6}-1-2.txt")
        .containsPattern("pasted-\\d{4}-\\d\\d-\\d\\d-\\d{6}-3.txt")
        .containsPattern("href=\"/passages/r[0-9a-f]{12}\"")
        .containsPattern("in the story <a href=\"/stories/s[0-9a-f]{12}\"");
    assertThat(add(MILL).body()).contains("was there already");
    assertThat(size()).isEqualTo(3);
  }

  @Test
  void whatWasJustAddedIsTakenBack() {
    HttpResponse<String> done = add(DAM, MILL);
    List<String> reports = reports(done);
    assertThat(reports).hasSize(2);

    assertThat(remove("/added/1", reports.subList(0, 1), false).statusCode()).isEqualTo(400);
    assertThat(remove("/added/1", List.of(), true).statusCode()).isEqualTo(400);
    assertThat(size()).isEqualTo(2);
    HttpResponse<String> removed = remove("/added/1", reports.subList(0, 1), true);

    assertThat(removed.statusCode()).isEqualTo(303);
    assertThat(size()).isEqualTo(1);
    HttpResponse<String> page = client.settled("/added/1");
    assertThat(page.body()).contains("a report that is gone again", "Mill at Tolland burns");
    assertThat(reports(page)).containsExactly(reports.get(1));
    assertThat(client.get("/").body()).doesNotContain("Dam at Marlow");
    assertThat(remove("/added/1", reports, true).statusCode()).isEqualTo(409);
  }

  @Test
  void whatWasThereBeforeIsNotRemovedWithIt() {
    String before = reports(add(DAM)).getFirst();
    HttpResponse<String> again = add(DAM, MILL);

    assertThat(reports(again)).hasSize(1).doesNotContain(before);
    assertThat(remove("/added/2", List.of(before), true).statusCode()).isEqualTo(409);
    assertThat(remove("/added/9", List.of(before), true).statusCode()).isEqualTo(404);
    assertThat(size()).isEqualTo(2);
  }
}
