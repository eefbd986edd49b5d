package org.readout.render;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.collation.Collation;
import org.readout.report.Report;

class LongUtteranceTest {

  private static final int WORDS = 100_000;

  static List<Renderer> renderers() {
    return List.of(
        new TextRenderer(TextRenderer.Options.defaults()),
        new MarkdownRenderer(),
        new HtmlRenderer());
  }

  private static Collation collation() {
    String said = "never ".repeat(WORDS).strip();
    return new Draft("A long speech")
        .report("One", Report.Publication.UNKNOWN, "“" + said + "”")
        .report("Two", Report.Publication.UNKNOWN, "“" + said + "”")
        .said(Draft.named("Ann"))
        .quoted(0, said + "|-")
        .quoted(1, "-|" + said)
        .end()
        .collation();
  }

  @ParameterizedTest
  @MethodSource("renderers")
  void aHundredThousandWordsEndInTime(Renderer renderer) {
    Collation collation = collation();
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> renderer.render(collation, new StringBuilder()));
  }
}
