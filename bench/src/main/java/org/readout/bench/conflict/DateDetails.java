package org.readout.bench.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Days of the week, days of months, months by themselves and years. */
final class DateDetails implements DetailFinder {

  private static final Set<String> BEFORE = Set.of("in", "since", "by", "until", "last", "of");
  private static final int FIRST_YEAR = 1950;
  private static final int LAST_YEAR = 2030;
  private static final int DAYS = 28;

  static boolean isMonth(String word) {
    return Words.MONTHS.contains(word) || Words.SHORT_MONTHS.contains(word);
  }

  @Override
  public List<Detail> find(Sentence sentence, String text, Pools pools) {
    List<Detail> details = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      detail(sentence, i).ifPresent(details::add);
    }
    return details;
  }

  private static Optional<Detail> detail(Sentence sentence, int i) {
    Token token = sentence.tokens().get(i);
    Optional<Integer> next = sentence.at(i + 1).flatMap(DateDetails::number);
    if (Words.WEEKDAYS.contains(token.text())) {
      return Optional.of(
          detail(sentence, token, token.text(), apart(Words.WEEKDAYS, token.text())));
    }
    if (isMonth(token.text()) && next.filter(n -> n >= 1 && n <= 31).isPresent()) {
      Token day = sentence.tokens().get(i + 1);
      String key = month(token.text()) + " " + day.text();
      return Optional.of(detail(sentence, day, key, otherDays(next.orElseThrow())));
    }
    boolean led = BEFORE.contains(sentence.lowerAt(i - 1));
    if (Words.MONTHS.contains(token.text()) && led) {
      return Optional.of(detail(sentence, token, token.text(), apart(Words.MONTHS, token.text())));
    }
    return number(token)
        .filter(n -> n >= FIRST_YEAR && n < LAST_YEAR && token.text().length() == 4)
        .filter(n -> led || isMonth(sentence.at(i - 1).map(Token::text).orElse("")))
        .map(n -> detail(sentence, token, token.text(), otherYears(n)));
  }

  private static Detail detail(Sentence sentence, Token token, String key, List<String> others) {
    return new Detail(PlantKind.DATE, key, token.span(), sentence, others);
  }

  private static int month(String word) {
    return Math.max(Words.MONTHS.indexOf(word), Words.SHORT_MONTHS.indexOf(word));
  }

  private static Optional<Integer> number(Token token) {
    boolean isNumber = token.text().chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber && token.text().length() <= 4
        ? Optional.of(Integer.parseInt(token.text()))
        : Optional.empty();
  }

  /** Those that do not stand next to it. */
  private static List<String> apart(List<String> all, String one) {
    int at = all.indexOf(one);
    List<String> others = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      int away = Math.abs(i - at);
      if (away > 1 && away < all.size() - 1) {
        others.add(all.get(i));
      }
    }
    return others;
  }

  private static List<String> otherDays(int day) {
    List<String> others = new ArrayList<>();
    for (int other = 1; other <= DAYS; other++) {
      if (Math.abs(other - day) > 2) {
        others.add(Integer.toString(other));
      }
    }
    return others;
  }

  private static List<String> otherYears(int year) {
    List<String> others = new ArrayList<>();
    for (int away : new int[] {-7, -5, -4, -3, -2, -1}) {
      others.add(Integer.toString(year + away));
    }
    return others;
  }
}
