package org.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.app.mcp.OpenedArchive;
import org.readout.archive.Archive;
import org.readout.decision.Decision;
import org.readout.grouping.StoryId;

/** Decisions on findings, on copies of one archive with one story of three reports. */
class DecisionCommandsTest {

  private static final String REPORTS =
      """
      {"id": "post", "url": "https://norden.example/1", "published": "2031-05-04",\
       "outlet": "Norden Post", "title": "Mill at Tolland burns",\
       "text": "A fire destroyed the paper mill of Tolland on Sunday, killing 12 workers,\
       officials said.\\n\\n“We will rebuild the mill before the winter,” said Clyde Ramsey, the\
       mayor of Tolland. Ramsey said the town would pay half of the cost.\\n\\n“The sprinklers did\
       not work at all,” said Dana Holt, a union leader. Holt called for an inquiry into the\
       fire."}
      {"id": "wind", "url": "https://westwind.example/2", "published": "2031-05-04",\
       "outlet": "West Wind", "title": "Fire at Tolland paper mill",\
       "text": "A fire destroyed the paper mill of Tolland on Sunday, killing 14 workers,\
       officials said.\\n\\n“We will rebuild the mill before the winter,” said Ramsey, who leads\
       the town council of Tolland. Ramsay said that the town would pay half of the cost.\\n\\n“The\
       sprinklers did not work at all,” said Dana Holt."}
      {"id": "herald", "url": "https://eastern.example/3", "published": "2031-05-05",\
       "outlet": "Eastern Herald", "title": "Tolland paper mill fire: inquiry",\
       "text": "Prosecutors opened an inquiry into the fire that destroyed the paper mill of\
       Tolland on Sunday and killed 12 workers.\\n\\n“I warned the owners about the sprinklers,”\
       said Clyde Ramsay, the mayor of Tolland. Holt said that the owners had ignored the union\
       for years."}
      """;

  private static final String VOTE =
      """
      {"id": "vote", "url": "https://norden.example/9", "published": "2031-07-14",\
       "outlet": "Norden Post", "title": "Marlow votes on its budget",\
       "text": "The council of Marlow approved a budget for schools and roads on Monday. “We had\
       no choice,” said Ines Quarles, the treasurer."}
      """;

  @TempDir private static Path folder;
  private static String story;
  private static String plain;

  @TempDir private Path archive;

  @BeforeAll
  static void make() {
    String made = folder.toString();
    Call.with(REPORTS, Terminal.NONE, "ingest", "--archive", made, "-");
    Call.with(VOTE, Terminal.NONE, "ingest", "--archive", made, "-");
    List<String> stories =
        Call.of("stories", "--archive", made, "--largest").out().lines().toList();
    assertThat(stories).hasSize(2);
    story = stories.getFirst().substring(0, stories.getFirst().indexOf(' '));
    plain = Call.of("show", "--archive", made, "--format", "json", story).out();
  }

  @BeforeEach
  void copy() throws IOException {
    Files.copy(folder.resolve("archive.db"), archive.resolve("archive.db"));
  }

  private Call call(String command, String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = command;
    all[1] = "--archive";
    all[2] = archive.toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Call.of(all);
  }

  private Call decide(String command, String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = story;
    all[1] = "--by";
    all[2] = "ann";
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return call(command, all);
  }

  private String show(String form) {
    return call("show", "--format", form, story).out();
  }

  private String ingest(String reports) {
    return Call.with(reports, Terminal.NONE, "ingest", "--archive", archive.toString(), "-").out();
  }

  /** The id that stands before or behind words in the text with ids. */
  private String id(String pattern) {
    String text = call("show", "--ids", story).out();
    Matcher found = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
    assertThat(found.find()).as(text).isTrue();
    return found.group(1);
  }

  private String ignored() {
    return id("ignored the union for years\\s.*?(u[0-9a-f]{12}):");
  }

  private String killed() {
    return id("“12” A1 C1 / “14” B1\\n[^\\n]*\\n *(c[0-9a-f]{12})");
  }

