package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.readout.collation.Collation;

class MarkdownFindingsTest {

  private static String markdown(Collation collation) throws IOException {
    StringBuilder out = new StringBuilder();
    new MarkdownRenderer().render(collation, out);
    return out.toString();
  }

  @Test
  void theBriefStandsBeforeWhoSaidWhat() throws IOException {
    assertThat(markdown(Drafts.found()))
        .contains(
            """

            ## In brief

            - The bridge will open in May or in June. — **A** ¶1, **B** ¶1

            ## Who said what
            """);
  }

  @Test
  void factsDifferencesWordingAndTimelineFollowWhoSaidWhat() throws IOException {
    assertThat(markdown(Drafts.found()))
        .contains(
            """
            ## Facts

            | | **A** | **B** | **C** |
            |---|---|---|---|
            | *Ada Lind*: The bridge will open in May · *planned* · ≠1 | ¶1 | ¶1 | – |
            | We paid for it ourselves | ¶2 | · | ¶1 |

            · not in the text we have; – not judged

            not in B: 93 %, complete text

            nothing is said of C: its text is not whole: it ends in “more”

            ### In one report, perhaps also elsewhere

            - the ferry will be missed — **A** ¶3· not in B, as B2 says
            - nobody had counted the costs · *hedged* — **B** ¶3

            ## Differences

            1. *time*: the opening
               - “May” — **A** ¶1
               - “June” — **B** ¶1
               - *contradiction: two months · 62 % sure*

            ## Wording

            - *the bridge*: bridge A 1 ▲ · “span” C 1 · *Fisher’s exact test, p = 0.01*
            - *the ferry*: ferry A 1, B 1
            - Verbs of *Ada Lind*: added A 1 ▲ · said C 1 ▲ · *Fisher’s exact test, p = 0.02*
            - *Words of doubt*: should C 1

            ## Timeline

            - **13 March 2026** We paid for it ourselves — **A** ¶2, **C** ¶1 · *first in A, 13 March 2026*
            - **May 2026** The bridge will open in May — **A** ¶1

            ## Said not to have been said
            """);
  }

  @Test
  void whoDidWhatToWhomIsAList() throws IOException {
    assertThat(markdown(Drafts.quarrel()))
        .contains(
            """

            ## Who did what to whom

            - *Norland accuses or criticises Sudland*: “Norland accused Sudland on Thursday of closing the harbour” — **A** ¶1, **B** ¶1 · *12 March 2026 · Norland*
            - *Sudland warns or threatens Norland*: “Sudland may threaten Norland” — **A** ¶2 · *hypothetical · 62 % sure*
            """);
    assertThat(markdown(Drafts.found())).doesNotContain("Who did what");
  }

  @Test
  void wordsOfReportsAreNoMarkup() throws IOException {
    assertThat(markdown(Drafts.hostileFindings()))
        .doesNotContain("\u001B", "\u202E", "<img", "\n# Owned", "\r")
        .contains("\\# Owned", "\\|");
  }
}
