package org.readout.language.english.toll;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** The values of English numbers and ordinals that count people, in digits and in words. */
final class Cardinals {
  private static final List<String> ONES =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");

  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private static final List<String> ORDINALS =
      List.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

  /** Longer strings of digits count no people of one event. */
  private static final int DIGITS = 4;

  /** Digits behind a comma. */
  private static final int THOUSAND = 3;

  /** The longest with one: "99,999". */
  private static final int COMMA_DIGITS = 6;

  private static final Map<String, Integer> WORDS = words();

  private Cardinals() {}

  private static Map<String, Integer> words() {
    Map<String, Integer> words = new HashMap<>();
    for (int i = 0; i < ONES.size(); i++) {
      words.put(ONES.get(i), i);
    }
    for (int i = 0; i < TENS.size(); i++) {
      int tens = 10 * (i + 2);
      words.put(TENS.get(i), tens);
      for (int one = 1; one < 10; one++) {
        words.put(TENS.get(i) + "-" + ONES.get(one), tens + one);
      }
    }
    words.put("both", 2);
    words.put("couple", 2);
    words.put("dozen", 12);
    words.put("hundred", 100);
    return Map.copyOf(words);
  }

  /** "Three", "3", "1,200", "twenty-five", "both". */
  static OptionalInt value(String word) {
    int comma = word.indexOf(',');
    if (comma > 0 && word.length() == comma + 1 + THOUSAND && word.length() <= COMMA_DIGITS) {
      return value(word.substring(0, comma) + word.substring(comma + 1), COMMA_DIGITS);
    }
    return value(word, DIGITS);
  }

  private static OptionalInt value(String word, int digits) {
    if (!word.isEmpty()
        && word.length() <= digits
        && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return OptionalInt.of(Integer.parseInt(word));
    }
    Integer value = WORDS.get(word.toLowerCase(Locale.ROOT));
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** From "second" to "tenth". */
  static OptionalInt ordinal(String word) {
    int at = ORDINALS.indexOf(word.toLowerCase(Locale.ROOT));
    return at < 0 ? OptionalInt.empty() : OptionalInt.of(at + 2);
  }
}
