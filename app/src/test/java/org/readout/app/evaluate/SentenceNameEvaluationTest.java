package org.readout.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;
import org.readout.annotation.Mention;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;
import org.readout.language.english.entity.Name;
import org.readout.report.Report;
import org.readout.text.Span;

class SentenceNameEvaluationTest {

  private static final String TEXT =
      "Ilse Brandt left the Pilot Board of Port Amber Inc. Rain fell.";
  private static final String PERSON = "{\"start\": 0, \"end\": 11, \"kind\": \"person\"}";
  private static final String BODY = "{\"start\": 21, \"end\": 32, \"kind\": \"organization\"}";
  private static final String PLACE = "{\"start\": 36, \"end\": 51, \"kind\": \"place\"}";

  @TempDir Path folder;
  private Path labels;
  private Path reports;

  @BeforeEach
  void write() throws IOException {
    labels = folder.resolve("labels.jsonl");
    label("one", PERSON, BODY, PLACE);
    reports =
        Files.writeString(
            folder.resolve("reports.jsonl"),
            "{\"id\": \"one\", \"text\": \"%s\"}\n{\"id\": \"two\", \"text\": \"Rain fell.\"}\n"
                .formatted(TEXT));
  }

  private void label(String report, String... names) throws IOException {
    Files.writeString(
        labels,
        "{\"report\": \"%s\", \"start\": 0, \"end\": 51, \"names\": [%s]}\n"
            .formatted(report, String.join(", ", names)));
  }

  @Test
  void spansAndKindsAreCountedApart() throws IOException, MalformedJson {
    Table table =
        marked(name(0, 11, Name.Kind.PERSON), name(21, 32, Name.Kind.LOCATION)).getFirst();
    assertThat(row(table, "span")).containsExactly("1.000", "0.667", "0.800", "2", "3", "2");
    assertThat(row(table, "span and kind"))
        .containsExactly("0.500", "0.333", "0.400", "1", "3", "2");
    assertThat(row(table, "person")).containsExactly("1.000", "1.000", "1.000", "1", "1", "1");
    assertThat(row(table, "organization"))
        .containsExactly("0.000", "0.000", "0.000", "0", "1", "0");
    assertThat(row(table, "place")).containsExactly("0.000", "0.000", "0.000", "0", "1", "1");
  }

  @Test
  void anArticleBeforeAndADotAfterDoNotTell() throws IOException, MalformedJson {
    Table table =
        marked(name(17, 32, Name.Kind.ORGANIZATION), name(36, 50, Name.Kind.LOCATION)).getFirst();
    assertThat(row(table, "span and kind"))
        .containsExactly("1.000", "0.667", "0.800", "2", "3", "2");
  }

  @Test
  void aNameThatOnlyReachesInIsWrongAndOneOutsideDoesNotCount() throws IOException, MalformedJson {
    Table table =
        marked(name(36, 56, Name.Kind.LOCATION), name(52, 56, Name.Kind.LOCATION)).getFirst();
    assertThat(row(table, "span")).containsExactly("0.000", "0.000", "0.000", "0", "3", "1");
  }

  @Test
  void anAnnotationClaimsItsMentionsOfFormName() throws IOException, MalformedJson {
    Entity country =
        new Entity(
            "e1",
            "Port Amber",
            Entity.Kind.COUNTRY,
            Optional.empty(),
            List.of(),
            List.of(
                new Mention(new Span(36, 51), Mention.Form.NAME),
                new Mention(new Span(17, 32), Mention.Form.DESCRIPTION)));
    Table table = evaluate(List.of(country), List.of()).get(1);
    assertThat(row(table, "span and kind"))
        .containsExactly("1.000", "0.333", "0.500", "1", "3", "1");
  }

  @Test
  void whatNoFileHasIsNotFound() throws IOException, MalformedJson {
    label("three", PERSON);
    Table table = marked().getFirst();
    assertThat(row(table, "span")).containsExactly("0.000", "0.000", "0.000", "0", "1", "0");
  }

  @Test
  void anUnknownKindIsMalformed() throws IOException {
    label("one", "{\"start\": 0, \"end\": 11, \"kind\": \"ship\"}");
    assertThatThrownBy(() -> marked()).isInstanceOf(MalformedJson.class);
  }

  @Test
  void labelsAreToldFromReports() throws MalformedJson {
    assertThat(GoldSentence.isGold(JsonObject.parse("{\"report\": \"one\", \"names\": []}")))
        .isTrue();
    assertThat(GoldSentence.isGold(JsonObject.parse("{\"id\": \"one\", \"mentions\": []}")))
        .isFalse();
  }

  private List<Table> marked(Name... names) throws IOException, MalformedJson {
    return evaluate(List.of(), List.of(names));
  }

  private List<Table> evaluate(List<Entity> entities, List<Name> names)
      throws IOException, MalformedJson {
    return new SentenceNameEvaluation(report -> annotated(report, entities), sentences -> names)
        .evaluate(labels, List.of(reports));
  }

  private static AnnotatedReport annotated(Report report, List<Entity> entities) {
    return new AnnotatedReport(report, List.of(), entities, List.of(), List.of());
  }

  private static Name name(int start, int end, Name.Kind kind) {
    return new Name(new Span(start, end), kind);
  }

  private static List<String> row(Table table, String name) {
    return table.rows().stream()
        .filter(row -> row.getFirst().equals(name))
        .map(row -> row.subList(1, row.size()))
        .findFirst()
        .orElseThrow();
  }
}
