package org.readout.app.web.exchange;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.archive.StoryList.Filter;

/** The parameters of a program's request: each must be known, given once and well-formed. */
public final class Query {

  private final Map<String, List<String>> given;

  private Query(Map<String, List<String>> given) {
    this.given = given;
  }

  /**
   * The parameters of a request.
   *
   * @param known their names
   * @throws Refusal if there is another
   */
  public static Query of(Context request, String... known) {
    return of(request, List.of(known));
  }

  public static Query of(Context request, List<String> known) {
    Map<String, List<String>> given = request.queryParamMap();
    for (Map.Entry<String, List<String>> one : given.entrySet()) {
      check(one.getKey(), one.getValue(), known);
    }
    return new Query(given);
  }

  private static void check(String name, List<String> values, List<String> known) {
    if (!known.contains(name)) {
      throw Refusal.ofParameter(
          name,
          "There is no parameter “"
              + name
              + "” here; "
              + (known.isEmpty()
                  ? "there is none."
                  : "there are " + String.join(", ", known) + "."));
    }
    if (values.isEmpty()) {
      throw Refusal.ofParameter(name, "“" + name + "” is not percent-encoded as it should be.");
    }
    if (values.size() > 1) {
      throw Refusal.ofParameter(name, "“" + name + "” is given more than once.");
    }
    if (values.getFirst().isBlank()) {
      throw Refusal.ofParameter(name, "“" + name + "” is empty.");
    }
  }

  public Optional<String> text(String name) {
    return Optional.ofNullable(given.get(name)).map(List::getFirst).map(String::strip);
  }

  /** Those of a text that are looked for, in the order given. */
  public List<String> words(String name) {
    List<String> words =
        text(name).stream().flatMap(given -> Arrays.stream(given.split("\\s+"))).toList();
    if (!Filter.takes(words)) {
      throw Refusal.ofParameter(
          name,
          "“"
              + name
              + "” takes up to "
              + Filter.MOST_WORDS
              + " words of up to "
              + Filter.LONGEST_WORD
              + " letters.");
    }
    return words;
  }

  /**
   * @throws Refusal if it is no day
   */
  public Optional<LocalDate> day(String name) {
    try {
      return text(name).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw Refusal.ofParameter(name, "“" + name + "” takes a day such as 2022-12-31.");
    }
  }

  /** A whole number, both bounds allowed. */
  public Optional<Integer> number(String name, int least, int most) {
    Optional<Integer> number = text(name).flatMap(Query::number);
    if (text(name).isPresent() && number.filter(n -> n >= least && n <= most).isEmpty()) {
      throw Refusal.ofParameter(
          name, "“" + name + "” takes a number from " + least + " to " + most + ".");
    }
    return number;
  }

  private static Optional<Integer> number(String digits) {
    try {
      return Optional.of(Integer.parseInt(digits));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** A constant of an enumeration, in small letters. */
  public <E extends Enum<E>> Optional<E> word(String name, List<E> constants) {
    Optional<String> text = text(name);
    Optional<E> word =
        text.flatMap(
            given -> constants.stream().filter(one -> word(one).equals(given)).findFirst());
    if (text.isPresent() && word.isEmpty()) {
      throw Refusal.ofParameter(
          name,
          "“"
              + name
              + "” is one of "
              + String.join(", ", constants.stream().map(Query::word).toList())
              + ".");
    }
    return word;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
