package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.collation.Collation;
import org.readout.fact.Fact;
import org.readout.report.Report;

class TextFindingsTest {

  private static String text(Collation collation, int width, boolean colour) throws IOException {
    StringBuilder out = new StringBuilder();
    new TextRenderer(new TextRenderer.Options(width, colour)).render(collation, out);
    return out.toString();
  }

  @Test
  void theBriefStandsFirstWithWhatItRestsOnAtTheRight() throws IOException {
    assertThat(text(Drafts.found(), 60, false))
        .contains(
            """

            IN BRIEF
              The bridge will open in May or in June.              A1 B1

            WHO SAID WHAT
            """);
  }

  @Test
  void factsDifferencesWordingAndTimelineFollowWhoSaidWhat() throws IOException {
    assertThat(text(Drafts.found(), 100, false))
        .contains(
            """
            FACTS                                                                                     A   B   C
              Ada Lind: The bridge will open in May · planned · ≠1                                    ¶1  ¶1  –
              We paid for it ourselves                                                                ¶2  ·   ¶1
              · not in the text we have; – not judged
                not in B: 93 %, complete text
                nothing is said of C: its text is not whole: it ends in “more”

            In A, perhaps also elsewhere
              ¶3  the ferry will be missed · not in B, as B2 says

            In B, perhaps also elsewhere
              ¶3  nobody had counted the costs · hedged

            DIFFERENCES
              1   time: the opening
                  “May” A1 / “June” B1
                  contradiction: two months · 62 % sure

            WORDING
              the bridge: bridge A 1 ▲ · “span” C 1
                Fisher’s exact test, p = 0.01
              the ferry: ferry A 1, B 1
              Verbs of Ada Lind: added A 1 ▲ · said C 1 ▲
                Fisher’s exact test, p = 0.02
              Words of doubt: should C 1
              letters and counts are of each report's own words, in “quotation marks” of the words of others; ▲
              by more than chance

            TIMELINE
              13 March 2026
                We paid for it ourselves                                                                   A2 C1
                  first in A, 13 March 2026
              May 2026
                The bridge will open in May                                                                   A1

            SAID NOT TO HAVE BEEN SAID
            """);
  }

  @Test
  void manyReportsOnANarrowTerminalAreListedBelowTheirFact() throws IOException {
    Draft draft = new Draft("Rain");
    String[] passages = new String[11];
    for (int i = 0; i < 12; i++) {
      draft.report("Report " + i, Report.Publication.UNKNOWN, "It rained.");
      passages[Math.max(0, i - 1)] = Math.max(0, i - 1) + " It rained";
    }
    Collation collation =
        new Found(draft.collation())
            .fact(Fact.Status.SOME, passages)
            .absent(11, 0.9, "complete text")
            .collation();
    assertThat(text(collation, 60, false))
        .contains(
            """

            FACTS
              It rained
                A1 B1 C1 D1 E1 F1 G1 H1 I1 J1 K1 · not in L
            """);
    assertThat(text(collation, 120, false)).containsPattern("It rained +¶1( +¶1){10} +·\n");
  }

  @Test
  void ofTheFactsOfOneReportTheHeaviestAreShown() throws IOException {
    Draft draft =
        new Draft("Days").report("Post", Report.Publication.UNKNOWN, "One. Two. Three. Four.");
    Collation collation =
        new Found(draft.report("News", Report.Publication.UNKNOWN, "None.").collation())
            .fact(Fact.Status.ONE, "0 One")
            .fact(Fact.Status.ONE, "0 Two")
            .fact(Fact.Status.ONE, "0 Three")
            .fact(Fact.Status.ONE, "0 Four")
            .collation();
    assertThat(text(collation, 80, false))
        .contains(
            "In A, perhaps also elsewhere\n  ¶1  One\n  ¶1  Two\n  ¶1  Three\n  and 1 more\n");
  }

  @Test
  void whoDidWhatToWhomIsALineAnEventWithTheWordsOfOneReport() throws IOException {
    assertThat(text(Drafts.quarrel(), 100, false))
        .contains(
            """

            WHO DID WHAT TO WHOM
              Norland accuses or criticises Sudland: “Norland accused Sudland on Thursday of closing the
                harbour” · 12 March 2026 · Norland                                                         A1 B1
              Sudland warns or threatens Norland: “Sudland may threaten Norland” · hypothetical · 62 % sure   A2
              Norland talks with Sudland: “Their ministers will meet by phone” · planned · 16 to 22 March 2026
                A2
              protesters protest: “Protesters marched”                                                        A3
              Sudland accuses or criticises Sudland: “Sudland blames itself”                                  A3
              Sudland attacks Westmark: “did not shell Westmark” · denied                                     A3
              dockers protest against Norland: “Dockers protested against Norland” · 14 March 2026            B2
              Westmark aids Norland: “Westmark sent food to Norland”                                          C1
            """);
    assertThat(text(Drafts.found(), 100, false)).doesNotContain("WHO DID WHAT");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 52, 64, 80, 100, 130})
  void noLineIsWiderThanTheTerminal(int width) throws IOException {
    for (Collation collation :
        new Collation[] {Drafts.found(), Drafts.quarrel(), Drafts.hostileFindings()}) {
      assertThat(text(collation, width, false).lines())
          .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(width));
    }
  }

  @Test
  void colourAddsNothingButEscapeSequences() throws IOException {
    assertThat(text(Drafts.found(), 80, true).replaceAll("\u001B\\[[0-9;]*m", ""))
        .isEqualTo(text(Drafts.found(), 80, false));
  }

  @Test
  void controlCharactersOfFindingsDoNotReachTheTerminal() throws IOException {
    assertThat(text(Drafts.hostileFindings(), 80, false))
        .doesNotContain("\u001B", "\u202E", "\u2066", "\u200B", "\r")
        .contains("(nothing visible)");
  }
}
