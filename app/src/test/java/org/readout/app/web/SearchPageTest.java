package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.app.web.Served.header;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.archive.Archive;
import org.readout.format.MalformedJson;

/** Words that are looked for on the pages of the service. */
class SearchPageTest {

  private static final Pattern PASSAGE = Pattern.compile("/passages/r[^\"]*");
  private static final int TRIES = 300;

  private static Served served;

  @BeforeAll
  static void start() throws MalformedJson {
    served = Served.examples();
    served.indexed();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static HttpResponse<String> page(String path) {
    return served.send(served.request(path).setHeader("Accept", "text/html").GET());
  }

  private static String found(String query) {
    HttpResponse<String> answer = page("/search?q=" + query);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theWordsAreMarkedAndLeadToTheirPlaceOnTheStorysPage() throws MalformedJson {
    String hits = found("icebreakers");
    assertThat(hits).contains("<mark>icebreakers</mark>", "Office of the President");
    String story = "/stories/" + served.story();
    Matcher links = PASSAGE.matcher(hits);
    int some = 0;
    while (links.find() && some < 5) {
      some++;
      String location = header("Location", followed(links.group().replace("&amp;", "&")));
      assertThat(location).startsWith(story + "#");
      String anchor = location.substring(location.indexOf('#') + 1);
      assertThat(page(story).body()).contains("id=\"" + anchor + "\"");
    }
    assertThat(some).isPositive();
  }

  /** Where a link leads once the story is read. */
  private static HttpResponse<String> followed(String path) {
    for (int i = 0; i < TRIES; i++) {
      HttpResponse<String> answer = page(path);
      if (answer.statusCode() == 302) {
        return answer;
      }
      pause();
    }
    throw new IllegalStateException(path + " is never read");
  }

  @Test
  void whatSomebodySaysLeadsToThoseWordsAndNotToTheParagraph() {
    String quotation = found("icebreakers&kind=quotation&speaker=Karvonen");
    Matcher link = PASSAGE.matcher(quotation);
    assertThat(link.find()).isTrue();
    assertThat(header("Location", followed(link.group().replace("&amp;", "&"))))
        .matches(".*#[A-Z]-\\d+");
  }

  @Test
  void aReportWithoutASpanLeadsToTheReport() throws MalformedJson {
    assertThat(header("Location", followed("/passages/" + served.report()))).contains("#report-");
  }

  @Test
  void filtersLeaveOutWhatDoesNotFit() {
    assertThat(found("icebreakers&from=2026-03-14")).doesNotContain("2026-03-13</p>");
    assertThat(found("icebreakers&outlet=no+such+outlet")).contains("Nothing found");
    assertThat(found("icebreakers&kind=fact")).contains("\">fact").doesNotContain("\">report ·");
    assertThat(page("/search?q=a&kind=rumour").statusCode()).isEqualTo(400);
    assertThat(page("/search?q=a&from=yesterday").statusCode()).isEqualTo(400);
  }

  @Test
  void nothingAskedIsNothingFoundAndNoError() {
    assertThat(page("/search").body()).contains("id=\"search\"").doesNotContain("Nothing found");
    assertThat(found("%2A%3A%2A")).doesNotContain("<mark>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"><script>alert(1)</script>",
        "text:* AND (NOT [a TO b]~9^)",
        "\"unclosed phrase",
        "\\",
        "a* b? /(x+x+)+y/",
        "\uD800",
        "’ OR 1=1; --",
        "\"\" \"\"",
        "\u202Efdp.exe"
      })
  void hostileWordsAreWords(String words) {
    String page = found(URLEncoder.encode(words, StandardCharsets.UTF_8));
    assertThat(page).contains("id=\"hits\"").doesNotContain("<script>alert");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/passages/rffffffffffff",
        "/passages/..%2f..%2fetc",
        "/passages/%3Cscript%3E",
        "/passages/"
      })
  void passagesOfNoReportAreNotFound(String path) {
    assertThat(page(path).statusCode()).isIn(400, 404);
  }

  @Test
  void spansThatCannotBeAreRefusedOrLeadToTheReport() throws MalformedJson {
    String report = "/passages/" + served.report();
    assertThat(page(report + "?start=9&end=3").statusCode()).isEqualTo(400);
    assertThat(page(report + "?start=-1&end=3").statusCode()).isEqualTo(400);
    assertThat(header("Location", followed(report + "?start=99999990&end=99999999")))
        .contains("#report-");
  }

  @Test
  void whatIsAddedIsFoundAndADamagedIndexIsMadeAnew() throws IOException {
    try (Served own = Served.examples()) {
      awaited(own, "icebreakers");
      try (Archive archive = Archive.toRead(own.archive(), InstantSource.system(), () -> {});
          Stream<Path> files = Files.list(archive.index())) {
        for (Path file : files.filter(one -> one.toString().contains("segments_")).toList()) {
          Files.write(file, List.of("damaged"));
        }
      }
      own.post("/api/v1/reports", "application/json", QUARLES);
      awaited(own, "quarles");
      awaited(own, "icebreakers");
    }
  }

  private static final String QUARLES =
      "{\"reports\": [{\"text\": \"Two trains collided near Quarles on Sunday night.\"}]}";

  private static void awaited(Served served, String word) {
    for (int i = 0; i < TRIES; i++) {
      HttpResponse<String> answer =
          served.send(served.request("/search?q=" + word).setHeader("Accept", "text/html").GET());
      if (answer.body().toLowerCase(Locale.ROOT).contains("<mark>" + word)) {
        return;
      }
      pause();
    }
    throw new IllegalStateException(word + " is never found");
  }
}
