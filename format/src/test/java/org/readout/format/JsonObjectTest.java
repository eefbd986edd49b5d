package org.readout.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonObjectTest {

  @Test
  void membersAreAskedForByNameAndType() throws MalformedJson {
    JsonObject json =
        JsonObject.parse(
            "{\"id\": \"x\", \"n\": 7, \"p\": 0.5, \"url\": null, \"spans\": [{\"start\": 3}]}");
    assertThat(json.string("id")).isEqualTo("x");
    assertThat(json.integer("n")).isEqualTo(7);
    assertThat(json.number("p")).isEqualTo(0.5);
    assertThat(json.optionalString("url")).isEmpty();
    assertThat(json.optionalScalar("n")).isEqualTo(Optional.of("7"));
    assertThat(json.objects("spans").getFirst().integer("start")).isEqualTo(3);
  }

  @Test
  void aMemberOfAnotherTypeIsNamedByItsPath() throws MalformedJson {
    JsonObject json = JsonObject.parse("{\"spans\": [{\"start\": \"three\"}]}");
    assertThatThrownBy(() -> json.objects("spans").getFirst().integer("start"))
        .isInstanceOf(MalformedJson.class)
        .hasMessage("\"spans[0].start\" is not an integer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "{", "{\"a\": 1} x", "{\"a\": 1e999999999999}", "{'a': 1}", "nul"})
  void whatIsNotOneObjectIsMalformed(String text) {
    assertThatThrownBy(() -> JsonObject.parse(text).integer("a")).isInstanceOf(MalformedJson.class);
  }

  @Test
  void nestingWithoutEndIsMalformedAndDoesNotExhaustTheStack() {
    assertThatThrownBy(() -> JsonObject.parse("{\"a\":" + "[".repeat(1_000_000)))
        .isInstanceOf(MalformedJson.class);
  }
}
