package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.app.web.Served.header;
import static org.readout.app.web.Served.json;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readout.app.web.exchange.Problem;
import org.readout.archive.Archive;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;
import org.readout.grouping.StoryId;

/** What the service gives to programs. */
class ApiTest {

  private static final String OTHER =
      "{\"reports\": [{\"text\": \"Two trains collided near Quarles on Sunday night. Nobody was"
          + " hurt, the railway said. The line stays closed until Tuesday.\", \"outlet\":"
          + " \"Quarles Courier\", \"url\": null, \"published\": \"2031-05-04\"}]}";

  private static Served served;

  @BeforeAll
  static void start() {
    served = Served.examples();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static String path(String rest) throws MalformedJson {
    return "/api/v1/stories/" + served.story() + rest;
  }

  @Test
  void whatIsFoundLeadsToItsWords() throws MalformedJson {
    served.indexed();
    JsonObject found = json(served.get("/api/v1/search?q=icebreakers"));
    assertThat(found.objects("hits")).isNotEmpty();
    for (JsonObject hit : found.objects("hits")) {
      JsonObject evidence = hit.object("evidence");
      assertThat(json(served.get(evidence.object("links").string("passage"))).string("words"))
          .isEqualTo(evidence.string("words"));
      assertThat(hit.object("links").string("place")).startsWith("/passages/");
      assertThat(hit.string("story")).isEqualTo(served.story());
    }
    assertThat(json(served.get("/api/v1/search?q=icebreakers&limit=1")).objects("hits")).hasSize(1);
    assertThat(json(served.get("/api/v1/search?q=icebreakers&kind=report")).objects("hits"))
        .allSatisfy(hit -> assertThat(hit.string("kind")).isEqualTo("report"));
  }

  @Test
  void whatCannotBeLookedForIsRefused() {
    for (String query :
        List.of(
            "",
            "?q=%2A%3A",
            "?q=a&limit=0",
            "?q=a&limit=101",
            "?q=a&kind=rumour",
            "?q=a&speaker=%21",
            "?q=a&from=soon",
            "?q=a&q=b",
            "?q=" + "a".repeat(201))) {
      assertThat(served.get("/api/v1/search" + query).statusCode()).as(query).isEqualTo(400);
    }
  }

  @Test
  void everyFindingsEvidenceLeadsToItsWords() throws MalformedJson {
    List<JsonObject> evidence = new ArrayList<>();
    for (JsonObject fact : json(served.settled(path("/facts"))).objects("facts")) {
      evidence.addAll(fact.objects("evidence"));
    }
    for (JsonObject statement : json(served.get(path("/statements"))).objects("statements")) {
      for (JsonObject variant : statement.objects("variants")) {
        evidence.addAll(variant.objects("evidence"));
      }
    }
    for (JsonObject conflict : json(served.get(path("/conflicts"))).objects("conflicts")) {
      for (JsonObject position : conflict.objects("positions")) {
        evidence.addAll(position.objects("evidence"));
      }
    }
    String page = served.send(served.request("/stories/" + served.story())).body();

    assertThat(evidence).hasSizeGreaterThan(100);
    for (JsonObject one : evidence.subList(0, 40)) {
      JsonObject links = one.object("links");
      assertThat(json(served.get(links.string("passage"))).string("words"))
          .isEqualTo(one.string("words"));
    }
    for (JsonObject one : evidence) {
      String link = one.object("links").string("page");
      assertThat(page).contains("id=\"" + link.substring(link.indexOf('#') + 1) + "\"");
      assertThat(one.string("citation")).contains("“");
    }
  }

  @Test
  void statementsAreThoseOfOneSpeaker() throws MalformedJson {
    List<JsonObject> all = json(served.settled(path("/statements"))).objects("statements");
    List<JsonObject> some =
        json(served.get(path("/statements?speaker=KARVONEN"))).objects("statements");

    assertThat(some).isNotEmpty().hasSizeLessThan(all.size());
    for (JsonObject statement : some) {
      assertThat(statement.object("speaker").string("name")).isEqualTo("Helmi Karvonen");
    }
  }

  @Test
  void factsAndConflictsAreOfTheKindAskedFor() throws MalformedJson {
    for (JsonObject fact : json(served.settled(path("/facts?status=all"))).objects("facts")) {
      assertThat(fact.string("status")).isEqualTo("all");
      assertThat(fact.objects("absent")).isEmpty();
    }
    assertThat(json(served.get(path("/conflicts?kind=number"))).objects("conflicts")).isNotEmpty();
    assertThat(json(served.get(path("/conflicts?kind=role"))).objects("conflicts")).isEmpty();
  }

  @Test
  void findingsAreReadPageByPage() throws MalformedJson {
    List<String> all = ids(json(served.settled(path("/facts?status=some"))));
    List<String> read = new ArrayList<>();
    Optional<String> next = Optional.of(path("/facts?status=some&limit=7"));
    while (next.isPresent()) {
      JsonObject page = json(served.get(next.get()));
      assertThat(page.integer("total")).isEqualTo(all.size());
      read.addAll(ids(page));
      next = page.optionalString("next");
    }

    assertThat(read).isEqualTo(all).hasSizeGreaterThan(14);
    String ofBefore =
        Base64.getUrlEncoder().encodeToString("0123 7".getBytes(StandardCharsets.US_ASCII));
    for (String cursor : List.of(ofBefore, "x")) {
      HttpResponse<String> refused = served.get(path("/facts?limit=7&cursor=" + cursor));
      assertThat(refused.statusCode()).isEqualTo(400);
      assertThat(json(refused).string("parameter")).isEqualTo("cursor");
    }
  }

  private static List<String> ids(JsonObject page) throws MalformedJson {
    List<String> ids = new ArrayList<>();
    for (JsonObject fact : page.objects("facts")) {
      ids.add(fact.string("id"));
    }
    return ids;
  }

  @Test
  void theSummaryTellsWhatWasFoundOnceItIsRead() throws MalformedJson {
    served.settled(path("/brief"));

    JsonObject summary = json(served.get(path("")));

    assertThat(summary.integer("reports")).isEqualTo(5);
    assertThat(summary.objects("reportList")).hasSize(5);
    assertThat(summary.object("findings").integer("conflicts")).isPositive();
  }

  @Test
  void whatIsNotReadYetIsSaidSo() {
    HttpResponse<String> begun = served.post("/api/v1/compare", "application/json", OTHER);
    String location = header("Location", begun);

    assertThat(begun.statusCode()).isEqualTo(202);
    assertThat(header("Retry-After", begun)).isNotEmpty();
    assertThat(served.settled(location).body()).contains("readout/collation", "Quarles Courier");
    assertThat(served.get("/api/v1/stories?words=quarles").body()).contains("\"stories\":[]");
  }

  @Test
  void linesAndFilesAreComparedToo() {
    HttpResponse<String> lines =
        served.post(
            "/api/v1/compare",
            "application/x-ndjson",
            """
            {"text": "The bridge opened."}
            {"text": "The old bridge opened late."}
            """);
    String form =
        String.join(
            "\r\n",
            "--b",
            "Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"",
            "",
            "The bridge opened, the mayor of Tolland said.",
            "--b--",
            "");
    HttpResponse<String> files =
        served.post("/api/v1/compare", "multipart/form-data; boundary=b", form);

    assertThat(served.settled(header("Location", lines)).body()).contains("old bridge");
    assertThat(served.settled(header("Location", files)).body()).contains("mayor of Tolland");
  }

  @Test
  void whatCannotBeUnderstoodIsRefusedWithItsReason() throws MalformedJson {
    for (String body :
        List.of("[]", "{\"reports\": [1]}", "{", "{\"reports\": []}", "{\"a\": 1}")) {
      HttpResponse<String> answer = served.post("/api/v1/compare", "application/json", body);
      assertThat(answer.statusCode()).as(body).isEqualTo(400);
      assertThat(json(answer).string("type")).isEqualTo("/problems/bad-request");
    }
    HttpResponse<String> noText =
        served.post("/api/v1/compare", "application/json", "{\"reports\": [{\"title\": \"x\"}]}");
    assertThat(noText.statusCode()).isEqualTo(400);
    assertThat(json(noText).string("detail")).contains("text");
  }

  @Test
  void aParameterThatIsNotUnderstoodIsNamed() throws MalformedJson {
    for (String query :
        List.of(
            "wrods=a",
            "limit=0",
            "limit=many",
            "from=soon",
            "order=best",
            "cursor=x",
            "words=",
            "words=" + "a+".repeat(20) + "a",
            "words=" + "a".repeat(101),
            "limit=1&limit=2")) {
      HttpResponse<String> answer = served.get("/api/v1/stories?" + query);
      assertThat(answer.statusCode()).as(query).isEqualTo(400);
      assertThat(json(answer).string("parameter"))
          .isEqualTo(query.substring(0, query.indexOf('=')));
      assertThat(header("Content-Type", answer)).startsWith("application/problem+json");
    }
    assertThat(served.get(path("/facts?status=most")).statusCode()).isEqualTo(400);
    assertThat(served.get("/api/v1/reports/" + served.report() + "/passage?start=3").statusCode())
        .isEqualTo(400);
    for (String span : List.of("start=0&end=99999999", "start=2147483647&end=2147483647")) {
      assertThat(served.get("/api/v1/reports/" + served.report() + "/passage?" + span).statusCode())
          .as(span)
          .isEqualTo(400);
    }
  }

  /** The client of Java sends nothing that is not encoded. */
  @Test
  void aParameterThatIsNotEncodedIsNamed() throws IOException {
    String head = "GET /api/v1/stories?words=%zz HTTP/1.1\r\nHost: localhost\r\n";

    assertThat(RawRequest.of(served.port(), head))
        .startsWith("HTTP/1.1 400")
        .contains("\"parameter\":\"words\"");
  }

  @Test
  void theTypeOfAProblemLeadsToItsExplanation() throws MalformedJson {
    HttpResponse<String> answer = served.get("/api/v1/stories/s000000000000");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(served.get(json(answer).string("type")).statusCode()).isEqualTo(200);
    for (Problem problem : Problem.values()) {
      assertThat(served.get(problem.type()).body()).contains(problem.title());
    }
  }

  @Test
  void whatTheClientHasIsNotSentAgain() throws MalformedJson {
    String tag = header("ETag", served.settled(path("/brief")));

    for (String known : List.of(tag, "\"x\", W/" + tag, "*")) {
      HttpResponse<String> again =
          served.send(served.request(path("/brief")).header("If-None-Match", known));
      assertThat(again.statusCode()).as(known).isEqualTo(304);
    }
    assertThat(
            served
                .send(served.request(path("/brief")).header("If-None-Match", "\"x\""))
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void headAndOptionsAreAnsweredAndOtherMethodsAreNot() throws MalformedJson {
    HttpResponse<String> head =
        served.send(served.request(path("")).method("HEAD", HttpRequest.BodyPublishers.noBody()));
    HttpResponse<String> missing =
        served.send(
            served
                .request("/api/v1/stories/s000000000000")
                .method("HEAD", HttpRequest.BodyPublishers.noBody()));
    HttpResponse<String> options =
        served.send(
            served.request(path("")).method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
    HttpResponse<String> delete = served.send(served.request(path("")).DELETE());

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(header("ETag", head)).isEqualTo(header("ETag", served.get(path(""))));
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(options.statusCode()).isEqualTo(204);
    assertThat(header("Allow", options)).isEqualTo("GET, HEAD, OPTIONS");
    assertThat(delete.statusCode()).isEqualTo(405);
    assertThat(header("Allow", delete)).isEqualTo("GET, HEAD, OPTIONS");
  }

  @Test
  void aPageOfAnotherSiteChangesNothing() {
    for (String path : List.of("/api/v1/reports", "/api/v1/compare", "/mcp")) {
      HttpResponse<String> answer =
          served.send(
              served
                  .request(path)
                  .header("Content-Type", "application/json")
                  .header("Origin", "http://evil.example")
                  .POST(HttpRequest.BodyPublishers.ofString(OTHER)));
      assertThat(answer.statusCode()).as(path).isEqualTo(403);
    }
  }

  @Test
  void aForeignNameIsRefused() throws IOException {
    for (String path : List.of("/api/v1/stories", "/feed.atom", "/mcp")) {
      assertThat(
              RawRequest.of(served.port(), "GET " + path + " HTTP/1.1\r\nHost: evil.example\r\n"))
          .startsWith("HTTP/1.1 421");
    }
  }

  @Test
  void reportsAreAddedListedAndFollowedThroughMerges() throws MalformedJson {
    try (Served own = Served.examples()) {
      String old = own.story();
      HttpResponse<String> begun = own.post("/api/v1/reports", "application/json", OTHER);
      JsonObject addition = json(own.settled(header("Location", begun)));
      assertThat(addition.integer("added")).isEqualTo(1);
      assertThat(addition.string("end")).isEqualTo("Done.");

      HttpResponse<String> unread = own.get("/api/v1/stories/" + own.story() + "/facts");
      assertThat(unread.statusCode()).isEqualTo(202);
      assertThat(header("Retry-After", unread)).isEqualTo("2");
      assertThat(json(unread).integer("all")).isEqualTo(1);

      JsonObject first = json(own.get("/api/v1/stories?limit=1"));
      JsonObject second = json(own.get(first.string("next")));
      assertThat(first.objects("stories").getFirst().string("id")).isEqualTo(own.story());
      assertThat(second.objects("stories").getFirst().string("id")).isEqualTo(old);
      assertThat(second.optionalString("next")).isEmpty();

      StoryId into = new StoryId(own.story());
      try (Archive archive = Archive.toWrite(own.archive(), InstantSource.system(), () -> {})) {
        archive.rearrangements().merge(new StoryId(old), into, "Ada");
      }
      HttpResponse<String> moved = own.get("/api/v1/stories/" + old + "/facts?status=all");
      assertThat(moved.statusCode()).isEqualTo(308);
      assertThat(header("Location", moved))
          .endsWith("/api/v1/stories/" + into.value() + "/facts?status=all");
      assertThat(header("Location", own.get("/stories/" + old + "/feed.atom")))
          .endsWith("/stories/" + into.value() + "/feed.atom");
    }
  }

  @Test
  void anArchiveThatCannotBeReadIsNoStoryThatIsNotThere() throws MalformedJson, SQLException {
    try (Served own = Served.examples()) {
      String path = "/api/v1/stories/" + own.story();
      String database = "jdbc:sqlite:" + own.archive().resolve("archive.db");
      try (Connection connection = DriverManager.getConnection(database);
          Statement statement = connection.createStatement()) {
        statement.execute("ALTER TABLE story RENAME TO damaged");
      }

      HttpResponse<String> answer = own.get(path);

      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body()).doesNotContain("archive.db", "no such table");
    }
  }

  @Test
  void anAdditionWaitsForAnotherProcessThatWrites() throws MalformedJson {
    try (Served own = Served.empty()) {
      String addition;
      try (Archive other = Archive.toWrite(own.archive(), InstantSource.system(), () -> {})) {
        assertThat(other.stories().size()).isZero();
        addition = header("Location", own.post("/api/v1/reports", "application/json", OTHER));

        assertThat(state(addition, own)).isEqualTo("waiting");
      }

      assertThat(json(own.settled(addition)).integer("added")).isEqualTo(1);
    }
  }

  /** The state of an addition once it is no longer one that goes on. */
  private static String state(String addition, Served service) throws MalformedJson {
    String state = "adding";
    while (state.equals("adding")) {
      state = json(service.get(addition)).string("state");
    }
    return state;
  }

  @Test
  void theVersionsOfAReportAreTold() throws MalformedJson {
    try (Served own = Served.empty()) {
      String text = "The bridge of Tolland will open on Monday, the mayor said. It took a year.";
      String line = "{\"url\": \"https://post.example/1\", \"text\": \"" + text;
      for (String lines : List.of(line + "\"}", line + " Nobody was hurt.\"}")) {
        HttpResponse<String> begun = own.post("/api/v1/reports", "application/x-ndjson", lines);
        own.settled(header("Location", begun));
      }
      String report = own.report();

      List<JsonObject> versions =
          json(own.get("/api/v1/reports/" + report + "/versions")).objects("versions");

      assertThat(versions).hasSize(2);
      assertThat(versions.getLast().strings("added")).containsExactly("Nobody was hurt.");
      assertThat(json(own.get("/api/v1/reports/" + report)).integer("versions")).isEqualTo(2);
      assertThat(own.get("/stories/" + own.story() + "/feed.atom").body())
          .contains("New version 2: ", "urn:readout:report:" + report + ":1");
    }
  }
}
