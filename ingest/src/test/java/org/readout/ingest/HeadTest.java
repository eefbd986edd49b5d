package org.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.ingest.Readings.head;
import static org.readout.ingest.Readings.paragraphs;
import static org.readout.ingest.Readings.report;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.report.Report;
import org.readout.report.Report.Publication.From;

class HeadTest {

  private static final String PROSE =
      "The president of Norland said on Friday that she was expecting a visit in spring.";

  @Test
  void headLinesAreMetadata() {
    Report report =
        report(
            "Title: A call\nOutlet: The Daily Norland\nDate: 31 December 2022\n"
                + "URL: https://example.org/a\nByline: Ann Lee\n\n"
                + PROSE);
    assertThat(report.title()).hasValue("A call");
    assertThat(report.outlet()).hasValue("The Daily Norland");
    assertThat(report.url()).hasValue("https://example.org/a");
    assertThat(report.byline()).hasValue("Ann Lee");
    assertThat(report.published().day()).hasValue(LocalDate.of(2022, 12, 31));
    assertThat(report.published().from()).isEqualTo(From.METADATA);
    assertThat(paragraphs(report)).containsExactly(PROSE);
    assertThat(head(report)).hasSize(5).contains("Byline: Ann Lee");
  }

  @Test
  void theOutletOfAPastedTextStandsAboveItsDate() {
    Report report =
        report("Norland expects a visit\nBy Ann Lee\nNorland Evening News\n3 May 2031\n\n" + PROSE);
    assertThat(report.title()).hasValue("Norland expects a visit");
    assertThat(report.byline()).hasValue("Ann Lee");
    assertThat(report.outlet()).hasValue("Norland Evening News");
    assertThat(report.published().day()).hasValue(LocalDate.of(2031, 5, 3));
    assertThat(paragraphs(report)).containsExactly(PROSE);
  }

  @Test
  void whoWroteAPastedTextStandsBeforeItsOutlet() {
    Report report =
        report(
            "A visit: what Norland expects\nAnn Lee and Tom Berg, The Daily Norland\n"
                + "Sat 3 May 2031 18.20 GMT\n\n"
                + PROSE);
    assertThat(report.title()).hasValue("A visit: what Norland expects");
    assertThat(report.byline()).hasValue("Ann Lee and Tom Berg");
    assertThat(report.outlet()).hasValue("The Daily Norland");
    assertThat(report.published().day()).hasValue(LocalDate.of(2031, 5, 3));
    assertThat(paragraphs(report)).containsExactly(PROSE);
  }

