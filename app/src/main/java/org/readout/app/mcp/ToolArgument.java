package org.readout.app.mcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An argument of a tool.
 *
 * @param type of JSON Schema
 * @param words that it may be; empty for any
 */
record ToolArgument(
    String name, String type, String description, List<String> words, boolean required) {

  static ToolArgument text(String name, String description) {
    return new ToolArgument(name, "string", description, List.of(), false);
  }

  static ToolArgument number(String name, String description) {
    return new ToolArgument(name, "integer", description, List.of(), false);
  }

  static ToolArgument word(String name, String description, List<? extends Enum<?>> constants) {
    List<String> words =
        constants.stream().map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
    return new ToolArgument(name, "string", description, words, false);
  }

  ToolArgument needed() {
    return new ToolArgument(name, type, description, words, true);
  }

  /** The JSON Schema of an object of arguments. */
  static Map<String, Object> schema(List<ToolArgument> arguments) {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (ToolArgument argument : arguments) {
      properties.put(argument.name, argument.schema());
      if (argument.required) {
        required.add(argument.name);
      }
    }
    return Map.of(
        "type",
        "object",
        "properties",
        properties,
        "required",
        required,
        "additionalProperties",
        false);
  }

  private Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", type);
    schema.put("description", description);
    Optional.of(words).filter(all -> !all.isEmpty()).ifPresent(all -> schema.put("enum", all));
    return schema;
  }
}
