package org.readout.format;

import java.io.Writer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes members and elements of JSON, in the manner that the format has everywhere. */
final class JsonOut implements AutoCloseable {

  /** Probabilities are written with so many parts of one. */
  private static final double PARTS = 10_000;

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final JsonGenerator json;

  JsonOut(Writer out) {
    json = JSON.createGenerator(ObjectWriteContext.empty(), out);
  }

  JsonOut open() {
    json.writeStartObject();
    return this;
  }

  void shut() {
    json.writeEndObject();
  }

  JsonOut member(String name, String value) {
    json.writeStringProperty(name, value);
    return this;
  }

  /** Null where it is empty. */
  JsonOut member(String name, Optional<?> value) {
    json.writeName(name);
    if (value.isPresent()) {
      json.writeString(value.get().toString());
    } else {
      json.writeNull();
    }
    return this;
  }

  JsonOut member(String name, Enum<?> value) {
    return member(name, word(value));
  }

  JsonOut member(String name, int value) {
    json.writeNumberProperty(name, value);
    return this;
  }

  JsonOut member(String name, boolean value) {
    json.writeBooleanProperty(name, value);
    return this;
  }

  JsonOut probability(String name, double value) {
    json.writeNumberProperty(name, Math.round(value * PARTS) / PARTS);
    return this;
  }

  JsonOut none(String name) {
    json.writeNullProperty(name);
    return this;
  }

  JsonOut name(String name) {
    json.writeName(name);
    return this;
  }

  <T> JsonOut array(String name, Collection<T> elements, Consumer<T> element) {
    json.writeName(name);
    return array(elements, element);
  }

  <T> JsonOut array(Collection<T> elements, Consumer<T> element) {
    json.writeStartArray();
    elements.forEach(element);
    json.writeEndArray();
    return this;
  }

  JsonOut words(String name, Collection<? extends Enum<?>> values) {
    return array(name, values, value -> json.writeString(word(value)));
  }

  JsonOut strings(String name, Collection<String> values) {
    return array(name, values, json::writeString);
  }

  void string(String value) {
    json.writeString(value);
  }

  /** A number in the very digits. */
  void number(String digits) {
    json.writeNumber(digits);
  }

  void nothing() {
    json.writeNull();
  }

  @Override
  public void close() {
    json.close();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
