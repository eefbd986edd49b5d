package org.readout.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.TimeExpression;
import org.readout.annotation.Word;
import org.readout.text.Span;
import org.readout.words.ComparedWord;
import org.readout.words.Languages;
import org.readout.words.WordReader;

/** Numbers with what they count: "340 detained persons", "twelve months". */
final class CountedThings implements Values.Sort<CountedThings.Counted> {

  private static final double SAME_THING = 0.85;
  private static final double OTHER_WORD = 0.65;

  /** So many words after a number may lie before what it counts. */
  private static final int NEAR = 5;

  /** Below this a number that counts something else is by the way: "two of them". */
  private static final double MANY = 10;

  /** What is rounded is off by so much at most. */
  private static final double ROUNDING = 0.1;

  private static final Set<String> ROUGHLY =
      Set.of("about", "nearly", "almost", "roughly", "around", "some", "over", "approximately");

  /** In which something is measured, so that nothing else is meant by another word. */
  private static final Set<String> UNITS =
      Set.of(
          "percent",
          "%",
          "per",
          "dollar",
          "euro",
          "pound",
          "crown",
          "ton",
          "tonne",
          "kilometre",
          "kilometer",
          "mile",
          "minute",
          "hour",
          "day",
          "week",
          "month",
          "year",
          "metre",
          "meter");

  private final Languages languages;

  CountedThings(Languages languages) {
    this.languages = languages;
  }

  /**
   * A number.
   *
   * @param thing what is counted, by what its synonyms share; empty if nothing follows
   * @param written in digits
   * @param rough as the account says
   */
  record Counted(
      Point point, Span words, double value, String thing, boolean written, boolean rough)
      implements Values.Value {}

  @Override
  public Divergence.Kind kind() {
    return Divergence.Kind.NUMBER;
  }

  @Override
  public List<Counted> in(Point point) {
    AnnotatedReport report = point.report();
    Map<Integer, String> senses = new HashMap<>();
    List<ComparedWord> numbers = new ArrayList<>();
    WordReader reader = new WordReader(languages.of(report.report()));
    for (ComparedWord word : reader.read(report.report().text(), point.span())) {
      senses.put(word.span().start(), word.sense());
      if (word.sort() == ComparedWord.Sort.NUMBER && !isDate(report, word.span())) {
        numbers.add(word);
      }
    }
    return numbers.stream().flatMap(number -> counted(point, number, senses).stream()).toList();
  }

  private static boolean isDate(AnnotatedReport report, Span span) {
    return report.times().stream()
        .filter(time -> time.type() != TimeExpression.Type.DURATION)
        .anyMatch(time -> time.span().overlaps(span));
  }

  private static Optional<Counted> counted(
      Point point, ComparedWord number, Map<Integer, String> senses) {
    Optional<Double> value = value(number.form());
    int at = wordAt(point.words(), number.span());
    if (value.isEmpty() || at < 0) {
      return Optional.empty();
    }
    Optional<Word> noun = noun(point.words(), number.span(), at);
    String lemma = noun.map(word -> word.lemma().toLowerCase(Locale.ROOT)).orElse("");
    boolean written = Character.isDigit(number.form().charAt(0)) && hasDigit(point, number);
    boolean formula = FormulaWords.contains(lemma) && !UNITS.contains(lemma);
    if (formula || (lemma.isEmpty() && !written)) {
      return Optional.empty();
    }
    String thing =
        noun.map(word -> Kin.of(lemma, senses.getOrDefault(word.span().start(), lemma))).orElse("");
    Span words = noun.map(word -> start(point, at).cover(word.span())).orElse(start(point, at));
    boolean rough = at > 0 && ROUGHLY.contains(point.words().get(at - 1).lemma());
    return Optional.of(new Counted(point, words, value.get(), thing, written, rough));
  }

  private static Span start(Point point, int at) {
    return point.words().get(at).span();
  }

  private static boolean hasDigit(Point point, ComparedWord number) {
    return number.span().in(point.report().report().text()).chars().anyMatch(Character::isDigit);
  }

  private static Optional<Double> value(String form) {
    try {
      return Optional.of(Double.valueOf(form));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static int wordAt(List<Word> words, Span span) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).span().overlaps(span)) {
        return i;
      }
    }
    return -1;
  }

  /** The last of the nouns that follow it. */
  private static Optional<Word> noun(List<Word> words, Span number, int at) {
    Optional<Word> noun = Optional.empty();
    int last = Math.min(words.size(), at + NEAR + 1);
    for (int i = at; i < last; i++) {
      Word word = words.get(i);
      if (word.span().overlaps(number)) {
        continue;
      }
      boolean named = word.tag().startsWith("NN") || word.text().equals("%");
      boolean before = word.tag().startsWith("JJ") || word.tag().startsWith("VB");
      if (!named && (noun.isPresent() || !before)) {
        break;
      }
      noun = named ? Optional.of(word) : noun;
    }
    return noun;
  }

  @Override
  public boolean isSame(Counted one, Counted other) {
    double most = Math.max(Math.abs(one.value), Math.abs(other.value));
    boolean near = Math.abs(one.value - other.value) <= ROUNDING * most;
    return one.value == other.value || ((one.rough || other.rough) && near);
  }

  @Override
  public Optional<Double> instead(Counted one, Counted other, boolean alone) {
    if (one.thing.equals(other.thing)) {
      return Optional.of(one.thing.isEmpty() ? OTHER_WORD : SAME_THING);
    }
    boolean counts = counts(one) && counts(other);
    return alone && counts ? Optional.of(OTHER_WORD) : Optional.empty();
  }

  private static boolean counts(Counted one) {
    return !UNITS.contains(one.thing) && (one.written || one.value >= MANY);
  }
}
