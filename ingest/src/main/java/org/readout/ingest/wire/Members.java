package org.readout.ingest.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The members of a JSON object by name; what is missing or of another type counts as absent. */
record Members(Map<?, ?> values) {

  /** A string or a number that is not blank. */
  Optional<String> text(String name) {
    return plain(values.get(name));
  }

  private static Optional<String> plain(@Nullable Object value) {
    return switch (value) {
      case String text -> Optional.of(text).filter(words -> !words.isBlank());
      case Number number -> Optional.of(number.toString());
      case null -> Optional.empty();
      default -> Optional.empty();
    };
  }

  /** The names in a string, a list of strings or of objects with a name. */
  Optional<String> names(String name) {
    List<String> names =
        elements(name)
            .flatMap(
                one ->
                    one instanceof Map<?, ?> object
                        ? new Members(object).text("name").stream()
                        : plain(one).stream())
            .toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }

  private Stream<?> elements(String name) {
    return switch (values.get(name)) {
      case List<?> list -> list.stream();
      case null -> Stream.empty();
      case Object one -> Stream.of(one);
    };
  }

  /** The objects in a list, or the one object. */
  List<Members> objects(String name) {
    return elements(name)
        .filter(Map.class::isInstance)
        .map(one -> new Members((Map<?, ?>) one))
        .toList();
  }

  boolean has(String name) {
    return values.get(name) != null;
  }
}
