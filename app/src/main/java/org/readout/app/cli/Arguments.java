package org.readout.app.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** What a command was called with. */
final class Arguments {

  private final ParseResult parsed;

  Arguments(ParseResult parsed) {
    this.parsed = parsed;
  }

  Optional<String> value(String option) {
    return Optional.ofNullable(parsed.matchedOptionValue(option, (String) null));
  }

  /** Whether a flag is given. */
  boolean has(String flag) {
    return parsed.hasMatchedOption(flag);
  }

  /** The value of an option, which must be a number and not below 0. */
  Optional<Integer> number(String option) throws UsageException {
    Optional<String> value = value(option);
    try {
      return value.map(Integer::parseUnsignedInt);
    } catch (NumberFormatException e) {
      throw new UsageException(option + " takes a number, not “" + value.orElse("") + "”.");
    }
  }

  /** The value of an option, which must be one of these. */
  Optional<String> oneOf(String option, List<String> allowed) throws UsageException {
    Optional<String> value = value(option);
    if (value.isPresent() && !allowed.contains(value.get())) {
      throw new UsageException(
          option + " takes " + String.join(", ", allowed) + ", not “" + value.get() + "”.");
    }
    return value;
  }

  Optional<LocalDate> day(String option) throws UsageException {
    Optional<String> value = value(option);
    try {
      return value.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw new UsageException(
          option + " takes a day such as 2022-12-31, not “" + value.orElse("") + "”.");
    }
  }

  /** A positional argument, which must be the number of something. */
  long numbered(int index) throws UsageException {
    String value = positionals().get(index);
    try {
      return Long.parseUnsignedLong(value);
    } catch (NumberFormatException e) {
      throw new UsageException("A number is wanted, not “" + value + "”.");
    }
  }

  /** All positional arguments, in order. */
  List<String> positionals() {
    List<String> all = new ArrayList<>();
    for (PositionalParamSpec positional : parsed.matchedPositionals()) {
      all.addAll(positional.stringValues());
    }
    return all;
  }
}
