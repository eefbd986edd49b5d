package org.readout.language.english;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;
import org.readout.annotation.Sentence;
import org.readout.annotation.TimeExpression;
import org.readout.annotation.Word;
import org.readout.grouping.Opening;
import org.readout.grouping.Profile;
import org.readout.grouping.ProfileReader;

/** Takes from an English report what tells which event it is about. */
public final class EnglishProfiles implements ProfileReader {
  private static final String NAME = "NNP";
  private static final String NUMBER = "CD";
  private static final String HYPHEN = "HYPH";
  private static final Set<String> UNITS_OF_AGE = Set.of("year", "month");

  /** Digits of an age. */
  private static final int LONGEST_AGE = 2;

  /** Letters of a day in TIMEX3: 2013-01-07. */
  private static final int DAY = 10;

  private final English english;
  private final Set<String> functionWords;

  public EnglishProfiles(English english, Set<String> functionWords) {
    this.english = english;
    this.functionWords = Set.copyOf(functionWords);
  }

  @Override
  public Profile read(AnnotatedReport report) {
    List<Sentence> title = english.readTitle(report.report());
    List<Sentence> all = join(title, report.sentences());
    Set<String> ages = ages(all);
    return new Profile(
        report.report().id(),
        report.report().published().day(),
        counts(all, this::tells),
        counts(join(title, Opening.lead(report)), this::tells),
        counts(all, word -> tells(word) && word.tag().startsWith(NAME)),
        places(report),
        ages,
        numbers(all, ages),
        days(report.times()),
        Optional.empty());
  }

  private static List<Sentence> join(List<Sentence> title, List<Sentence> text) {
    List<Sentence> all = new ArrayList<>(title);
    all.addAll(text);
    return all;
  }

  private static Map<String, Integer> counts(List<Sentence> sentences, Predicate<Word> wanted) {
    Map<String, Integer> counts = new HashMap<>();
    for (Sentence sentence : sentences) {
      for (Word word : sentence.words()) {
        if (wanted.test(word)) {
          counts.merge(base(word), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  private static String base(Word word) {
    return word.lemma().toLowerCase(Locale.ROOT);
  }

  private boolean tells(Word word) {
    String base = base(word);
    return !base.isEmpty()
        && Character.isLetterOrDigit(base.charAt(0))
        && !functionWords.contains(base)
        && !functionWords.contains(word.text().toLowerCase(Locale.ROOT));
  }

  private static Set<String> places(AnnotatedReport report) {
    return report.entities().stream()
        .filter(entity -> entity.kind() == Entity.Kind.PLACE)
        .map(entity -> entity.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static Set<String> ages(List<Sentence> sentences) {
    Set<String> ages = new HashSet<>();
    for (Sentence sentence : sentences) {
      List<Word> words = sentence.words();
      for (int i = 0; i < words.size(); i++) {
        if (isShortNumber(words.get(i)) && (isBetweenCommas(words, i) || isOld(words, i))) {
          ages.add(words.get(i).text());
        }
      }
    }
    return ages;
  }

  private static boolean isShortNumber(Word word) {
    return word.text().length() <= LONGEST_AGE && word.text().chars().allMatch(Character::isDigit);
  }

  /** "Ann Moe, 43, of Norden". */
  private static boolean isBetweenCommas(List<Word> words, int i) {
    return is(words, i - 1, ",") && is(words, i + 1, ",");
  }

  private static boolean is(List<Word> words, int i, String text) {
    return i >= 0 && i < words.size() && words.get(i).text().equals(text);
  }

  /** "a 43-year-old woman", "43 years old". */
  private static boolean isOld(List<Word> words, int i) {
    int unit = afterHyphen(words, i + 1);
    return unit < words.size()
        && UNITS_OF_AGE.contains(base(words.get(unit)))
        && is(words, afterHyphen(words, unit + 1), "old");
  }

  private static int afterHyphen(List<Word> words, int i) {
    return i < words.size() && words.get(i).tag().equals(HYPHEN) ? i + 1 : i;
  }

  private static Set<String> numbers(List<Sentence> sentences, Set<String> ages) {
    return counts(
            sentences,
            word -> word.tag().equals(NUMBER) && Character.isDigit(word.text().charAt(0)))
        .keySet()
        .stream()
        .filter(number -> !ages.contains(number))
        .collect(Collectors.toSet());
  }

  private static Set<LocalDate> days(List<TimeExpression> times) {
    return times.stream()
        .filter(EnglishProfiles::isDay)
        .flatMap(time -> time.days().earliest().stream())
        .collect(Collectors.toSet());
  }

  private static boolean isDay(TimeExpression time) {
    return time.days().isOneDay()
        && time.value().length() >= DAY
        && Character.isDigit(time.value().charAt(0));
  }
}