  @Test
  void twoNamesOfOneAreOneVoiceAndNoDifference() {
    Call call = decide("same-person", "--because", "a slip", "Clyde Ramsey", "Clyde Ramsay");

    assertThat(call.status()).isZero();
    assertThat(call.out())
        .contains("“Clyde Ramsey” and “Clyde Ramsay” are one")
        .contains("2 statements of “Clyde Ramsay” are now of “Clyde Ramsey”");
    String text = show("text");
    assertThat(text)
        .containsPattern("Clyde Ramsey, mayor of Tolland +3 utterances")
        .containsPattern(
            "(?m)^“Clyde Ramsey” and “Clyde Ramsay” are one by decision of ann, \\d+ \\w+ \\d+$")
        .contains("DECISIONS", ": a slip")
        .doesNotContain("“Clyde Ramsey” A2 / “Clyde Ramsay” C2");
    assertThat(show("markdown")).contains("are one by decision of ann,", "## Decisions");
    assertThat(show("html"))
        .contains(
            "<p class=\"decided\">“Clyde Ramsey” and “Clyde Ramsay” are one by decision of ann,");
    assertThat(show("json")).contains("\"kind\":\"same-person\",\"names\":[\"Clyde Ramsey\",");
  }

  @Test
  void theNameThatIsGivenFirstIsShown() {
    decide("same-person", "Clyde Ramsay", "Clyde Ramsey");

    assertThat(show("text")).contains("Clyde Ramsay, mayor of Tolland");
  }

  @Test
  void whomOneReportCallsByANameIsSomebodyElse() {
    assertThat(decide("other-person", "Holt", "herald").out())
        .contains("1 statement of “Dana Holt” is now of “Holt”");

    assertThat(show("text")).contains("Holt: said that the owners had ignored the union");
  }

  @Test
  void twoOfOneNameAreToldApart() {
    assertThat(decide("other-person", "Dana Holt", "wind").out())
        .contains("1 statement of “Dana Holt” is now of “another Dana Holt”");
  }

  @Test
  void aStatementIsOfWhomItIsSaidToBe() {
    String statement = ignored();
    Call call = decide("wrong-speaker", statement.substring(0, 7), "--speaker", "Ramsey");

    assertThat(call.out()).contains("1 statement of “Dana Holt” is now of “Clyde Ramsey”");
    assertThat(show("text"))
        .containsPattern(
            "ignored the union for years\\s+speaker by decision of ann, \\d+ \\w+ \\d+");
    assertThat(show("html"))
        .contains("speaker by decision of ann, ", "id=\"id-" + statement + "\"");
  }

  @Test
  void oneWordingOfAStatementIsOfAnother() {
    String wording = id("not work at all”.*?B ¶3 (a[0-9a-f]{12})");
    decide("wrong-speaker", wording, "--speaker", "Clyde Ramsey");

    assertThat(show("text"))
        .containsPattern("(?s)Clyde Ramsey, mayor.*?B ¶3 +“The sprinklers did not work at all,?”")
        .containsPattern(
            "Dana Holt, union leader [^“]*A ¶3 +“The sprinklers did not work at all,?”")
        .doesNotContain("reattributed");
  }

  private String wording(String letter) {
    return id("not work at all”.*?" + letter + " ¶3 (a[0-9a-f]{12})");
  }

  @Test
  void whatIsDecidedOnOneWordingStaysWhenTheOthersAreDecidedOn() {
    String whole = id("not work at all”.*?(u[0-9a-f]{12}):");
    decide("wrong-speaker", whole, "--speaker", "Clyde Ramsay");
    String first = call("decisions").out().substring(0, 13);
    call("undo", first);
    decide("wrong-speaker", wording("B"), "--speaker", "Clyde Ramsey");
    try (Archive opened = Archive.toWrite(archive, InstantSource.system(), () -> {})) {
      Decision again = opened.decisions().named(first).decided().decision();
      assertThat(again.reports()).hasSize(2);
      opened
          .decisions()
          .add(new StoryId(story), opened.decisions().decide(again, "bea", Optional.empty()));
    }

    assertThat(standings().subList(1, 3)).containsExactly("[applied]", "[applied]");
    assertThat(show("text"))
        .containsPattern("(?s)Clyde Ramsey, mayor.*?B ¶3 +“The sprinklers did not work at all,?”")
        .containsPattern("(?s)Clyde Ramsay, mayor.*?A ¶3 +“The sprinklers did not work at all,?”");
  }

