package org.readout.language.english.time;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Days that have names: "Christmas Eve", "Thanksgiving", "New Year's Day". */
final class Holidays {

  private static final int LONGEST = 5;

  private final Map<String, Yearly> byName = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();

  Holidays() {
    fixed();
    moving();
    byName.keySet().forEach(name -> firstWords.add(name.split("[ ']")[0]));
  }

  private void fixed() {
    add(1, 1, "new year's day", "new years day", "new year's", "new year day");
    add(12, 31, "new year's eve", "new year eve", "new years eve");
    add(1, 20, "inauguration day");
    add(2, 14, "valentine's day", "valentines day");
    add(3, 17, "st patrick's day", "saint patrick's day", "st patrick day");
    add(4, 22, "earth day");
    add(5, 1, "may day");
    add(6, 19, "juneteenth");
    add(7, 4, "independence day", "july fourth", "fourth of july", "july 4th");
    add(7, 14, "bastille day");
    add(7, 1, "canada day");
    add(1, 26, "australia day");
    add(4, 25, "anzac day");
    add(10, 31, "halloween");
    add(11, 11, "veterans day", "armistice day");
    add(12, 24, "christmas eve");
    add(12, 25, "christmas day", "christmas", "xmas");
    add(12, 26, "boxing day");
  }

  private void moving() {
    weekday(1, 3, DayOfWeek.MONDAY, "martin luther king day", "martin luther king jr day");
    weekday(2, 3, DayOfWeek.MONDAY, "presidents day", "president's day", "presidents' day");
    weekday(5, 2, DayOfWeek.SUNDAY, "mother's day", "mothers day");
    weekday(5, 5, DayOfWeek.MONDAY, "memorial day");
    weekday(6, 3, DayOfWeek.SUNDAY, "father's day", "fathers day");
    weekday(9, 1, DayOfWeek.MONDAY, "labor day", "labour day");
    weekday(10, 2, DayOfWeek.MONDAY, "columbus day");
    weekday(11, 4, DayOfWeek.THURSDAY, "thanksgiving", "thanksgiving day");
    Yearly thanksgiving = new Yearly.NthWeekday(4, DayOfWeek.THURSDAY, 11);
    byName.put("black friday", new Yearly.Beside(thanksgiving, 1));
    byName.put("cyber monday", new Yearly.Beside(thanksgiving, 4));
    byName.put(
        "election day", new Yearly.Beside(new Yearly.NthWeekday(1, DayOfWeek.MONDAY, 11), 1));
    Yearly easter = new Yearly.Easter();
    byName.put("easter", easter);
    byName.put("easter sunday", easter);
    byName.put("easter monday", new Yearly.Beside(easter, 1));
    byName.put("good friday", new Yearly.Beside(easter, -2));
    byName.put("ash wednesday", new Yearly.Beside(easter, -46));
  }

  private void add(int month, int day, String... names) {
    for (String name : names) {
      byName.put(name, new Yearly.MonthDay(month, day));
    }
  }

  private void weekday(int month, int number, DayOfWeek weekday, String... names) {
    for (String name : names) {
      byName.put(name, new Yearly.NthWeekday(number, weekday, month));
    }
  }

  /**
   * A holiday, and the words it takes.
   *
   * @param end one past its last token
   */
  record Named(int end, Yearly what) {}

  /** The holiday with the longest name here. */
  Optional<Named> at(Tokens tokens, int i) {
    if (!firstWords.contains(tokens.lexeme(i).text())) {
      return Optional.empty();
    }
    StringBuilder name = new StringBuilder();
    Optional<Named> found = Optional.empty();
    int words = 0;
    for (int at = i; words < LONGEST && append(name, tokens, at); at++) {
      words += tokens.wordy(at) ? 1 : 0;
      Yearly what = tokens.mark(at, '.') ? null : byName.get(name.toString());
      found = what == null ? found : Optional.of(new Named(at + 1, what));
    }
    return found;
  }

  private static boolean append(StringBuilder name, Tokens tokens, int at) {
    if (tokens.apostrophe(at)) {
      name.append('\'');
      return true;
    }
    if (tokens.mark(at, '.') && tokens.glued(at)) {
      return true;
    }
    String word = tokens.lexeme(at).text();
    boolean possessive = word.equals("s") && tokens.glued(at);
    name.append(name.isEmpty() || possessive ? "" : " ").append(word);
    return !word.isEmpty();
  }
}
