package org.readout.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.annotation.AnnotatedReport;
import org.readout.collation.Collator;
import org.readout.format.MalformedJson;
import org.readout.language.english.EnglishNotes;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.story.StoryEntities;
import org.readout.text.Span;
import org.readout.wording.Vocabulary;

class UtteranceEvaluationTest {

  private static final String ONE = "The old ferry will never leave Port Amber again, she said.";
  private static final String OTHER =
      "She said the old ferry will never leave. Pumps hum at night.";

  @Test
  void aPairThatIsOneAndAPairThatIsTwoAreRight() throws MalformedJson {
    Table table = tables(pair(0, 48, 9, 39, true), pair(0, 48, 41, 60, false)).getFirst();
    assertThat(table.rows().getFirst()).containsExactly("all", "2", "1", "1.000", "1.000", "1.000");
  }

  @Test
  void aPairThatIsNotFoundCostsRecall() throws MalformedJson {
    Table table = tables(pair(0, 48, 41, 60, true), pair(0, 48, 9, 39, true)).getFirst();
    assertThat(table.rows().getFirst()).containsExactly("all", "2", "2", "1.000", "0.500", "0.667");
  }

  @Test
  void withoutAttributionsNothingIsFoundAsOne() throws MalformedJson {
    Table table = tables(pair(0, 48, 9, 39, true)).get(1);
    assertThat(table.rows().getFirst()).containsExactly("all", "1", "1", "", "0.000", "");
  }

  @Test
  void aWholeUtteranceIsComplete() throws MalformedJson {
    Table table =
        tables(
                """
                {"speaker": "Ilse Brandt", "variants": [{"report": "one", "start": 0, "end": 48},
                 {"report": "other", "start": 9, "end": 39}]}"""
                    .replace("\n", ""))
            .getFirst();
    assertThat(table.rows().getFirst()).containsExactly("as labelled", "1", "1", "1");
    assertThat(table.rows().get(1)).containsExactly("as found", "1", "0", "0");
  }

  @Test
  void goldWithoutPlacesIsMalformed() {
    assertThatThrownBy(() -> UtteranceGold.parse(List.of("{\"same\": true}")))
        .isInstanceOf(MalformedJson.class);
  }

  @Test
  void goldIsToldFromReports() throws MalformedJson {
    assertThat(UtteranceGold.isGold(pair(0, 1, 0, 1, true))).isTrue();
    assertThat(UtteranceGold.isGold("{\"id\": \"one\", \"text\": \"\"}")).isFalse();
  }

  private static String pair(int startA, int endA, int startB, int endB, boolean same) {
    return "{\"a\": {\"report\": \"one\", \"start\": %d, \"end\": %d}, \"b\": {\"report\": \"other\", \"start\": %d, \"end\": %d}, \"same\": %s}"
        .formatted(startA, endA, startB, endB, same);
  }

  private static List<Table> tables(String... gold) throws MalformedJson {
    Collator collator =
        new Collator(
            Map.of("en", EnglishNotes.standard()), StoryEntities.byId(), Vocabulary.plain());
    return new UtteranceEvaluation(
            collator,
            UtteranceGold.parse(List.of(gold)),
            List.of(report("one", ONE), report("other", OTHER)))
        .tables();
  }

  private static AnnotatedReport report(String id, String text) {
    return new AnnotatedReport(
        new Report(
            new ReportId(id),
            Optional.empty(),
            Optional.of(id),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en",
            Report.Publication.UNKNOWN,
            Report.Kind.REPORT,
            Optional.empty(),
            Optional.empty(),
            text,
            List.of(),
            List.of(new Span(0, text.length()))),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