  @Test
  void twoWordingsAreNotOneStatementIfOneIsAnotherOfTheSameSpeaker() {
    int before = call("show", "--ids", story).out().split("not work at all", -1).length;
    Call call = decide("wrong-speaker", wording("B"), "--speaker", "Dana Holt");

    assertThat(call.out())
        .contains("is another statement of Dana Holt")
        .containsPattern("utterances: \\d+, before \\d+");
    assertThat(call("show", "--ids", story).out().split("not work at all", -1).length)
        .isGreaterThan(before);
    assertThat(standings()).containsExactly("[applied]");
  }

  @Test
  void aNameThatNoReportHasIsTakenAndSaidToBeNew() {
    Call call = decide("wrong-speaker", ignored(), "--speaker", "Ministry of Labour");

    assertThat(call.out())
        .contains("1 statement of “Dana Holt” is now of “Ministry of Labour”")
        .contains("no report calls anybody “Ministry of Labour”");
    assertThat(show("text"))
        .contains("Ministry of Labour: said that the owners had ignored the union");
    assertThat(standings()).containsExactly("[applied]");
    assertThat(refused("wrong-speaker", ignored(), "--speaker", "Ministry of Labour"))
        .contains("already");
    assertThat(refused("wrong-speaker", ignored(), "--speaker", " ?")).contains("is no name");
  }

  @Test
  void wordsOfAReportAreNoNewName() {
    Call call = decide("wrong-speaker", ignored(), "--speaker", "the owners");

    assertThat(call.out())
        .contains("1 statement of “Dana Holt” is now of “the owners”")
        .doesNotContain("no report calls anybody");
  }

  @Test
  void mergesAndSplitsAreUndoneByTheirIds() {
    String vote = call("stories", "--words", "Marlow").out().substring(0, 13);
    String before = call("stories", "--assignments").out();
    call("merge", vote, story);
    assertThat(call("decisions").out()).startsWith("m1 ");
    assertThat(call("decisions", "--format", "jsonl").out()).startsWith("{\"id\":\"m1\"");

    Call undone = call("undo", "m1", "--by", "bea");

    assertThat(undone.out()).contains("m1 is undone: ", "was split from", "(m2)");
    assertThat(call("stories", "--assignments").out().lines())
        .containsExactlyInAnyOrderElementsOf(before.lines().toList());
    assertThat(call("decisions").out()).contains("m2 ", "  bea  ");
    assertThat(call("undo", "m1").err()).contains("nothing takes m1 back");
    assertThat(call("undo", "m9").err()).contains("there is no merge, split or move “m9”");
    assertThat(call("undo", "m99999999999999999999").status()).isEqualTo(2);
  }

  @Test
  void aReportThatJoinsWhatIsHeldToBeNoConflictIsNamed() {
    decide("not-a-conflict", killed());
    assertThat(show("text")).doesNotContain("looked at");
    String fourth =
        REPORTS
            .lines()
            .filter(line -> line.contains("wind"))
            .findFirst()
            .orElseThrow()
            .replace("westwind.example/2", "south.example/4")
            .replace("West Wind", "South Star");
    ingest(fourth);

    assertThat(standings()).containsExactly("[applied]");
    assertThat(show("text")).containsPattern("also [A-D]1, which was\\s+not there to be looked at");
    assertThat(show("html")).contains(", which was not there to be looked at");
  }

  @Test
  void aStatementOfNobodyKnownStaysInSight() {
    decide("wrong-speaker", ignored());

    assertThat(show("text"))
        .contains("somebody other than Dana Holt: said that the owners had ignored the union");
  }

  @Test
  void aDifferenceThatIsNoneIsListedAsThat() {
    String conflict = killed();
    Call call = decide("not-a-conflict", conflict, "--because", "two died later");

    assertThat(call.out())
        .contains("“12” and “14” are no conflict in “", "differences: 2, before 3");
    assertThat(show("text"))
        .containsPattern(
            "HELD TO BE NO CONFLICT\\n +1 +number: [^\\n]*\\n +“12” A1 C1 / “14” B1\\n")
        .containsPattern("by ann, \\d+ \\w+ \\d+: two died later")
        .doesNotContain("they differ: 12");
    assertThat(show("html")).contains("id=\"dismissed\"", "id=\"id-" + conflict + "\"");
    assertThat(show("markdown")).contains("## Held to be no conflict");
  }

