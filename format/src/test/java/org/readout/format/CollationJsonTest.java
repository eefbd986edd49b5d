package org.readout.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.annotation.AnnotatedReport;
import org.readout.collation.Collation;

class CollationJsonTest {

  private static final int TIMES = 200;

  @Test
  void aCollationSurvivesTheRoundTrip() throws MalformedJson {
    RandomCollations collations = new RandomCollations(3);
    for (int i = 0; i < TIMES; i++) {
      Collation collation = collations.next();
      assertThat(CollationJson.read(json(collation))).isEqualTo(collation);
    }
  }

  @Test
  void whatIsWrittenFitsTheSchema() throws IOException {
    Schema schema = schema("urn:readout:collation:1");
    RandomCollations collations = new RandomCollations(5);
    for (int i = 0; i < TIMES; i++) {
      assertThat(schema.validate(json(collations.next()), InputFormat.JSON)).isEmpty();
    }
  }

  @Test
  void whatIsFoundInOneReportFitsItsSchema() throws IOException {
    Schema schema = schema("urn:readout:annotation:1");
    AnnotatedReport report = new RandomCollations(7).next().reports().getFirst();
    StringWriter line = new StringWriter();
    AnnotationJson.write(report, line);
    assertThat(schema.validate(line.toString(), InputFormat.JSON)).isEmpty();
    assertThat(line.toString()).doesNotContain("\n");
  }

  @Test
  void theSchemaRefusesWhatLacksAPart() throws IOException {
    String lacking = json(new RandomCollations(9).next()).replace("\"brief\"", "\"briefs\"");
    assertThat(schema("urn:readout:collation:1").validate(lacking, InputFormat.JSON)).hasSize(1);
  }

  @Test
  void everyPartOfTheFormatIsThereInItsOrder() throws MalformedJson {
    assertThat(JsonObject.parse(json(new RandomCollations(1).next())).names())
        .hasToString(
            "[format, version, story, reports, entities, times, attributions, utterances, facts,"
                + " conflicts, wording, speaking, doubts, events, readouts, timeline, brief, origins, agencies, decisions]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"format\": \"readout/collation\", \"version\": 2}",
        "{\"format\": \"readout/collation\", \"version\": 1}"
      })
  void whatIsNoCollationIsRefused(String text) {
    assertThatThrownBy(() -> CollationJson.read(text)).isInstanceOf(MalformedJson.class);
  }

  @Test
  void everyTruncationIsRefusedAndNothingElseHappens() {
    String json = json(new RandomCollations(2).next());
    for (int length = 0; length < json.length(); length += 7) {
      String part = json.substring(0, length);
      assertThatThrownBy(() -> CollationJson.read(part)).isInstanceOf(MalformedJson.class);
    }
  }

  private static String json(Collation collation) {
    StringWriter json = new StringWriter();
    CollationJson.write(collation, json);
    return json.toString();
  }

  private static Schema schema(String id) throws IOException {
    Map<String, String> schemas =
        Map.of(
            "urn:readout:collation:1", resource("collation.schema.json"),
            "urn:readout:annotation:1", resource("annotation.schema.json"));
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(schemas))
        .getSchema(SchemaLocation.of(id));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = CollationJson.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
