package org.readout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.collation.Collation;
import org.readout.independence.Link;
import org.readout.independence.Origins;
import org.readout.independence.Shared;
import org.readout.independence.Wire;
import org.readout.report.Passage;
import org.readout.report.Report.Publication;
import org.readout.report.ReportId;
import org.readout.text.Span;

class ProvenanceTest {

  private static final String WORDS = "Crews pumped water out of the harbour";

  private static Collation draft() {
    return new Draft("Fire at the harbour")
        .report("Post", day(2), WORDS + " all night.")
        .report("Wire", day(3), "A day later.", WORDS + " all night.")
        .report("Times", day(4), "Nobody slept, the Post reported.")
        .collation();
  }

  private static Publication day(int day) {
    return Publication.of(LocalDate.of(2031, 5, day), Publication.From.METADATA);
  }

  private static Collation copied() {
    Collation draft = draft();
    List<ReportId> ids = draft.reports().stream().map(one -> one.report().id()).toList();
    int end = WORDS.length();
    Shared words =
        new Shared(
            new Passage(ids.get(1), new Span(14, 14 + end)),
            Optional.of(new Passage(ids.get(0), new Span(0, end))));
    Shared naming = new Shared(new Passage(ids.get(2), new Span(0, 32)), Optional.empty());
    return draft
        .with()
        .origins(
            new Origins(
                List.of(
                    new Link(
                        ids.get(1),
                        ids.get(0),
                        Link.Kind.COPY,
                        0.9,
                        List.of(words),
                        0.95,
                        "7 of the 9 words of its own prose stand there"),
                    new Link(
                        ids.get(2),
                        ids.get(0),
                        Link.Kind.CITATION,
                        0,
                        List.of(naming),
                        0.6,
                        "it names that outlet as the source")),
                List.of(new Wire("Reuters", false, naming.here()))))
        .build();
  }

  private static String rendered(Renderer renderer, Collation collation) throws IOException {
    StringBuilder out = new StringBuilder();
    renderer.render(collation, out);
    return out.toString();
  }

  @Test
  void nothingIsSaidWhereNobodyCopies() throws IOException {
    for (Renderer renderer : List.of(text(), new MarkdownRenderer())) {
      assertThat(rendered(renderer, draft()))
          .doesNotContainIgnoringCase("who copies whom")
          .doesNotContain("independent");
    }
    assertThat(rendered(new HtmlRenderer(), draft()))
        .contains("No report has its words from another")
        .doesNotContain("independent");
  }

  private static Renderer text() {
    return new TextRenderer(TextRenderer.Options.defaults());
  }

  @Test
  void theTerminalShowsWhoHasItFromWhomAndWhere() throws IOException {
    assertThat(rendered(text(), copied()))
        .contains("3 reports, 2 independent")
        .contains("WHO COPIES WHOM")
        .contains("B copies A: 7 of the 9 words of its own prose stand there")
        .contains("“" + WORDS + "”")
        .contains("B2 = A1")
        .contains("C cites A: it names that outlet as the source · 60 % sure");
  }

  @Test
  void markdownListsTheSame() throws IOException {
    assertThat(rendered(new MarkdownRenderer(), copied()))
        .contains("## Who copies whom")
        .contains("- B copies A: 7 of the 9 words of its own prose stand there")
        .contains("  - “" + WORDS + "” — B2 = A1");
  }

  @Test
  void thePageLinksBothPlaces() throws IOException {
    String page = rendered(new HtmlRenderer(), copied());
    assertThat(page).contains("<h2 id=\"h-origins\">Who copies whom</h2>");
    for (String place : List.of("A-0-37", "B-14-51", "C-0-32")) {
      assertThat(page).contains("href=\"#" + place + "\"").contains("id=\"" + place + "\"");
    }
  }

  @Test
  void reportsStandInATreeBelowThoseTheyHaveWordsFrom() throws IOException {
    StringBuilder page = new StringBuilder();
    new HtmlRenderer().render(copied(), page);
    String tree = page.substring(page.indexOf("<details class=\"copies\""));

    assertThat(tree.substring(0, tree.indexOf("</details>")).replaceAll("<[^>]*>", "").strip())
        .isEqualTo(
            """
            Who copies whom: 2 reports with nothing from another, 1 with words of others
            A Post, 2 May 2031
            B Wire, 3 May 2031 copies A: 7 words in common

            C nobody has words from it""");
  }
}