  @Test
  void whatIsDecidedHoldsForModelsOfLanguageToo() {
    StoryId id = new StoryId(story);
    try (OpenedArchive opened = new OpenedArchive(archive, InstantSource.system(), () -> {})) {
      int before = opened.collation(id, () -> {}).conflicts().size();
      decide("not-a-conflict", killed());

      assertThat(opened.collation(id, () -> {}).conflicts()).hasSize(before - 1);
    }
  }

  @Test
  void decidingAndUndoingGivesTheBytesOfBefore() {
    decide("same-person", "Clyde Ramsey", "Clyde Ramsay");
    decide("other-person", "Holt", "herald");
    decide("wrong-speaker", ignored(), "--speaker", "Clyde Ramsey");
    decide("not-a-conflict", killed());
    assertThat(show("json")).isNotEqualTo(plain);

    List<String> ids = call("decisions").out().lines().map(line -> line.substring(0, 13)).toList();
    assertThat(ids).hasSize(4);
    ids.forEach(id -> assertThat(call("undo", id.substring(0, 8)).status()).isZero());

    assertThat(show("json")).isEqualTo(plain);
    assertThat(call("decisions", story).out().lines()).allMatch(one -> one.contains("[undone: by"));
    assertThat(call("undo", ids.getFirst()).err()).contains("was undone before");
  }

  @Test
  void decisionsSurviveTheSameReportsNewOnesAndOtherStories() {
    decide("same-person", "Clyde Ramsey", "Clyde Ramsay");
    decide("wrong-speaker", ignored(), "--speaker", "Clyde Ramsey");
    decide("not-a-conflict", killed());
    String text = show("text");

    assertThat(ingest(REPORTS)).contains("3 already there");
    assertThat(show("text")).isEqualTo(text);

    assertThat(ingest(REPORTS.replace("Dana Holt, a union", "Dana Holt, the union")))
        .contains("1 with new words");
    assertThat(standings()).containsExactly("[applied]", "[applied]", "[applied]");

    String vote = call("stories", "--words", "Marlow").out().substring(0, 13);
    assertThat(call("merge", story, vote).status()).isZero();
    assertThat(standings()).containsExactly("[applied]", "[applied]", "[applied]", "[applied]");
    assertThat(call("decisions", vote).out()).contains(story + " was merged into " + vote);

    assertThat(call("move", "herald", vote).err()).contains("is in");
    assertThat(call("split", vote, "post", "wind", "herald").status()).isZero();
    assertThat(show("text")).isEqualTo(text.replace("a union leader", "the union leader"));
  }

  private List<String> standings() {
    return call("decisions", story)
        .out()
        .lines()
        .map(line -> line.substring(line.lastIndexOf('[')))
        .toList();
  }

  @Test
  void whatNoLongerAppliesSaysWhy() {
    decide("same-person", "Clyde Ramsey", "Clyde Ramsay");
    decide("other-person", "Holt", "herald");
    decide("wrong-speaker", id("an inquiry into the fire\\n *(u[0-9a-f]{12}):"));
    decide("wrong-speaker", ignored());
    decide("not-a-conflict", killed());

    ingest(
        REPORTS
            .replace("Ramsay", "Ramsey")
            .replace("killing 14", "killing 16")
            .replace("Holt called for an inquiry into the fire.", "")
            .replace("Holt said that", "Brand said that"));

    assertThat(standings())
        .satisfiesExactly(
            one ->
                assertThat(one)
                    .isEqualTo(
                        "[stale: no report of the story calls anybody"
                            + " “Clyde Ramsay” any more]"),
            one -> assertThat(one).startsWith("[stale: nobody is called “Holt” any more in r"),
            one -> assertThat(one).startsWith("[stale: the statement is no longer found in"),
            one -> assertThat(one).isEqualTo("[stale: the statement is now given to Brand]"),
            one -> assertThat(one).isEqualTo("[stale: no such difference is found any more]"));
    assertThat(show("text")).contains("no longer applies: no such difference");
    assertThat(show("html")).contains("<b>no longer applies: ");
    assertThat(show("json")).contains("\"applied\":false");
  }

