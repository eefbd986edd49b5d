package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.app.web.Served.header;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.app.cli.Exported;
import org.readout.format.MalformedJson;

/** Stories that are taken away from the service as files. */
class ExportTest {

  private static Served served;
  private static String story;

  @BeforeAll
  static void start() throws MalformedJson {
    served = Served.examples();
    story = served.story();
    served.settled("/api/v1/stories/" + story + "/brief");
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @CsvSource({
    "json, json, application/json",
    "jsonl, jsonl, application/x-ndjson",
    "html, html, text/html",
    "markdown, md, text/markdown",
    "graphml, graphml, application/xml",
    "gexf, gexf, application/xml"
  })
  void aFormIsWhatTheCommandLineWrites(String form, String ending, String type) {
    byte[] written = Exported.of(served.archive(), story, "--format", form);
    for (String root : new String[] {"", "/api/v1"}) {
      HttpResponse<String> answer =
          served.get(root + "/stories/" + story + "/export?format=" + form);

      assertThat(answer.body()).isEqualTo(new String(written, StandardCharsets.UTF_8));
      assertThat(header("Content-Type", answer)).startsWith(type);
      assertThat(header("X-Content-Type-Options", answer)).isEqualTo("nosniff");
      assertThat(header("Content-Disposition", answer))
          .isEqualTo("attachment; filename=\"readout-" + story + "." + ending + "\"");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "statements",
        "facts",
        "conflicts",
        "reports",
        "wording",
        "events",
        "timeline",
        "readouts",
        "evidence"
      })
  void aTableIsWhatTheCommandLineWrites(String table) {
    byte[] written = Exported.of(served.archive(), story, "--format", "csv", "--table", table);

    HttpResponse<String> answer = served.get("/stories/" + story + "/export?table=" + table);

    assertThat(answer.body()).isEqualTo(new String(written, StandardCharsets.UTF_8));
    assertThat(header("Content-Disposition", answer)).contains("-" + table + ".csv\"");
  }

  @Test
  void theDocumentIsWhatTheCommandLineWritesAndOpens() throws IOException {
    byte[] written = Exported.of(served.archive(), story, "--format", "docx");
    for (String root : List.of("", "/api/v1")) {
      HttpResponse<InputStream> answer = open(root + "/stories/" + story + "/export?format=docx");
      assertThat(answer.body().readAllBytes()).isEqualTo(written);
      assertThat(header("Content-Disposition", answer)).endsWith(story + ".docx\"");
      assertThat(header("Content-Type", answer)).contains("wordprocessingml");
    }
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written))) {
      assertThat(document.getParagraphs().stream().filter(one -> one.getStyle() != null))
          .extracting(XWPFParagraph::getText)
          .contains("In brief", "Who said what", "Helmi Karvonen", "Readouts", "Facts", "Sources");
      assertThat(document.getTables()).as("readouts, facts and sources").hasSize(3);
      assertThat(document.getTables().getLast().getRows()).hasSize(6);
      assertThat(document.getTables().getLast().getText())
          .contains("Office of the President of the Republic of Finland", "The Meridian");
    }
  }

  private static HttpResponse<InputStream> open(String path) throws IOException {
    try {
      return HttpClient.newHttpClient()
          .send(served.request(path).build(), HttpResponse.BodyHandlers.ofInputStream());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Test
  void thePageOfTheServiceLeadsToItAndTheOneThatIsExportedDoesNot() {
    String page =
        served.send(served.request("/stories/" + story).setHeader("Accept", "text/html")).body();

    assertThat(page)
        .contains("href=\"/stories/" + story + "/export?format=html\"", "&amp;table=facts\"");
    assertThat(served.get("/stories/" + story + "/export?format=html").body())
        .contains("<style>")
        .doesNotContain("/export?");
  }

  @Test
  void theBeginningOfAnIdLeadsToTheWholeOne() {
    HttpResponse<String> answer =
        served.get("/stories/" + story.substring(0, 8) + "/export?format=csv&table=facts");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(header("Location", answer))
        .endsWith("/stories/" + story + "/export?format=csv&table=facts");
    assertThat(header("Location", served.get("/stories/" + story.substring(0, 8) + "/export")))
        .endsWith("/stories/" + story + "/export");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?format=exe",
        "?format=..%2F..%2Fetc",
        "?format=",
        "?format=json&table=facts",
        "?table=%3Cscript%3E",
        "?format=csv&table=a%0D%0ASet-Cookie:%20a=b",
        "?format=csv&format=json",
        "?file=x"
      })
  void whatIsNoFormIsRefused(String query) {
    for (String root : new String[] {"", "/api/v1"}) {
      HttpResponse<String> answer = served.get(root + "/stories/" + story + "/export" + query);
      assertThat(answer.statusCode()).as(query).isEqualTo(400);
      assertThat(header("Content-Disposition", answer)).isEmpty();
      assertThat(header("Set-Cookie", answer)).isEmpty();
    }
  }

  @Test
  void whatIsNoStoryIsNotFound() {
    assertThat(served.get("/stories/s000000000000/export").statusCode()).isEqualTo(404);
    assertThat(served.get("/stories/%22%0D%0A/export").statusCode()).isIn(400, 404);
  }
}
