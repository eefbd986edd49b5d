package org.readout.format;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object whose members are asked for by name and type. A member that is missing, or of
 * another type, is {@link MalformedJson}, named by its path.
 */
public final class JsonObject {

  private final String path;
  private final Map<?, ?> members;

  private JsonObject(String path, Map<?, ?> members) {
    this.path = path;
    this.members = members;
  }

  /** The object that the text holds, for instance a line of a file in JSON Lines. */
  public static JsonObject parse(String json) throws MalformedJson {
    return of(JsonTree.parse(json));
  }

  /** The same of what {@link JsonTree} made of it. */
  public static JsonObject of(@Nullable Object value) throws MalformedJson {
    if (value instanceof Map<?, ?> members) {
      return new JsonObject("", members);
    }
    throw new MalformedJson("not a JSON object");
  }

  /** The names of its members. */
  public Set<?> names() {
    return members.keySet();
  }

  public String string(String name) throws MalformedJson {
    return optionalString(name).orElseThrow(() -> wrong(name, "a string"));
  }

  /** Empty if the member is missing or null. */
  public Optional<String> optionalString(String name) throws MalformedJson {
    return switch (members.get(name)) {
      case null -> Optional.empty();
      case String text -> Optional.of(text);
      default -> throw wrong(name, "a string");
    };
  }

  /** A string, or a number or truth value as it would be printed; empty if missing or null. */
  public Optional<String> optionalScalar(String name) throws MalformedJson {
    return switch (members.get(name)) {
      case null -> Optional.empty();
      case Map<?, ?> object -> throw wrong(name, "a string");
      case List<?> array -> throw wrong(name, "a string");
      case Object scalar -> Optional.of(scalar.toString());
    };
  }

  /** An ISO date; empty if the member is missing or null. */
  public Optional<LocalDate> optionalDay(String name) throws MalformedJson {
    Optional<String> day = optionalString(name);
    try {
      return day.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw wrong(name, "an ISO date");
    }
  }

  /** A constant of an enumeration, in small letters. */
  public <E extends Enum<E>> E word(String name, Class<E> type) throws MalformedJson {
    return word(name, string(name), type);
  }

  /** An array of constants of an enumeration, in small letters, as a set. */
  public <E extends Enum<E>> Set<E> words(String name, Class<E> type) throws MalformedJson {
    Set<E> words = EnumSet.noneOf(type);
    for (String word : strings(name)) {
      words.add(word(name, word, type));
    }
    return words;
  }

  private <E extends Enum<E>> E word(String name, String word, Class<E> type) throws MalformedJson {
    try {
      return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw wrong(name, "a " + type.getSimpleName() + " but " + word);
    }
  }

  public int integer(String name) throws MalformedJson {
    if (members.get(name) instanceof Long number && number == number.intValue()) {
      return number.intValue();
    }
    throw wrong(name, "an integer");
  }

  public double number(String name) throws MalformedJson {
    if (members.get(name) instanceof Number number) {
      return number.doubleValue();
    }
    throw wrong(name, "a number");
  }

  public boolean truth(String name) throws MalformedJson {
    if (members.get(name) instanceof Boolean truth) {
      return truth;
    }
    throw wrong(name, "true or false");
  }

  public JsonObject object(String name) throws MalformedJson {
    return optionalObject(name).orElseThrow(() -> wrong(name, "an object"));
  }

  /** Empty if the member is missing or null. */
  public Optional<JsonObject> optionalObject(String name) throws MalformedJson {
    return switch (members.get(name)) {
      case null -> Optional.empty();
      case Map<?, ?> object -> Optional.of(new JsonObject(within(name), object));
      default -> throw wrong(name, "an object");
    };
  }

  /** The elements of an array of objects. */
  public List<JsonObject> objects(String name) throws MalformedJson {
    List<JsonObject> objects = new ArrayList<>();
    for (Object element : array(name)) {
      if (!(element instanceof Map<?, ?> object)) {
        throw wrong(name, "an array of objects");
      }
      objects.add(new JsonObject(within(name) + "[" + objects.size() + "]", object));
    }
    return objects;
  }

  /** The elements of an array of strings. */
  public List<String> strings(String name) throws MalformedJson {
    List<String> strings = new ArrayList<>();
    for (Object element : array(name)) {
      if (!(element instanceof String text)) {
        throw wrong(name, "an array of strings");
      }
      strings.add(text);
    }
    return strings;
  }

  /** The elements of an array of arrays of objects, each empty where it is null. */
  public List<List<Optional<JsonObject>>> rows(String name) throws MalformedJson {
    List<List<Optional<JsonObject>>> rows = new ArrayList<>();
    for (Object element : array(name)) {
      if (!(element instanceof List<?> cells)) {
        throw wrong(name, "an array of arrays");
      }
      rows.add(row(name, cells));
    }
    return rows;
  }

  private List<Optional<JsonObject>> row(String name, List<?> cells) throws MalformedJson {
    List<Optional<JsonObject>> row = new ArrayList<>();
    for (Object cell : cells) {
      switch (cell) {
        case null -> row.add(Optional.empty());
        case Map<?, ?> object -> row.add(Optional.of(new JsonObject(within(name), object)));
        default -> throw wrong(name, "an array of arrays of objects");
      }
    }
    return row;
  }

  private List<? extends @Nullable Object> array(String name) throws MalformedJson {
    if (members.get(name) instanceof List<?> elements) {
      return elements;
    }
    throw wrong(name, "an array");
  }

  private String within(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private MalformedJson wrong(String name, String expected) {
    return new MalformedJson("\"" + within(name) + "\" is not " + expected);
  }
}