  @Test
  void aDifferenceThatHasGrownIsShownAgain() {
    decide("not-a-conflict", killed());
    String fourth =
        REPORTS
            .lines()
            .filter(line -> line.contains("wind"))
            .findFirst()
            .orElseThrow()
            .replace("westwind.example/2", "south.example/4")
            .replace("West Wind", "South Star")
            .replace("killing 14", "killing 19");
    assertThat(ingest(fourth)).contains("1 new", "stories: 2");

    assertThat(standings()).containsExactly("[stale: the difference has grown: also “19”]");
    assertThat(show("text")).contains("DIFFERENCES", " / “19” ").doesNotContain("HELD TO BE");
  }

  @Test
  void whatIsForgottenIsGoneFromDecisions() throws IOException {
    decide("wrong-speaker", ignored());
    decide("same-person", "Clyde Ramsey", "Clyde Ramsay");
    call("forget", "report", "herald");

    assertThat(standings())
        .containsExactly(
            "[stale: the words went with the reports that were forgotten]",
            "[stale: a name went with the reports that were forgotten]");
    byte[] bytes = Files.readAllBytes(archive.resolve("archive.db"));
    assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
        .doesNotContain("ignored the union", "Clyde Ramsay");
    assertThat(show("text")).contains("(forgotten)");
  }

  @Test
  void whatIsNotThereIsRefusedWithWhatIs() {
    assertThat(refused("same-person", "Clyde Ramsey", "Clyde Rumsey"))
        .contains("calls anybody “Clyde Rumsey”; there are: Clyde Ramsey; Clyde Ramsay");
    assertThat(refused("same-person", "Ramsey", "Clyde Ramsey")).contains("are one already");
    assertThat(refused("other-person", "Ramsey", "vote")).contains("is not in the story");
    assertThat(refused("other-person", "Quarles", "post")).contains("nobody is called so there");
    assertThat(refused("other-person", "Ramsay", "herald", "wind"))
        .contains("no other report has anybody");
    assertThat(refused("wrong-speaker", "u")).contains("“u” may be any of: u");
    assertThat(refused("wrong-speaker", "zzz"))
        .contains("there is no statement “zzz”; there are: ");
    assertThat(refused("wrong-speaker", ignored(), "--speaker", "Holt")).contains("already");
    assertThat(refused("not-a-conflict", "c000")).contains("“12” / “14”");
    assertThat(call("decisions").out()).isEmpty();
  }

  private String refused(String command, String... arguments) {
    Call call = decide(command, arguments);
    assertThat(call.status()).as(call.out()).isEqualTo(2);
    assertThat(call.out()).isEmpty();
    return call.err();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u001b[2J", "'; DROP TABLE decision; --", "%", "\uD83D\uDE00"})
  void hostileNamesAreOnlyNames(String hostile) {
    assertThat(refused("same-person", hostile, "Clyde Ramsey")).doesNotContain("\u001b");
    assertThat(refused("wrong-speaker", hostile)).doesNotContain("\u001b");
    assertThat(refused("not-a-conflict", hostile)).doesNotContain("\u001b");
    assertThat(call("undo", hostile).status()).isEqualTo(2);
    assertThat(call("decisions", hostile).status()).isEqualTo(2);
  }

  @Test
  void aHostileReasonIsShownAsWords() {
    Call call =
        call(
            "not-a-conflict",
            story,
            killed(),
            "--by",
            "<b>ann</b>\u001b[2J",
            "--because",
            "</p><script>alert(1)</script>\n# *so* | \u202E");

    assertThat(call.status()).isZero();
    assertThat(show("html")).doesNotContain("<script>alert", "<b>ann");
    assertThat(show("text")).doesNotContain("\u001b", "\u202E");
    assertThat(call("decisions").out()).doesNotContain("\u001b").hasLineCount(1);
    assertThat(call("decisions", "--format", "jsonl").out()).hasLineCount(1);
  }
}
