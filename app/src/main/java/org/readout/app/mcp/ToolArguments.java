package org.readout.app.mcp;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.archive.StoryList.Filter;

/** What a tool is called with; every argument must be one that it declares. */
final class ToolArguments {

  private final Map<String, Object> given;

  ToolArguments(Map<String, Object> given, List<ToolArgument> declared) {
    this.given = given;
    for (String name : given.keySet()) {
      if (declared.stream().noneMatch(argument -> argument.name().equals(name))) {
        throw new ToolRefusal("There is no argument “" + name + "”.");
      }
    }
  }

  Optional<String> text(ToolArgument argument) {
    Object value = given.get(argument.name());
    if (value == null || (value instanceof String text && text.isBlank())) {
      return Optional.empty();
    }
    if (value instanceof String text) {
      return Optional.of(text.strip());
    }
    throw new ToolRefusal("“" + argument.name() + "” takes a text.");
  }

  String required(ToolArgument argument) {
    return text(argument)
        .orElseThrow(() -> new ToolRefusal("“" + argument.name() + "” is missing."));
  }

  List<String> words(ToolArgument argument) {
    List<String> words =
        text(argument).map(given -> List.of(given.split("\\s+"))).orElse(List.of());
    if (!Filter.takes(words)) {
      throw new ToolRefusal(
          "“"
              + argument.name()
              + "” takes up to "
              + Filter.MOST_WORDS
              + " words of up to "
              + Filter.LONGEST_WORD
              + " letters.");
    }
    return words;
  }

  Optional<LocalDate> day(ToolArgument argument) {
    try {
      return text(argument).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw new ToolRefusal("“" + argument.name() + "” takes a day such as 2022-12-31.");
    }
  }

  /** A whole number, both bounds allowed. */
  Optional<Integer> number(ToolArgument argument, int least, int most) {
    Object value = given.get(argument.name());
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof Number number
        && number.doubleValue() == number.intValue()
        && number.intValue() >= least
        && number.intValue() <= most) {
      return Optional.of(number.intValue());
    }
    throw new ToolRefusal(
        "“" + argument.name() + "” takes a number from " + least + " to " + most + ".");
  }

  /** A constant of an enumeration, in small letters. */
  <E extends Enum<E>> Optional<E> word(ToolArgument argument, List<E> constants) {
    return text(argument)
        .map(
            text ->
                constants.stream()
                    .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(text))
                    .findFirst()
                    .orElseThrow(
                        () ->
                            new ToolRefusal(
                                "“" + argument.name() + "” takes none such as “" + text + "”.")));
  }
}
