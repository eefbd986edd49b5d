package org.readout.independence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.report.Passage;
import org.readout.report.Report;
import org.readout.report.Report.Publication;
import org.readout.report.ReportId;
import org.readout.text.Span;
import org.readout.words.LanguageNotes;
import org.readout.words.Languages;

class IndependenceTest {

  private static final String FIRE =
      "The old ferry terminal burned overnight, and flames could be seen from the far shore until"
          + " dawn. Crews pumped water out of the harbour because the hydrants on the quay had"
          + " frozen.\n\nShe counted nine bicycles, a piano and a ticket machine among the things"
          + " that were lost.";

  private static final String OWN =
      "A fund for another terminal has gathered more than anybody hoped. Schoolchildren painted the"
          + " fence, and an architect from the capital brought drawings of glass and larch.";

  private static final Independence INDEPENDENCE =
      new Independence(new Languages(Map.of("en", notes())));

  private static LanguageNotes notes() {
    return new LanguageNotes(
        Set.of("the", "a", "an", "and", "of", "from", "that", "were", "be", "had", "she", "on"),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        word -> word,
        word -> word);
  }

  private static Report report(String id, int day, String outlet, String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf("\n\n", start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        paragraphs.add(new Span(start, end));
      }
      start = end + 2;
    }
    Publication published =
        day == 0
            ? Publication.UNKNOWN
            : Publication.of(LocalDate.of(2031, 5, day), Publication.From.METADATA);
    Report bare = Report.of(new ReportId(id), "en", text, paragraphs);
    return new Report(
        bare.id(),
        bare.file(),
        bare.sourceId(),
        Optional.of(outlet).filter(name -> !name.isEmpty()),
        bare.url(),
        bare.title(),
        bare.byline(),
        bare.dateline(),
        bare.language(),
        published,
        bare.kind(),
        bare.side(),
        bare.incompleteBecause(),
        bare.text(),
        bare.head(),
        bare.paragraphs());
  }

  private static Report statement(Report report) {
    return new Report(
        report.id(),
        report.file(),
        report.sourceId(),
        report.outlet(),
        report.url(),
        report.title(),
        report.byline(),
        report.dateline(),
        report.language(),
        report.published(),
        Report.Kind.STATEMENT,
        report.side(),
        report.incompleteBecause(),
        report.text(),
        report.head(),
        report.paragraphs());
  }

  private static Origins of(Report... reports) {
    return INDEPENDENCE.of(List.of(reports));
  }

  private static String told(Link link) {
    return link.report().value() + " " + link.kind() + " " + link.from().value();
  }

  @Test
  void theLaterOfTwoEqualTextsIsTheCopy() {
    Origins origins = of(report("a", 2, "", FIRE), report("b", 3, "", FIRE));
    assertThat(origins.links()).extracting(IndependenceTest::told).containsExactly("b COPY a");
    assertThat(origins.links().getFirst().share()).isEqualTo(1);
  }

  @Test
  void theFullerOfTwoTextsOfOneDayIsTheSource() {
    String part = FIRE.substring(0, FIRE.indexOf("\n\n"));
    Origins origins = of(report("a", 2, "", part), report("b", 2, "", FIRE));
    assertThat(origins.links()).extracting(IndependenceTest::told).containsExactly("a COPY b");
  }

  @Test
  void sentencesAmongOthersAreARewriteAndShowWhere() {
    Report rewrite =
        report("b", 3, "", OWN + "\n\n" + FIRE.substring(0, FIRE.indexOf("\n\n")) + "\n\n" + OWN);
    Link link = of(report("a", 2, "", FIRE), rewrite).links().getFirst();
    assertThat(told(link)).isEqualTo("b REWRITE a");
    assertThat(link.shared())
        .singleElement()
        .satisfies(
            shared ->
                assertThat(shared.here().span().in(rewrite.text()))
                    .startsWith("The old ferry")
                    .endsWith("had frozen"));
  }

  @Test
  void whatOneNamesAsItsSourceIsTheSourceThoughItCameLater() {
    Report naming =
        report("a", 2, "arlapost.example", "The Harbour Times reported it first.\n\n" + FIRE);
    Origins origins = of(naming, report("b", 3, "harbourtimes.example", FIRE));
    assertThat(origins.links()).extracting(IndependenceTest::told).containsExactly("a COPY b");
  }

  @Test
  void wordsInQuotationMarksAreNotCopied() {
    String speech = "“" + FIRE.replace("\n\n", " ") + "”";
    assertThat(of(report("a", 2, "", speech + " she said."), report("b", 3, "", speech)).links())
        .isEmpty();
  }

  @Test
  void anOfficialStatementIsWhatReportsHaveTheirProseFrom() {
    Origins origins = of(report("a", 2, "", FIRE), statement(report("b", 3, "", FIRE)));
    assertThat(origins.links()).extracting(IndependenceTest::told).containsExactly("a RELEASE b");
  }

  @Test
  void linesOfThePageAreNotCopied() {
    String page =
        "Sign up for our newsletter and get the stories that matter to sailors in your inbox.";
    Report one = report("a", 2, "", "Trams were leased in spring.\n\n" + page);
    Report other = report("b", 3, "", "Drivers fear for summer shifts.\n\n" + page);
    assertThat(of(one, other).links()).isEmpty();
  }

  @Test
  void anAgencysDispatchIsTheSourceOfTheSameDaysReport() {
    Report dispatch = report("b", 2, "", "ARLA (AP) — " + FIRE);
    Origins origins = of(report("a", 2, "", FIRE + " " + OWN), dispatch);
    assertThat(origins.links()).extracting(IndependenceTest::told).containsExactly("a REWRITE b");
    assertThat(origins.wires()).extracting(Wire::agency).containsExactly("Associated Press");
  }

  @Test
  void dispatchesOfOneAgencyHaveOneRootAndHelpByItDoesNotCount() {
    Origins origins =
        of(
            report("a", 2, "", "ARLA (AP) — " + FIRE),
            report(
                "b", 3, "", OWN + "\n\nCopyright 2031 The Associated Press. All rights reserved."),
            report("c", 3, "", "The Associated Press contributed to this report."));
    Origins.Roots roots = origins.counted();
    assertThat(roots.of(new ReportId("b"))).isEqualTo(new ReportId("a"));
    assertThat(roots.of(new ReportId("c"))).isEqualTo(new ReportId("c"));
  }

  @Test
  void whatIsToldAsAnothersReportCountsAsThatOnes() {
    String citing = OWN + " The Harbour Times reported that a piano was lost.";
    Report one = report("a", 2, "harbourtimes.example", FIRE);
    Report other = report("b", 3, "arlapost.example", citing);
    Origins origins = of(one, other);
    assertThat(origins.links()).extracting(IndependenceTest::told).containsExactly("b CITATION a");
    Passage first = new Passage(one.id(), new Span(0, 10));
    int piano = citing.indexOf("a piano");
    Passage cited = new Passage(other.id(), new Span(piano, piano + 7));
    Passage own = new Passage(other.id(), new Span(0, 6));
    assertThat(origins.counted().behind(List.of(first, cited))).isEqualTo(1);
    assertThat(origins.counted().behind(List.of(first, own))).isEqualTo(2);
    assertThat(origins.counted().among(List.of(one.id(), other.id()))).isEqualTo(2);
  }

  @Test
  void partOfAReportGoesBackWithThePassageOnly() {
    String part = FIRE.substring(0, FIRE.indexOf("\n\n"));
    Report one = report("a", 2, "", FIRE);
    Report other = report("b", 3, "", part + "\n\n" + long_(OWN));
    Origins origins = of(one, other);
    assertThat(origins.links().getFirst().isWhole()).isFalse();
    Origins.Roots roots = origins.counted();
    assertThat(roots.among(List.of(one.id(), other.id()))).isEqualTo(2);
    Passage there = new Passage(one.id(), new Span(4, 20));
    assertThat(roots.behind(List.of(there, new Passage(other.id(), new Span(4, 20))))).isOne();
  }

  private static String long_(String text) {
    StringBuilder words = new StringBuilder(text);
    Random random = new Random(7);
    for (int i = 0; i < 40; i++) {
      words.append(" Word").append(i).append(" stands beside word").append(random.nextInt(999));
      words.append(" here again.");
    }
    return words.toString();
  }

  @Test
  void everyReportLeadsToARoot() {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      reports.add(report("r" + i, 1 + i % 5, "", i % 3 == 0 ? FIRE + " " + OWN : FIRE));
    }
    Origins origins = INDEPENDENCE.of(reports);
    assertThat(origins.links()).hasSize(39);
    assertThat(origins.counted().among(reports.stream().map(Report::id).toList())).isOne();
  }

  @Test
  void aReportThatIsGivenTwiceIsNoCopyOfItself() {
    assertThat(of(report("a", 2, "", FIRE), report("a", 2, "", FIRE)).links()).isEmpty();
  }

  @Test
  void hostileTextsTakeBoundedTime() {
    List<String> texts =
        List.of(
            "word ".repeat(200_000) + ".",
            "a b ".repeat(200_000) + ".",
            ".".repeat(500_000),
            "“".repeat(500_000),
            ("(" + "AP/".repeat(10) + ")").repeat(20_000),
            "The The The Times reported ".repeat(20_000),
            " \n ".repeat(200_000) + "x");
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          for (String text : texts) {
            of(report("a", 1, "thetimes.example", text), report("b", 2, "the.example", text));
          }
        });
  }

  @Test
  void aStoryOfFiveHundredCopiesIsReadAtOnce() {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      reports.add(report("r" + i, 1 + i % 28, "", FIRE + "\n\n" + OWN + " Number " + i + "."));
    }
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> INDEPENDENCE.of(reports));
  }
}
