package org.readout.language.english.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.report.Report;
import org.readout.report.Report.Publication;
import org.readout.story.Dating;

/** Core's dating of reports, with the times of English. */
class DatingTest {

  private static final Report DATED =
      Texts.report("The two kings spoke by telephone yesterday, the palace said.", "2022-12-31");
  private static final Report UNDATED =
      Texts.report("The two kings spoke on Friday about the dam.", "-");
  private static final Report UNTIED = Texts.report("The two kings like each other.", "-");

  private static List<Publication> dated(Report... reports) {
    return new Dating(new EnglishTimes())
        .date(List.of(reports)).stream().map(Report::published).toList();
  }

  @Test
  void aWeekdayThatAStoryMateNamesOtherwiseTellsTheDay() {
    assertThat(dated(UNDATED, DATED))
        .containsExactly(
            Publication.of(LocalDate.of(2022, 12, 30), Publication.From.STORY), DATED.published());
  }

  @Test
  void theOrderOfTheReportsDoesNotMatter() {
    Report other = Texts.report("Yesterday the kings spoke.", "-");
    List<Publication> days = dated(UNDATED, DATED, other);
    assertThat(dated(other, DATED, UNDATED)).isEqualTo(days.reversed());
    assertThat(days.get(2).day()).contains(LocalDate.of(2022, 12, 31));
  }

  @Test
  void whatNothingTiesStaysUndated() {
    assertThat(dated(UNTIED, DATED)).contains(Publication.UNKNOWN);
    assertThat(dated(UNDATED, UNTIED)).containsOnly(Publication.UNKNOWN);
  }

  @Test
  void aParagraphThatIsADateIsAHead() {
    Report head = Texts.report("Updated 30.12.2022 14:05", "-");
    assertThat(dated(head))
        .containsExactly(Publication.of(LocalDate.of(2022, 12, 30), Publication.From.TEXT));
  }
}
