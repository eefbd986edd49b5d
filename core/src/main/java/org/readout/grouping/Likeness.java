package org.readout.grouping;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.readout.grouping.Reason.Kind;

/**
 * Weighs what speaks for and against two reports telling of one event: a logistic model with few
 * weights. Those of words, lead, names, meaning, numbers, ages and places are near what a
 * regression found on 26,000 pairs of reports of ECB+ (Cybulska and Vossen 2014), rounded; those of
 * days, time and forms, which hardly show there, were set by hand.
 */
final class Likeness {

  /** The odds before anything is compared, as a logarithm. */
  static final double BEFOREHAND = -2.5;

  private static final double WORDS = 2.5;
  private static final double LEAD = 3.5;
  private static final double NAMES = 6;
  private static final double MEANING = 5;

  /** Texts that have nothing to do with each other have such a cosine. */
  private static final double UNRELATED = 0.6;

  private static final double SAME_AGE = 1;
  private static final int MOST_AGES = 2;
  private static final double OTHER_AGES = -1;

  private static final double SAME_NUMBER = 0.3;
  private static final int MOST_NUMBERS = 5;

  private static final double SAME_DAY = 0.7;
  private static final int MOST_DAYS = 3;
  private static final double OTHER_DAYS = -0.5;

  private static final double OTHER_PLACES = -0.8;

  private static final double TIME_APART = -0.65;

  /** Days that two reports lie apart of which one is undated. */
  private static final int UNKNOWN_DAYS = 60;

  private static final double STORY_AGE = -0.5;

  /** Follow-ups of so many days are no sign of another event. */
  private static final int FRESH_DAYS = 30;

  private static final double WEEK = 7;

  private static final double TEMPLATE = -20;

  /** Reports with fewer numbers are not filled in by them. */
  private static final int FEWEST_NUMBERS = 4;

  /** A form gives its reports so like words at least. */
  private static final double FORM = 0.4;

  /** So many words show a likeness. */
  private static final int MOST_WORDS = 5;

  private Likeness() {}

  /** Of a new report and one of a story; the reasons without the words in which they show. */
  static Evidence of(Weighed one, Weighed other) {
    Profile a = one.profile();
    Profile b = other.profile();
    double words = one.words().cosine(other.words());
    List<Reason> reasons = new ArrayList<>();
    reasons.add(new Reason(Kind.WORDS, WORDS * words, List.of()));
    reasons.add(new Reason(Kind.LEAD, LEAD * one.lead().cosine(other.lead()), List.of()));
    reasons.add(new Reason(Kind.NAMES, NAMES * one.names().cosine(other.names()), List.of()));
    reasons.add(new Reason(Kind.MEANING, meaning(a, b), List.of()));
    reasons.add(ages(a.ages(), b.ages()));
    reasons.add(numbers(a.numbers(), b.numbers()));
    reasons.add(days(a.days(), b.days()));
    reasons.add(places(a.places(), b.places()));
    reasons.add(new Reason(Kind.TIME_APART, timeApart(a.day(), b.day()), List.of()));
    reasons.add(new Reason(Kind.TEMPLATE, template(words, a.numbers(), b.numbers()), List.of()));
    return new Evidence(b.report(), reasons);
  }

  /** The same with the words that weigh most. */
  static Evidence inWords(Weighed one, Weighed other, IntFunction<String> words) {
    Evidence evidence = of(one, other);
    return new Evidence(
        evidence.report(),
        evidence.reasons().stream().map(reason -> inWords(reason, one, other, words)).toList());
  }

  private static Reason inWords(
      Reason reason, Weighed one, Weighed other, IntFunction<String> words) {
    return switch (reason.kind()) {
      case WORDS -> inWords(reason, one.words(), other.words(), words);
      case LEAD -> inWords(reason, one.lead(), other.lead(), words);
      case NAMES -> inWords(reason, one.names(), other.names(), words);
      case MEANING, AGES, NUMBERS, DAYS, PLACES, TIME_APART, STORY_AGE, TEMPLATE -> reason;
    };
  }

  private static Reason inWords(
      Reason reason, WeightedWords one, WeightedWords other, IntFunction<String> words) {
    return new Reason(
        reason.kind(),
        reason.weight(),
        one.shared(other, MOST_WORDS).stream().map(word -> words.apply(word.word())).toList());
  }

  private static double meaning(Profile a, Profile b) {
    if (a.sense().isEmpty() || b.sense().isEmpty()) {
      return 0;
    }
    return MEANING * Math.max(0, a.sense().get().cosine(b.sense().get()) - UNRELATED);
  }

  private static Reason ages(Set<String> a, Set<String> b) {
    Set<String> both = common(a, b);
    double same = SAME_AGE * Math.min(both.size(), MOST_AGES);
    return new Reason(Kind.AGES, differ(a, b, both) ? OTHER_AGES : same, List.copyOf(both));
  }

  private static Reason numbers(Set<String> a, Set<String> b) {
    Set<String> both = common(a, b);
    double weight = SAME_NUMBER * Math.min(both.size(), MOST_NUMBERS);
    return new Reason(Kind.NUMBERS, weight, List.copyOf(both));
  }

  private static Reason days(Set<LocalDate> a, Set<LocalDate> b) {
    Set<LocalDate> both = common(a, b);
    double same = SAME_DAY * Math.min(both.size(), MOST_DAYS);
    double weight = differ(a, b, both) ? OTHER_DAYS : same;
    return new Reason(Kind.DAYS, weight, both.stream().map(LocalDate::toString).toList());
  }

  private static Reason places(Set<String> a, Set<String> b) {
    boolean differ = differ(a, b, common(a, b));
    return new Reason(Kind.PLACES, differ ? OTHER_PLACES : 0, List.of());
  }

  private static <T extends Comparable<? super T>> Set<T> common(Set<T> a, Set<T> b) {
    Set<T> both = new TreeSet<>(a);
    both.retainAll(b);
    return both;
  }

  private static boolean differ(Set<?> a, Set<?> b, Set<?> both) {
    return both.isEmpty() && !a.isEmpty() && !b.isEmpty();
  }

  private static double timeApart(Optional<LocalDate> a, Optional<LocalDate> b) {
    boolean known = a.isPresent() && b.isPresent();
    double days = known ? Math.abs(ChronoUnit.DAYS.between(a.get(), b.get())) : UNKNOWN_DAYS;
    return TIME_APART * Math.log1p(days);
  }

  /**
   * Against a report of what began long before: events that are told of for months are fewer than
   * subjects that come up again.
   *
   * @param begun when the first report of the story was published
   */
  static Reason storyAge(Optional<LocalDate> begun, Optional<LocalDate> day) {
    double days =
        begun.isPresent() && day.isPresent()
            ? Math.abs(ChronoUnit.DAYS.between(begun.get(), day.get()))
            : 0;
    double weight = STORY_AGE * Math.log1p(Math.max(0, days - FRESH_DAYS) / WEEK);
    return new Reason(Kind.STORY_AGE, weight, List.of());
  }

  private static double template(double words, Set<String> a, Set<String> b) {
    int fewer = Math.min(a.size(), b.size());
    if (fewer < FEWEST_NUMBERS || words <= FORM) {
      return 0;
    }
    double other = Math.max(0, 1 - 2.0 * common(a, b).size() / fewer);
    return TEMPLATE * (words - FORM) * other;
  }
}
