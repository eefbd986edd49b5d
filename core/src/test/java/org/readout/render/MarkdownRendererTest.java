package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.readout.collation.Collation;

class MarkdownRendererTest {

  private static String markdown(Collation collation) throws IOException {
    StringBuilder out = new StringBuilder();
    new MarkdownRenderer().render(collation, out);
    return out.toString();
  }

  @Test
  void whatDiffersIsBoldAndWhatIsCutIsInBrackets() throws IOException {
    assertThat(markdown(Drafts.bridge()))
        .isEqualTo(
            """
            # The bridge will open in May

            13 March 2026 · 3 reports

            | | report | published | words | |
            |---|---|---|---:|---|
            | **A** | Morning Post | 13 March 2026 | 35 |  |
            | **B** | Evening News | undated; 14 March 2026 by the other reports | 36 |  |
            | **C** | Radio Nord | undated | 17 | in German, not understood yet: only words, numbers, names and quotation marks are compared |

            ## Who said what

            ### Ada Lind

            mayor of Norland · 2 utterances, 2 in more than one report

            1. “We paid for it ourselves,” — **A** ¶2, **C** ¶1
            2. “The bridge will open in May, dear friends, and it will stand for a hundred years,” — **A** ¶1
               - “The bridge **may** open in **June,** \\[…\\] and it will stand for a hundred years,” — **B** ¶1 · *cut, substituted ≠ modality, time*
               - the span should be in use by early summer — **C** ¶2 · *paraphrased*

            ## Sources without a name

            3. *A city official*: that nobody had counted the costs — **B** ¶3 · *speaker 55 % sure*

            ## Said not to have been said

            - The printed programme makes no mention of a ferry — **B** ¶2

            ## Thought and planned

            - *Ada Lind*: believes that the ferry will be missed — **A** ¶3
            """);
  }

  @Test
  void wordsAreNeverMarkup() {
    assertThat(Markdown.escape("*a* [b](http://c.d) <script> `e` | #f & _g_"))
        .isEqualTo("\\*a\\* \\[b\\](http\\://c.d) &lt;script\\> \\`e\\` \\| \\#f \\& \\_g\\_");
    assertThat(Markdown.escape("1. no list")).isEqualTo("1\\. no list");
    assertThat(Markdown.escape("- no list")).isEqualTo("\\- no list");
  }

  @Test
  void aReportCannotBeginALine() throws IOException {
    assertThat(markdown(Drafts.hostile()).lines())
        .noneMatch(line -> line.startsWith("# Owned"))
        .noneMatch(line -> line.contains("<script"));
  }
}
