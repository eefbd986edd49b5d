package org.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of the attributions of a report a reader of the comparison is shown, and how. */
class ShownStatementsTest {
  @TempDir Path folder;

  @Test
  void whatIsDeniedIsNotToldInTheBrief() {
    String reports =
        """
        {"id": "one", "outlet": "One", "text": "Marek Toll denied that the company had ignored\
         warnings about dust."}
        {"id": "two", "outlet": "Two", "text": "The chief executive, Marek Toll, denied that the\
         company had ignored warnings about dust in the silo."}
        """;

    assertThat(Call.with(reports, Terminal.NONE, "compare", "-").out())
        .contains("IN BRIEF\n  denied by Marek Toll: the company had ignored warnings about dust");
  }

  @Test
  void oneSourceAtTheHeadOfASentenceAndWithinOneStandsUnderOneHeading() throws IOException {
    String shown =
        shown("Police said the boat was stolen. The ferry was late, police said.", "Rain fell.");
    assertThat(shown).containsIgnoringCase("police").contains("2 utterances");
  }

  @Test
  void twoWhoSpeakTogetherAreOneHeadingInAnyOrder() throws IOException {
    String shown =
        shown(
            "Chile and Peru said the strait was open.\n\nPeru and Chile said the ferries would run.",
            "Rain fell.");
    assertThat(shown).contains("2 utterances").doesNotContain("1 utterance ");
  }

  @Test
  void aQuotationOfAWordComesWithTheWordsAroundIt() throws IOException {
    String shown =
        shown(
            "Mayor Ilse Brandt said she was seeking “guidance” from her council.",
            "Mayor Ilse Brandt said on Monday that she was seeking “guidance.”");
    assertThat(shown).contains("seeking “guidance” from her council");
  }

  @Test
  void whatIsOnlyMentionedOrDescribesASpeakerIsNoStatement() throws IOException {
    String shown =
        shown(
            "Ilse Brandt’s criticism of the ferry has not been forgotten.\n\n"
                + "The bridge is too dear, said the Harbour Guild, a group that opposes new taxes.",
            "Rain fell.");
    assertThat(shown).contains("The bridge is too dear").doesNotContain("forgotten");
    assertThat(shown).doesNotContain("criticism of").doesNotContain("opposes");
  }

  @Test
  void aMarkedStatementThatBeginsWithThatComesWithItsVerb() throws IOException {
    String shown =
        shown(
            "A guild spokesman said on Friday that “long leases should not be torn up at night”.",
            "Rain fell.");
    assertThat(shown).contains("said on Friday that “long leases");
  }

  @Test
  void whatSomebodyCallsAThingComesWithItsVerb() throws IOException {
    String shown =
        shown(
            "The guild lost the bridge, which Ilse Brandt called a disgrace.",
            "In response to what she called a ‘difficult’ winter, Ilse Brandt raised the toll.");
    assertThat(shown)
        .contains("called a disgrace")
        .contains("called a ‘difficult’ winter")
        .doesNotContain("which …")
        .doesNotContain("what …");
  }

  @Test
  void aStatementOfNothingVisibleStopsNothing() throws IOException {
    String shown =
        shown(
            "LIND: \u202e\n\nANNA KELLER: \u202e\u202e \u200b\n\n“We go,” said Ilse Brandt.",
            "Rain fell.");
    assertThat(shown).contains("“We go,”");
  }

  @Test
  void theSameWordsAreNotShownTwice() throws IOException {
    String shown =
        shown(
            "Ilse Brandt, the mayor, vowed to make one change: “I will never speak to them again,”"
                + " she said.",
            "Rain fell.");
    assertThat(shown.split("never speak to them again", -1)).hasSize(2);
  }

  @Test
  void whoOnlyPassesOnIsNamedBesideTheStatement() throws IOException {
    String shown =
        shown(
            "“I will not go,” Ilse Brandt said after a meeting with Pavel Dorn, according to the"
                + " Harbour Gazette.",
            "Rain fell.");
    assertThat(shown).contains("Ilse Brandt: “I will not go,”").contains("Harbour Gazette");
    assertThat(shown).doesNotContain("Harbour Gazette: ");
  }

  @Test
  void aSilenceInsideAStatementIsNotShownAsOne() throws IOException {
    String shown =
        shown("Ilse Brandt said that the guild did not comment on the sale.", "Rain fell.");
    assertThat(shown).contains("did not comment").doesNotContain("SAID NOT TO HAVE");
  }

  @Test
  void aSilenceNamesWhoseItIsWhereTheTextHasAPronoun() throws IOException {
    String shown =
        shown(
            "Ilse Brandt, the mayor, spoke on Monday. She did not say when the ferry would run.",
            "Rain fell.");
    assertThat(shown)
        .contains("SAID NOT TO HAVE BEEN SAID")
        .contains("Ilse Brandt: did not say when the ferry would run");
  }

  @Test
  void aPurposeIsNoThought() throws IOException {
    String shown =
        shown(
            "Ilse Brandt, the mayor, flew home to push back against the guild. She hopes to win.",
            "Rain fell.");
    assertThat(shown).contains("hopes to win").doesNotContain("to push back");
  }

  private String shown(String one, String other) throws IOException {
    Path a = Files.writeString(folder.resolve("a.txt"), one + "\n");
    Path b = Files.writeString(folder.resolve("b.txt"), other + "\n");
    return statements(Call.of("compare", a.toString(), b.toString()).out());
  }

  /** Without the brief, the facts and what follows from them. */
  private static String statements(String page) {
    StringBuilder kept = new StringBuilder();
    boolean keeps = true;
    for (String line : page.split("\n")) {
      boolean heading =
          line.length() > 1 && line.substring(0, 2).chars().allMatch(Character::isUpperCase);
      if (heading) {
        keeps =
            Stream.of("IN BRIEF", "FACTS", "DIFFERENCES", "WORDING", "TIMELINE")
                .noneMatch(line::startsWith);
      }
      if (keeps) {
        kept.append(line).append('\n');
      }
    }
    return kept.toString();
  }
}
