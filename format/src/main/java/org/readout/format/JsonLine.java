package org.readout.format;

import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes one JSON object on one line, for output that needs no schema of its own. */
public final class JsonLine {

  private JsonLine() {}

  /**
   * Writes an object without line breaks.
   *
   * @param members in the order of the map: strings, numbers, truth values, maps like this one,
   *     lists of strings or of such maps, and {@link Optional}s of these, null where empty
   * @param target is not closed
   */
  public static void write(Map<String, ?> members, Writer target) {
    try (JsonOut out = new JsonOut(target)) {
      object(members, out);
    }
  }

  private static void object(Map<?, ?> members, JsonOut out) {
    out.open();
    members.forEach((name, value) -> member(name.toString(), value, out));
    out.shut();
  }

  private static void member(String name, Object value, JsonOut out) {
    switch (value) {
      case Optional<?> maybe ->
          maybe.ifPresentOrElse(one -> member(name, one, out), () -> out.none(name));
      case Boolean truth -> out.member(name, truth.booleanValue());
      case Map<?, ?> members -> object(members, out.name(name));
      case Number number -> out.name(name).number(number.toString());
      case List<?> list -> out.array(name, list, element -> element(element, out));
      default -> out.member(name, value.toString());
    }
  }

  private static void element(Object element, JsonOut out) {
    if (element instanceof Map<?, ?> members) {
      object(members, out);
    } else {
      out.string(element.toString());
    }
  }
}
