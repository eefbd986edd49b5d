package org.readout.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.archive.Archive;
import org.readout.archive.Decisions;
import org.readout.grouping.StoryId;
import org.readout.ingest.Web;
import org.readout.report.ReportId;

/** What an analyst decides on the pages of a story, by forms that need no script. */
class WorkTest {

  private static final Path EXAMPLES = Path.of("..", "examples", "summit-call");
  private static final Pattern STORY = Pattern.compile("/stories/(s[0-9a-f]{12})");
  private static final Web NOWHERE = address -> new Web.Refused("nothing is fetched in tests");
  private static final String OTHER =
      "Title: Bridge of Tolland opens\nOutlet: Tolland Times\n\n"
          + "“The bridge will open on Monday,” said Olga Brandt, the mayor of Tolland.";

  @TempDir private static Path folder;

  private static WebServer server;
  private static Client client;
  private static String story;

  @BeforeAll
  static void start() {
    server =
        new WebServer(Setting.of(folder, Optional.of(EXAMPLES), NOWHERE), InstantSource.system());
    client = new Client(server);
    client.submit("/add", Map.of("examples", "yes"));
    story = stories().getFirst();
    client.submit("/add", Map.of("text", OTHER));
    client.settled(page());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** Each test leaves the archive without decisions and notes. */
  @AfterEach
  void takeBack() {
    try (Archive archive = Archive.toWrite(folder, InstantSource.system(), () -> {})) {
      archive.decisions().all().stream()
          .filter(one -> one.undone().isEmpty())
          .forEach(one -> archive.decisions().undo(one, "test"));
      archive.notes().numbers(new StoryId(story)).forEach(archive.notes()::remove);
    }
  }

  private static List<String> stories() {
    return STORY.matcher(client.get("/").body()).results().map(one -> one.group(1)).toList();
  }

  private static String other() {
    return stories().stream().filter(one -> !one.equals(story)).findFirst().orElseThrow();
  }

  private static String page() {
    return "/stories/" + story;
  }

  private static <T> T archive(Function<Archive, T> question) {
    try (Archive archive = Archive.toRead(folder, InstantSource.system(), () -> {})) {
      return question.apply(archive);
    }
  }

  private static List<Decisions.Recorded> decisions() {
    return archive(
        archive ->
            archive.decisions().all().stream().filter(one -> one.undone().isEmpty()).toList());
  }

  private static List<String> reports(String id) {
    List<ReportId> reports = archive(archive -> archive.stories().reports(new StoryId(id)));
    return reports.stream().map(ReportId::value).toList();
  }

  private static List<Long> notes() {
    return archive(archive -> archive.notes().numbers(new StoryId(story)));
  }

  /** What a form of the page of decisions has been given, with the token of that page. */
  private static HttpResponse<String> send(String form, Map<String, String> fields) {
    return sendAll(form, fields.entrySet().stream().toList());
  }

  private static HttpResponse<String> sendAll(String form, List<Map.Entry<String, String>> fields) {
    String page = client.settled(page() + "/decide").body();
    int start = page.indexOf("id=\"" + form + "\"");
    assertThat(start).as(form).isPositive();
    String markup = page.substring(start, page.indexOf("</form>", start));
    List<Map.Entry<String, String>> all = new ArrayList<>(fields);
    for (MatchResult hidden : HIDDEN.matcher(markup).results().toList()) {
      all.add(Map.entry(hidden.group(1), hidden.group(2)));
    }
    for (Map.Entry<String, String> field : fields) {
      assertThat(markup).contains("name=\"" + field.getKey() + "\"");
    }
    Matched action = Matched.of(ACTION, markup);
    return followed(client.postAll(action.group(), all));
  }

  private static final Pattern HIDDEN =
      Pattern.compile("type=\"hidden\" name=\"([a-z]+)\" value=\"([^\"]*)\"");
  private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");

  private record Matched(String group) {
    static Matched of(Pattern pattern, String text) {
      return new Matched(
          pattern.matcher(text).results().map(one -> one.group(1)).findFirst().orElseThrow());
    }
  }

  private static HttpResponse<String> followed(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").map(client::settled).orElse(answer);
  }

  /** The value of an option, or of a box, whose words have some words. */
  private static String value(String form, String words) {
    String page = client.settled(page() + "/decide").body();
    int start = page.indexOf("id=\"" + form + "\"");
    String markup = page.substring(start, page.indexOf("</form>", start));
    return Pattern.compile("value=\"([^\"]+)\"[^>]*>([^\\n]*)")
        .matcher(markup.replace("<option", "\n<option"))
        .results()
        .filter(one -> one.group(2).contains(words))
        .map(one -> one.group(1))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void twoNamesAreMadeOneAndThatIsUndone() {
    HttpResponse<String> done =
        sendAll(
            "same-person",
            List.of(
                Map.entry("name", "Helmi Karvonen"),
                Map.entry("name", "Tomás Arriagada"),
                Map.entry("because", "a <b>test</b>")));

    assertThat(done.statusCode()).isEqualTo(200);
    assertThat(done.body())
        .contains("Decided", "are now of “Helmi Karvonen”", "names: ", page(), "Undo");
    assertThat(decisions()).hasSize(1);
    String by = decisions().getFirst().decided().by();
    String shown = client.settled(page()).body();
    assertThat(shown).contains("Decisions", "by " + by, "a &lt;b&gt;test&lt;/b&gt;");

    String id = decisions().getFirst().decided().id();
    HttpResponse<String> undone = client.submit("/decisions/" + id + "/undo", Map.of());

    assertThat(undone.body()).contains("Undone: ", page());
    assertThat(decisions()).isEmpty();
    assertThat(client.settled(page()).body()).doesNotContain("id=\"decisions\"");
    assertThat(client.post("/decisions/" + id + "/undo", Map.of(), client.token()).statusCode())
        .isEqualTo(409);
  }

  @Test
  void aDecisionIsShownAtOnceWithoutReadingTheStoryAgain() {
    client.settled(page());
    send("not-a-conflict", Map.of("difference", value("not-a-conflict", "40-minute")));

    HttpResponse<String> shown = client.get(page());

    assertThat(shown.headers().firstValue("Refresh")).isEmpty();
    assertThat(shown.body()).contains("Held to be no conflict");
  }

  @Test
  void aStatementIsTakenFromWhoDidNotSayIt() {
    String statement = value("wrong-speaker", "We would be glad");

    HttpResponse<String> done =
        send("wrong-speaker", Map.of("statement", statement, "speaker", "Tomás Arriagada"));

    assertThat(done.body()).contains("Decided", "of “Tomás Arriagada”");
    assertThat(decisions())
        .extracting(one -> one.decided().decision().kind())
        .containsExactly("wrong-speaker");
  }

  @Test
  void aSpeakerIsChosenFromWhoMaySpeakOrNamedFreely() {
    String page = client.settled(page() + "/decide").body();
    int start = page.indexOf("id=\"speakers-there\"");
    assertThat(page.substring(start, page.indexOf("</datalist>", start)))
        .contains("value=\"Helmi Karvonen\"")
        .doesNotContain("value=\"Nordish\"");

    String statement = value("wrong-speaker", "We would be glad");
    HttpResponse<String> done =
        send("wrong-speaker", Map.of("statement", statement, "speaker", "Ministry of <i>Tides"));

    assertThat(done.body()).contains("no report calls anybody “Ministry of &lt;i&gt;Tides”");
  }

  @Test
  void oneIsSomebodyElseInSomeReports() {
    String report = value("other-person", "(The Meridian)");

    HttpResponse<String> done =
        send("other-person", Map.of("name", "Helmi Karvonen", "report", report));

    assertThat(done.body()).contains("Decided", "is somebody else");
    assertThat(decisions()).hasSize(1);
  }

  @Test
  void whatNamesNothingStoresNothingAndSaysWhatThereIs() {
    Map<String, Map<String, String>> given =
        Map.of(
            "a <script>alert(1)</script> name",
            Map.of("kind", "same-person", "name", "<script>alert(1)</script>"),
            "no statement",
            Map.of("kind", "wrong-speaker", "statement", "u000000000000"),
            "no difference",
            Map.of("kind", "not-a-conflict", "difference", "c\u0007\u202e"),
            "no report",
            Map.of("kind", "other-person", "name", "Helmi Karvonen", "report", "r000000000000"));

    given.forEach(
        (what, fields) -> {
          HttpResponse<String> answer = client.submit(page() + "/decisions", fields);
          assertThat(answer.statusCode()).as(what).isEqualTo(422);
          assertThat(answer.body()).contains("Not decided", "role=\"alert\"");
          assertThat(answer.body()).doesNotContain("<script>a", "\u0007", "\u202e");
        });
    assertThat(
            client
                .submit(page() + "/decisions", Map.of("kind", "not-a-conflict", "difference", "c"))
                .body())
        .contains("may be any of: c");
    assertThat(decisions()).isEmpty();
  }

  @Test
  void aFormThatLacksSomethingIsRefused() {
    List<Map<String, String>> forms =
        List.of(
            Map.of(),
            Map.of("kind", "coronation"),
            Map.of("kind", "same-person"),
            Map.of("kind", "other-person", "name", "Helmi Karvonen"),
            Map.of("kind", "wrong-speaker", "statement", " "),
            Map.of("kind", "same-person", "name", "x".repeat(1 << 20)),
            Map.of("kind", "same-person", "name", "Helmi Karvonen", "because", "x".repeat(2000)));

    for (Map<String, String> fields : forms) {
      assertThat(client.post(page() + "/decisions", fields, client.token()).statusCode())
          .isEqualTo(400);
    }
    assertThat(decisions()).isEmpty();
  }

  @Test
  void ofTwoAtOnceBothCountUnlessTheyAreTheSame() {
    String token = client.token();
    Map<String, String> fields =
        Map.of("kind", "not-a-conflict", "difference", value("not-a-conflict", "40-minute"));
    Map<String, String> others =
        Map.of("kind", "not-a-conflict", "difference", value("not-a-conflict", "“two”"));

    List<HttpResponse<String>> begun =
        List.of(fields, fields, others).stream()
            .map(one -> client.post(page() + "/decisions", one, token))
            .toList();

    assertThat(begun).extracting(one -> followed(one).statusCode()).containsExactly(200, 422, 200);
    assertThat(decisions()).hasSize(2);
  }

  @Test
  void aReportIsMovedAndMovedBack() {
    String other = other();
    List<String> before = reports(story);
    String report = before.getLast();

    HttpResponse<String> done = send("move", Map.of("report", report, "into", other));

    assertThat(done.body()).contains("was moved from", "/stories/" + other);
    assertThat(reports(story)).doesNotContain(report);
    assertThat(client.settled(page()).body()).contains("Merged, split, moved", "was moved from");

    followed(send("arranged", Map.of()));
    assertThat(reports(story)).containsExactlyInAnyOrderElementsOf(before);
  }

  @Test
  void aSplitIsTakenBackByAMerge() {
    List<String> before = reports(story);
    String report = before.getLast();

    HttpResponse<String> done = send("split", Map.of("report", report));

    assertThat(done.body()).contains("was split from");
    assertThat(reports(story)).hasSize(before.size() - 1);
    undoLast();
    assertThat(reports(story)).containsExactlyInAnyOrderElementsOf(before);
  }

  @Test
  void aMergeIsTakenBackByASplitAndBothIdsAnswerAsBefore() {
    String other = other();
    List<String> before = reports(story);
    List<String> others = reports(other);
    client.submit("/stories/" + other + "/merge", Map.of("into", story));
    assertThat(client.get("/stories/" + other).headers().firstValue("Location")).contains(page());

    undoLast();

    assertThat(reports(story)).containsExactlyInAnyOrderElementsOf(before);
    assertThat(reports(other)).containsExactlyElementsOf(others);
  }

  /** By the last form of the section. */
  private static void undoLast() {
    String page = client.settled(page() + "/decide").body();
    int section = page.indexOf("id=\"arranged\"");
    String markup = page.substring(section, page.indexOf("</section>", section));
    String form = markup.substring(markup.lastIndexOf("<form"));
    List<Map.Entry<String, String>> fields = new ArrayList<>();
    HIDDEN
        .matcher(form)
        .results()
        .forEach(one -> fields.add(Map.entry(one.group(1), one.group(2))));
    assertThat(followed(client.postAll(Matched.of(ACTION, form).group(), fields)).statusCode())
        .isEqualTo(200);
  }

  @Test
  void whatCannotBeRearrangedIsSaidSo() {
    String token = client.token();
    String report = reports(story).getFirst();
    assertThat(client.post(page() + "/merge", Map.of("into", story), token).statusCode())
        .isEqualTo(409);
    assertThat(client.post(page() + "/merge", Map.of("into", "s000000000000"), token).body())
        .contains("there is no story");
    assertThat(client.post(page() + "/split", Map.of(), token).statusCode()).isEqualTo(400);
    assertThat(client.post(page() + "/split", Map.of("report", "r0"), token).statusCode())
        .isEqualTo(409);
    assertThat(client.post(page() + "/move", Map.of("report", report, "into", story), token).body())
        .contains("is in " + story + " already");
    assertThat(
            client.post("/stories/s000000000000/merge", Map.of("into", story), token).statusCode())
        .isEqualTo(404);
    assertThat(client.post("/decisions/d000000000000/undo", Map.of(), token).statusCode())
        .isEqualTo(404);
    assertThat(client.get("/decided/99999").statusCode()).isEqualTo(404);
    assertThat(client.get("/decided/x").statusCode()).isEqualTo(404);
  }

  @Test
  void aNoteIsShownWithWhoWroteItAndRemoved() {
    client.settled(page());
    String statement = value("note", "We would be glad");

    send("note", Map.of("finding", statement, "text", "Ask <i>both</i>\u0007\u202e.\nTwice."));

    HttpResponse<String> shown = client.get(page());
    assertThat(shown.headers().firstValue("Refresh")).isEmpty();
    assertThat(shown.body())
        .contains(
            "Notes",
            "Ask &lt;i&gt;both&lt;/i&gt;",
            "Twice.",
            "#id-" + statement,
            "We would be glad")
        .contains("by " + Setting.CONDITIONS.owner())
        .doesNotContain("\u0007", "\u202e");
    long number = notes().getFirst();

    client.submit("/notes/" + number + "/remove", Map.of());

    assertThat(client.settled(page()).body()).doesNotContain("id=\"notes\"");
    assertThat(client.post("/notes/" + number + "/remove", Map.of(), client.token()).statusCode())
        .isEqualTo(404);
  }

  @Test
  void aNoteKeepsTheWordsOfWhatItIsOnWhenThatIsGone() {
    client.settled(page());
    String difference = value("not-a-conflict", "40-minute");
    send("note", Map.of("finding", difference, "text", "Ask both."));
    archive(archive -> archive.notes().of(new StoryId(story)))
        .forEach(note -> assertThat(note.about()).contains("40-minute"));
    try (Archive archive = Archive.toWrite(folder, InstantSource.system(), () -> {})) {
      Optional<String> gone = Optional.of("c000000000000");
      archive.notes().add(new StoryId(story), gone, "number: “7” / “9”", "Old.", "ann");
    }

    assertThat(client.settled(page()).body())
        .contains("number: “7” / “9”", ", which is no longer found in these words");
  }

  @Test
  void aNoteOfNothingOrOfTooMuchIsNotKept() {
    for (Map<String, String> fields :
        List.of(
            Map.of("text", " \n "),
            Map.of("text", "x".repeat(1 << 20)),
            Map.of("text", "fine", "finding", "\"><script>"))) {
      assertThat(client.post(page() + "/notes", fields, client.token()).statusCode())
          .isEqualTo(400);
    }
    assertThat(notes()).isEmpty();
  }

  @Test
  void pagesThatAreKeptHoldNoToken() {
    String token = client.token();

    assertThat(client.settled(page()).body()).doesNotContain(token, "name=\"token\"");
    assertThat(client.settled(page() + "/decide").body()).contains(token);
    HttpResponse<String> given = client.get("/form-token");
    assertThat(given.body()).contains(token);
    assertThat(given.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(
            client
                .send(client.request("/form-token").header("Sec-Fetch-Site", "cross-site"))
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void pagesThatAreOpenCanTellThatTheStoryChanged() {
    String before = client.get(page() + "/state").body();
    assertThat(client.settled(page()).body())
        .contains(before.substring(10, before.lastIndexOf('"')));

    send("note", Map.of("text", "News."));

    assertThat(client.get(page() + "/state").body()).isNotEqualTo(before);
  }

  @Test
  void aWrongTokenChangesNothing() {
    String wrong = "0".repeat(64);
    for (String path :
        List.of(
            page() + "/decisions",
            page() + "/merge",
            page() + "/split",
            page() + "/move",
            page() + "/notes",
            "/notes/1/remove",
            "/decisions/d000000000000/undo")) {
      assertThat(client.post(path, Map.of("text", "x"), wrong).statusCode()).isEqualTo(403);
    }
  }
}