  @Test
  void aLineWithCapitalsThatNoDateFollowsIsNoOutlet() {
    Report report = report("Norland expects a visit\n\nAnn Lee Sings\n\n" + PROSE);
    assertThat(report.outlet()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {" date 2022-12-31 ", "Date: 2022-12-31 ", "2022-12-31 ", "published: 2022/12/31 "})
  void aDateGluedToTheFirstSentenceIsNoPartOfIt(String stray) {
    Report report = report(stray + PROSE + "\n\nMore was said later that day.");
    assertThat(paragraphs(report).getFirst()).isEqualTo(PROSE);
    assertThat(report.published().day()).hasValue(LocalDate.of(2022, 12, 31));
    assertThat(report.published().from()).isEqualTo(From.TEXT);
  }

  @Test
  void aSentenceThatBeginsWithADateKeepsIt() {
    String sentence = "December 31, 2022 was the day on which the call took place.";
    assertThat(paragraphs(report(sentence))).containsExactly(sentence);
  }

  @Test
  void aShortFirstLineWithoutAStopIsTheHeadline() {
    Report report = report("Norland expects a visit\n\n" + PROSE);
    assertThat(report.title()).hasValue("Norland expects a visit");
    assertThat(paragraphs(report)).containsExactly(PROSE);
  }

  @Test
  void headlineBylineAndDateMayFollowEachOther() {
    Report report =
        report(
            "Norland expects a visit\nBy Ann Lee\nPublished: Dec. 31, 2022, 10:15 GMT\n\n" + PROSE);
    assertThat(head(report)).hasSize(3);
    assertThat(report.byline()).hasValue("Ann Lee");
    assertThat(report.published().day()).hasValue(LocalDate.of(2022, 12, 31));
    assertThat(paragraphs(report)).containsExactly(PROSE);
  }

  @Test
  void linesBrokenToAWidthHaveNoHeadline() {
    Report report =
        report(
            "The president of Norland said on Friday\nthat she was expecting a visit\nin spring.");
    assertThat(report.title()).isEmpty();
    assertThat(report.paragraphs()).hasSize(1);
  }

  @Test
  void aTextOfOneLineIsProse() {
    assertThat(paragraphs(report("Norland expects a visit")))
        .containsExactly("Norland expects a visit");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Oslo: | Oslo",
        "MOSCOW: | MOSCOW",
        "BEIJING, Dec. 30 (Xinhua) -- | BEIJING",
        "WASHINGTON (AP) — | WASHINGTON",
        "WASHINGTON (AP) _ | WASHINGTON",
        "OSLO (Norland Wire) -- | OSLO",
        "PORT ST. LUCIE, Fla. — | PORT ST. LUCIE, Fla.",
        "SEOUL, South Korea (AP) — | SEOUL, South Korea",
        "MOSCOW, December 30. /TASS/. | MOSCOW",
        "Washington (CNN) | Washington",
        "Washington (CNN) -- | Washington",
        "Geneva, 30 December 2022 – | Geneva",
        "ALEXANDRIA, VA - | ALEXANDRIA, VA",
        "LONDON, March 3 (Reuters) - | LONDON",
      })
  void aDatelineIsReadAsSuch(String dateline, String place) {
    Report report = report(dateline + " " + PROSE);
    assertThat(report.dateline()).hasValue(place);
    assertThat(paragraphs(report)).containsExactly(PROSE);
    assertThat(head(report)).containsExactly(dateline);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(CNN) --", "(Reuters) -", "Dec 30 (Reuters) -"})
  void anAgencyAloneIsADatelineWithoutAPlace(String dateline) {
    Report report = report(dateline + " " + PROSE);
    assertThat(report.dateline()).isEmpty();
    assertThat(paragraphs(report)).containsExactly(PROSE);
  }

  @Test
  void aDatelineOnALineOfItsOwnIsNoParagraph() {
    Report report = report("WEST HARBOUR, Norland —\n" + PROSE + "\n" + PROSE);
    assertThat(report.dateline()).hasValue("WEST HARBOUR, Norland");
    assertThat(report.paragraphs()).hasSize(2);
  }

  @Test
  void aDatelineWithAYearTellsTheDay() {
    Report report = report("GENEVA, 30 December 2022 – " + PROSE);
    assertThat(report.published().day()).hasValue(LocalDate.of(2022, 12, 30));
    assertThat(report.published().from()).isEqualTo(From.TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Poll: Wealthy Voters Abandon Ruling Party.",
        "Lee: I never said that we would not come to the talks, and I never will say it.",
        "NATO – the alliance of thirty states – said on Friday that it was not informed.",
        "“We will come,” said Lee.",
        "Update: The talks between the two sides were put off on Friday because of the weather.",
        "A year later: the talks go on and nobody knows when they will come to an end.",
        "Ruiz (R-Tex.) said on Friday that he would vote for the bill.",
      })
  void whatLooksLikeADatelineAndIsNoneStays(String sentence) {
    assertThat(paragraphs(report(sentence))).containsExactly(sentence);
  }

  @Test
  void theNamesOfSpeakersInATranscriptAreNoDatelines() {
    Report report =
        report(
            "Lee: The talks that we had in the spring were useful and the next ones will be too.\n\n"
                + "Ruiz: The talks that we had in the spring were long and there was no result.");
    assertThat(report.dateline()).isEmpty();
    assertThat(paragraphs(report).getFirst()).startsWith("Lee:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022-12-31 | 2022-12-31",
        "2022-12-31T23:59:00+01:00 | 2022-12-31",
        "Sat, 31 Dec 2022 10:00:00 GMT | 2022-12-31",
        "December 31st, 2022 | 2022-12-31",
        "Sept. 3, 2021 | 2021-09-03",
        "31.12.2022 | 2022-12-31",
        "12/31/2022 | 2022-12-31",
        "2022-02-31 | ",
        "3/4/2022 | ",
        "yesterday | ",
      })
  void headDatesAreIsoOrTheUsualEnglishForms(String words, LocalDate day) {
    assertThat(report("Date: " + words + "\n\n" + PROSE).published().day())
        .isEqualTo(Optional.ofNullable(day));
  }

  @Test
  void theAddressTellsTheDayWhereNothingElseDoes() {
    assertThat(report("URL: https://example.org/2022/12/31/call\n\n" + PROSE).published().day())
        .hasValue(LocalDate.of(2022, 12, 31));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Side: Norland",
        "Kind: statement",
        "Title: Readout of President Lee’s call with President Ruiz",
        "Title: Statement by the Ministry of Transport on the fire at the port",
        "Title: Foreign Ministry spokesperson’s remarks on the border",
        "Title: Spokesman's statement on the talks",
        "Title: Press release: the minister meets donors",
        "Title: Nordline: statement on the collision at Lind",
        "Title: Note to correspondents on the visit of the envoy",
        "Outlet: The Office of the President of Norland",
        "Outlet: Foreign Ministry of Norland",
        "Outlet: Presidential Administration of Norland",
        "Outlet: Ministry of Foreign Affairs of Norland",
        "URL: https://www.mfa.gov.nl/press/1",
        "URL: https://lines.example/en/press-releases/2031/collision",
        "PRESS RELEASE",
        "Press release, 3 May 2031",
        "Title: For immediate release",
        "Title: Rail Union: no trains on Monday\nOutlet: Rail Union, Northern Region",
      })
  void anOfficialStatementIsToldByItsHead(String line) {
    assertThat(report(line + "\n\n" + PROSE).kind()).isEqualTo(Report.Kind.STATEMENT);
  }

