package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.readout.collation.Collation;
import org.readout.report.Report;

class TextRendererTest {

  private static String text(Collation collation, int width, boolean colour) throws IOException {
    StringBuilder out = new StringBuilder();
    new TextRenderer(new TextRenderer.Options(width, colour)).render(collation, out);
    return out.toString();
  }

  @Test
  void readingsStandWordUnderWordWithWhatDiffersBetweenMarks() throws IOException {
    assertThat(text(Drafts.bridge(), 100, false))
        .isEqualTo(
            """
            The bridge will open in May
            13 March 2026 · 3 reports

            A  Morning Post  13 March 2026 · 35 words
            B  Evening News  undated; 14 March 2026 by the other reports · 36 words
            C  Radio Nord    undated · 17 words · in German, not understood yet: only words, numbers, names and
                             quotation marks are compared

            WHO SAID WHAT

            Ada Lind, mayor of Norland                                   2 utterances, 2 in more than one report
               1  A ¶2    “We paid for it ourselves,”                                                  also C ¶1

               2  A ¶1    “The bridge will  open in May,    dear friends, and it will stand for a hundred
                  B ¶1    “The bridge ‹may› open in ‹June,› ············· and it will stand for a hundred
                  A       years,”
                  B       years,”                                              cut, substituted ≠ modality, time
                  C ¶2    the span should be in use by early summer                                  paraphrased

            SOURCES WITHOUT A NAME
               3  B ¶3    A city official: that nobody had counted the costs                   speaker 55 % sure

            SAID NOT TO HAVE BEEN SAID
                  B ¶2    The printed programme makes no mention of a ferry

            THOUGHT AND PLANNED
                  A ¶3    Ada Lind: believes that the ferry will be missed
            """);
  }

  @Test
  void noLineIsWiderThanTheTerminal() throws IOException {
    for (int width = 40; width <= 130; width += 5) {
      int most = width;
      assertThat(text(Drafts.bridge(), width, false).lines())
          .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(most));
    }
  }

  @Test
  void aTerminalOfLessThanFortyColumnsCountsAsForty() throws IOException {
    assertThat(text(Drafts.bridge(), 5, false)).isEqualTo(text(Drafts.bridge(), 40, false));
  }

  @Test
  void colourAddsNothingButEscapeSequences() throws IOException {
    String coloured = text(Drafts.bridge(), 80, true);
    assertThat(coloured).contains("\u001B[1;33m‹may›\u001B[m");
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
        .isEqualTo(text(Drafts.bridge(), 80, false));
  }

  @Test
  void controlCharactersOfAReportDoNotReachTheTerminal() throws IOException {
    assertThat(text(Drafts.hostile(), 80, false))
        .doesNotContain("\u001B", "\u0007", "\u009B", "\u202E", "\u2066", "\r")
        .contains("␛[2J");
  }

  @Test
  void nothingSaidIsSaidInWords() throws IOException {
    assertThat(text(new Draft("Nothing").collation(), 80, false))
        .contains("Nothing that anybody is said to have said was found.");
  }

  @Test
  void wideCharactersTakeTwoColumns() {
    assertThat(Columns.width("北京 é e\u0301")).isEqualTo(8);
  }

  @Test
  void aWordLongerThanTheLineIsCut() {
    assertThat(Wrapped.lines("a bcdefgh ij", 4)).containsExactly("a", "bcde", "fgh", "ij");
  }

  @Test
  void whoQuotesTheSpeakerIsNamedBesideTheWords() throws IOException {
    Collation collation =
        new Draft("A report of a report")
            .report("Post", Report.Publication.UNKNOWN, "The Wire quoted Ann as saying no.")
            .said(Draft.named("The Wire"))
            .indirect(0, "Ann as saying no")
            .end()
            .said(Draft.named("Ann"))
            .indirect(0, "no")
            .within(0, "Ann as saying no")
            .end()
            .collation();
    assertThat(text(collation, 60, false).lines().filter(line -> line.contains("via")))
        .singleElement()
        .satisfies(
            line -> assertThat(line).startsWith("   2  A ¶1    Ann: no ").endsWith("via The Wire"));
  }
}
