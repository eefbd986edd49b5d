package org.readout.language.english.gist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readout.language.english.English;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.story.Gist;
import org.readout.text.Span;

class GistFinderTest {

  /** A Sunday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2031, 5, 4);

  private static English english;

  @BeforeAll
  static void load() {
    english = English.standard();
  }

  @Test
  void theTitleTellsWhoDidWhat() {
    Gist gist =
        gist("Mara Keller opens the new bridge after years of delay", "It rained on Friday.");
    assertThat(gist.who()).contains("Mara Keller");
    assertThat(gist.what()).contains("opens the new bridge");
  }

  @Test
  void aHeadlineMayLeaveOutTheVerb() {
    Gist gist = gist("Ferry disaster: Captain arrested after collision", "It rained.");
    assertThat(gist.who()).contains("Captain");
    assertThat(gist.what()).contains("arrested");
  }

  @Test
  void withoutTitleTheLeadTellsIt() {
    Gist gist =
        gist("", "The mayor of Manchester closed the old market in Manchester, officials said.");
    assertThat(gist.who()).contains("The mayor of Manchester");
    assertThat(gist.what()).contains("closed the old market");
    assertThat(gist.where()).contains("Manchester");
  }

  @Test
  void theDayIsTheFirstThatIsNear() {
    Gist gist =
        gist("", "The bridge, opened on March 3, 1987, fell into the river in Leeds on Friday.");
    assertThat(gist.when()).contains("Friday");
    assertThat(gist.day()).contains(LocalDate.of(2031, 5, 2));
  }

  @Test
  void withoutOneItIsThatOfPublication() {
    Gist gist = gist("", "The bridge fell into the river.");
    assertThat(gist.when()).isEmpty();
    assertThat(gist.day()).contains(PUBLISHED);
  }

  private static Gist gist(String title, String text) {
    return english.gist(english.annotate(report(title, text)));
  }

  private static Report report(String title, String text) {
    return new Report(
        ReportId.of("", "", text),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(title),
        Optional.empty(),
        Optional.empty(),
        "en",
        Report.Publication.of(PUBLISHED, Report.Publication.From.METADATA),
        Report.Kind.REPORT,
        Optional.empty(),
        Optional.empty(),
        text,
        List.of(),
        List.of(new Span(0, text.length())));
  }
}