  @Test
  void theSideOfAStatementIsItsOutletUnlessItSaysOtherwise() {
    assertThat(report("Outlet: Kremlin\n\n" + PROSE).side()).hasValue("Kremlin");
    assertThat(report("Outlet: Kremlin\nSide: Russia\n\n" + PROSE).side()).hasValue("Russia");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Statement by the Ministry of Transport on the fire at the port | Ministry of Transport",
        "Press release from Harbour Lines | Harbour Lines",
        "Communiqué of the Council of the Isles following the summit | Council of the Isles",
      })
  void theSideOfAStatementWithoutAnOutletIsWhomItsTitleNames(String title, String side) {
    assertThat(report("Title: " + title + "\n\n" + PROSE).side()).hasValue(side);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Outlet: The White House Post",
        "Title: Statement of accounts surprises party",
        "Title: Minister's remarks anger the spokesman of the guild",
        "Title: Spokesman's brother wins the lottery",
        "Outlet: Foreign Policy Review",
        "Title: Press release angers the guild",
        "Title: Rail Union: no trains on Monday\nOutlet: Andes Wire",
        "Title: Andes Wire: no trains on Monday\nOutlet: Andes Wire",
        "Title: Rail union: statement costs chairman his seat",
        "Kind: report\nOutlet: Kremlin"
      })
  void aReportOfThePressIsNoStatement(String lines) {
    Report report = report(lines + "\n\n" + PROSE);
    assertThat(report.kind() == Report.Kind.STATEMENT)
        .isEqualTo(lines.startsWith("Title: Statement of"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Continue reading | ends with “continue reading”",
        "Subscribe to read the whole story. | ends with “subscribe to read”",
        "Read more » | ends with “read more”",
        "You have no free articles left this month. | ends with “free articles left”",
        "Create a free account to keep reading. | ends with “keep reading”",
        "Then she said that the | breaks off",
        "The talks went on and … | ends with an ellipsis",
        "Then she added that it was not for her to say what the other side would | breaks off",
      })
  void aTextThatIsCutSaysSo(String end, String why) {
    Report report = report(PROSE + "\n\n" + end);
    assertThat(report.complete()).isFalse();
    assertThat(report.incompleteBecause().orElseThrow()).startsWith(why);
  }

  @Test
  void aNoticeAtTheEndIsNoParagraph() {
    assertThat(paragraphs(report(PROSE + "\n\nContinue reading"))).containsExactly(PROSE);
  }

  @Test
  void aWholeTextIsComplete() {
    assertThat(report(PROSE + "\n\n“We are glad,” she said.").complete()).isTrue();
    assertThat(report(PROSE + "\n\nAdditional reporting: Ann Lee").complete()).isTrue();
    assertThat(report(PROSE + "\n\nRead more: Ten bridges to cross").complete()).isTrue();
  }
}
