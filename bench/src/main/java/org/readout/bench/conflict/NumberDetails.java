package org.readout.bench.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.text.Span;

/**
 * Numbers of counted things: "12 people", "three men", "3.5 million", "a 34-year-old". Days, years,
 * hours and ordinals are none.
 */
final class NumberDetails implements DetailFinder {

  private static final String AGE = "-year-old";
  private static final int LEAST_LETTERS = 2;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

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
    String word = token.lower();
    if (word.endsWith(AGE)) {
      int length = word.length() - AGE.length();
      Span span = new Span(token.span().start(), token.span().start() + Math.max(1, length));
      return detail(sentence, span, token.text().substring(0, length), AGE);
    }
    return unit(sentence, i)
        .or(() -> counted(sentence, i).map(Token::stem))
        .flatMap(noun -> detail(sentence, token.span(), token.text(), noun));
  }

  /** Dollars or percent, by their marks. */
  private static Optional<String> unit(Sentence sentence, int i) {
    return sentence.lowerAt(i - 1).equals("$")
        ? Optional.of("$")
        : sentence.lowerAt(i + 1).equals("%") ? Optional.of("percent") : Optional.empty();
  }

  /** The noun that is counted: the next word, or that after one other. */
  private static Optional<Token> counted(Sentence sentence, int i) {
    boolean isDay = sentence.at(i - 1).map(Token::text).filter(DateDetails::isMonth).isPresent();
    boolean isPart = "-:/.".contains(sentence.at(i - 1).map(Token::text).orElse("x"));
    if (isDay || isPart) {
      return Optional.empty();
    }
    return isNoun(sentence.at(i + 1))
        ? sentence.at(i + 1)
        : isSmall(sentence.at(i + 1))
            ? sentence.at(i + 2).filter(t -> isNoun(t))
            : Optional.empty();
  }

  private static boolean isSmall(Optional<Token> token) {
    return token.filter(t -> t.isSmall() && t.isContent()).isPresent();
  }

  private static boolean isNoun(Optional<Token> token) {
    return token.filter(NumberDetails::isNoun).isPresent();
  }

  private static boolean isNoun(Token token) {
    boolean isMany = token.lower().endsWith("s") || isMeasure(token.lower());
    boolean isOther = DateDetails.isMonth(token.text()) || !token.isWord();
    return token.isContent() && isMany && !isOther && token.text().length() > LEAST_LETTERS;
  }

  private static boolean isMeasure(String word) {
    return List.of("people", "percent", "million", "billion", "men", "women", "children")
        .contains(word);
  }

  private static Optional<Detail> detail(Sentence sentence, Span span, String word, String noun) {
    List<String> others = others(word);
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Detail(PlantKind.NUMBER, value(word) + "|" + noun, span, sentence, others));
  }

  private static String value(String word) {
    int named = Words.NUMBERS.indexOf(word.toLowerCase(Locale.ROOT));
    return named >= 0 ? Integer.toString(named) : word.replace(",", "");
  }

  /** Other numbers in the same form, at least a fifth away, at most twice or half as much. */
  static List<String> others(String word) {
    int named = Words.NUMBERS.indexOf(word.toLowerCase(Locale.ROOT));
    if (named >= 0) {
      return named < 2 ? List.of() : capitalLike(word, namedOthers(named));
    }
    if (word.isEmpty()
        || !word.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == ',')) {
      return List.of();
    }
    int point = word.indexOf('.');
    String tail = point < 0 ? "" : word.substring(point);
    String whole = (point < 0 ? word : word.substring(0, point)).replace(",", "");
    if (whole.isEmpty() || whole.length() > 9) {
      return List.of();
    }
    int value = Integer.parseInt(whole);
    boolean isYear = value >= FIRST_YEAR && value < LAST_YEAR && word.indexOf(',') < 0;
    return value < 2 || isYear ? List.of() : written(value, word.indexOf(',') >= 0, tail);
  }

  private static List<String> written(int value, boolean grouped, String tail) {
    int zeros = 1;
    while (value % (zeros * 10L) == 0) {
      zeros *= 10;
    }
    List<String> others = new ArrayList<>();
    for (double share : new double[] {0.55, 0.67, 0.75, 1.3, 1.4, 1.6, 1.8}) {
      int other = (int) Math.round(value * share / zeros) * zeros;
      if (other >= 2 && Math.abs(other - value) * 5L >= value) {
        others.add(String.format(Locale.ROOT, grouped ? "%,d" : "%d", other) + tail);
      }
    }
    return others;
  }

  private static List<String> namedOthers(int value) {
    List<String> others = new ArrayList<>();
    for (int other = 2; other < Words.NUMBERS.size(); other++) {
      int away = Math.abs(other - value);
      if (away > 0 && away * 5 >= value && other <= value * 2 + 1 && other * 2 >= value) {
        others.add(Words.NUMBERS.get(other));
      }
    }
    return others;
  }

  private static List<String> capitalLike(String word, List<String> others) {
    return Character.isUpperCase(word.charAt(0))
        ? others.stream().map(o -> Character.toUpperCase(o.charAt(0)) + o.substring(1)).toList()
        : others;
  }
}
