package org.readout.language.english.time;

import java.util.Optional;
import java.util.Set;

/** Numbers, in digits and in words. */
final class Numerals {

  private static final Set<String> VAGUE = Set.of("several", "few", "many", "some");
  private static final Set<String> DAY_ENDINGS = Set.of("st", "nd", "rd", "th");

  private final Tokens tokens;

  Numerals(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * A quantity.
   *
   * @param end one past its last token
   * @param value NaN if nobody says how many
   */
  record Quantity(int end, double value) {}

  /** "2", "2.5", "1,500", "two", "twenty-five", "two and a half", "a few", "a couple of". */
  Optional<Quantity> quantity(int i) {
    Optional<Quantity> digits = digits(i);
    return digits.isPresent() ? digits : words(i).map(this::andHalf).or(() -> vague(i));
  }

  private Optional<Quantity> digits(int i) {
    int number = tokens.number(i);
    if (number < 0 || (tokens.glued(i) && tokens.is(i - 1, Kind.OTHER))) {
      return Optional.empty();
    }
    double value = number;
    int end = i + 1;
    while (tokens.mark(end, ',') && tokens.glued(end) && group(end + 1)) {
      value = 1000 * value + tokens.number(end + 1);
      end += 2;
    }
    if (tokens.mark(end, '.') && tokens.glued(end) && decimals(end + 1)) {
      value += tokens.number(end + 1) / Math.pow(10, tokens.width(end + 1));
      end += 2;
    }
    return Optional.of(scaled(end, value));
  }

  private boolean group(int i) {
    return tokens.number(i) >= 0 && tokens.glued(i) && tokens.width(i) == 3;
  }

  private boolean decimals(int i) {
    return tokens.number(i) >= 0 && tokens.glued(i);
  }

  private Quantity scaled(int end, double value) {
    boolean large = tokens.is(end, Kind.CARDINAL) && tokens.value(end) >= 100;
    return large ? new Quantity(end + 1, value * tokens.value(end)) : new Quantity(end, value);
  }

  private Optional<Quantity> words(int i) {
    Optional<Count> spoken = cardinal(i);
    return spoken.map(count -> scaled(count.end(), count.value()));
  }

  /** "Seven", "twenty-five", "one hundred and seven". */
  Optional<Count> cardinal(int i) {
    if (!tokens.is(i, Kind.CARDINAL) || tokens.value(i) > 1000) {
      return Optional.empty();
    }
    Count count = belowHundred(i);
    if (tokens.is(count.end(), "hundred") && count.value() < 10) {
      int after = tokens.skip(count.end() + 1, "and");
      boolean more = tokens.is(after, Kind.CARDINAL) && tokens.value(after) < 100;
      Count rest = more ? belowHundred(after) : new Count(count.end() + 1, 0);
      return Optional.of(new Count(rest.end(), 100 * count.value() + rest.value()));
    }
    return Optional.of(count);
  }

  /** "Seven", "twenty", "twenty-five", "twenty five". */
  private Count belowHundred(int i) {
    int tens = tokens.value(i);
    int next = tokens.hyphen(i + 1) ? i + 2 : i + 1;
    boolean both = tens >= 20 && tens < 100 && tokens.is(next, Kind.CARDINAL) && unit(next);
    return both ? new Count(next + 1, tens + tokens.value(next)) : new Count(i + 1, tens);
  }

  private boolean unit(int i) {
    return tokens.value(i) > 0 && tokens.value(i) < 10;
  }

  /** "And a half" after a number, with hyphens too. */
  private Quantity andHalf(Quantity whole) {
    int and = hyphened(whole.end());
    int a = tokens.is(and, "and") ? hyphened(and + 1) : -1;
    int half = tokens.is(a, "a") ? hyphened(a + 1) : a;
    return a > 0 && tokens.is(half, "half") ? new Quantity(half + 1, whole.value() + 0.5) : whole;
  }

  private int hyphened(int i) {
    return tokens.hyphen(i) ? i + 1 : i;
  }

  private Optional<Quantity> vague(int i) {
    int first = tokens.skip(i, "a");
    if (tokens.is(first, "couple")) {
      return Optional.of(new Quantity(tokens.skip(first + 1, "of"), 2));
    }
    if (tokens.is(first, "dozen") && first > i) {
      return Optional.of(new Quantity(first + 1, 12));
    }
    if (first > i && tokens.is(first, "hundred")) {
      return Optional.of(new Quantity(first + 1, 100));
    }
    return tokens.isOne(first, VAGUE) && (first == i || tokens.is(first, "few"))
        ? Optional.of(new Quantity(first + 1, Double.NaN))
        : dozens(i);
  }

  private Optional<Quantity> dozens(int i) {
    boolean plural =
        tokens.is(i, "hundreds") || tokens.is(i, "thousands") || tokens.is(i, "dozens");
    return plural && tokens.is(i + 1, "of")
        ? Optional.of(new Quantity(i + 2, Double.NaN))
        : Optional.empty();
  }

  /** "First", "twenty-first", "21st". */
  Optional<Count> ordinal(int i) {
    if (tokens.is(i, Kind.ORDINAL)) {
      return Optional.of(new Count(i + 1, tokens.value(i)));
    }
    if (tokens.is(i, Kind.CARDINAL)) {
      int tens = tokens.value(i);
      int next = tokens.hyphen(i + 1) ? i + 2 : i + 1;
      return (tens == 20 || tens == 30) && tokens.is(next, Kind.ORDINAL) && tokens.value(next) < 10
          ? Optional.of(new Count(next + 1, tens + tokens.value(next)))
          : Optional.empty();
    }
    boolean digits = tokens.number(i) > 0 && tokens.width(i) <= 2;
    return digits && tokens.glued(i + 1) && tokens.isOne(i + 1, DAY_ENDINGS)
        ? Optional.of(new Count(i + 2, tokens.number(i)))
        : Optional.empty();
  }

  /** A day of a month: "30", "30th", "thirtieth". */
  Optional<Count> day(int i) {
    Optional<Count> ordinal = ordinal(i);
    if (ordinal.isPresent()) {
      return ordinal.filter(count -> count.value() <= 31);
    }
    int number = tokens.number(i);
    boolean plain = number >= 1 && number <= 31 && tokens.width(i) <= 2 && !lettered(i + 1);
    return plain ? Optional.of(new Count(i + 1, number)) : Optional.empty();
  }

  /** True for a word that touches what stands before it: the "pm" of "3pm". */
  private boolean lettered(int i) {
    return tokens.glued(i) && tokens.wordy(i) && !tokens.is(i, Kind.MONTH);
  }

  /** A year after a month or a day: "2022", "'08", "nineteen ninety six". */
  Optional<Count> year(int i) {
    if (tokens.apostrophe(i) && tokens.glued(i + 1) && tokens.width(i + 1) == 2) {
      int number = tokens.number(i + 1);
      return number < 0 ? Optional.empty() : Optional.of(new Count(i + 2, century(number)));
    }
    int number = tokens.number(i);
    boolean plain = tokens.width4(i) && number >= 1000 && number <= 2999 && !lettered(i + 1);
    return plain && !followedByDigits(i) ? Optional.of(new Count(i + 1, number)) : spokenYear(i);
  }

  private boolean followedByDigits(int i) {
    boolean grouped = tokens.mark(i + 1, ',') || tokens.mark(i + 1, '.');
    return grouped && tokens.glued(i + 1) && tokens.glued(i + 2) && tokens.is(i + 2, Kind.NUMBER);
  }

  /** The full year of its last two digits: those to 39 are of this century. */
  static int century(int twoDigits) {
    return twoDigits < 40 ? 2000 + twoDigits : 1900 + twoDigits;
  }

  /** "Nineteen ninety-six", "two thousand and eighteen", "twenty twenty". */
  private Optional<Count> spokenYear(int i) {
    if (!tokens.is(i, Kind.CARDINAL)) {
      return Optional.empty();
    }
    if (tokens.is(i + 1, "thousand") && unit(i) && tokens.value(i) <= 2) {
      return Optional.of(rest(i + 2, 1000 * tokens.value(i)));
    }
    int head = tokens.value(i);
    if (head < 15 || head > 20 || !tokens.is(i + 1, Kind.CARDINAL)) {
      return Optional.empty();
    }
    if (tokens.is(i + 1, "hundred")) {
      return Optional.of(rest(i + 2, 100 * head));
    }
    Count tail = belowHundred(i + 1);
    return tail.value() >= 10 && tail.value() < 100
        ? Optional.of(new Count(tail.end(), 100 * head + tail.value()))
        : Optional.empty();
  }

  private Count rest(int i, int head) {
    int next = tokens.skip(i, "and");
    return cardinal(next)
        .filter(count -> count.value() < 1000)
        .map(count -> new Count(count.end(), head + count.value()))
        .orElse(new Count(i, head));
  }
}
