package org.readout.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Claim;
import org.readout.annotation.Entity;
import org.readout.annotation.Mention;
import org.readout.annotation.TimeExpression;
import org.readout.annotation.Word;
import org.readout.text.Days;
import org.readout.text.Span;
import org.readout.words.ComparedWord;

/**
 * What the statement of a telling says for which another report has to stand if both are cited for
 * it: numbers, days, times of day, names, whether it is so, and how sure it is.
 */
public final class Particulars {

  /** Counts no more than an article does. */
  private static final String ONE = "one";

  /** Leads to a part of what stands before it. */
  private static final String OF = "of";

  /** Words that stand before a time and belong to it. */
  private static final Set<String> BEFORE_TIME =
      Set.of("about", "around", "shortly", "just", "roughly", "nearly", "almost", "some", "early");

  private final Telling telling;
  private final List<Span> stretches;

  private Particulars(Telling telling) {
    this.telling = telling;
    stretches = telling.claim().statement();
  }

  /** Whether the report of another telling has all that the statement of one says. */
  public static boolean bears(Telling other, Telling statement) {
    return new Particulars(statement).areIn(other);
  }

  /** How many of the other reports have all that the statement of one says. */
  static int borneOut(Telling statement, List<Telling> members) {
    Particulars particulars = new Particulars(statement);
    Set<Integer> bearing = new HashSet<>();
    for (Telling other : members) {
      if (other.place() != statement.place() && particulars.areIn(other)) {
        bearing.add(other.place());
      }
    }
    return bearing.size();
  }

  /** The same without the times, and the numbers behind a preposition, that most do not have. */
  static Telling common(Telling telling, List<Telling> members) {
    Particulars particulars = new Particulars(telling);
    List<Span> left = telling.claim().statement();
    for (Span own : particulars.own(members)) {
      left = particulars.without(own, left);
    }
    boolean whole = left.stream().anyMatch(telling.claim().predicateSpan()::overlaps);
    return whole ? telling.withStatement(left) : telling;
  }

  /** When the clearest tells that it was, without an hour or a day that the others do not have. */
  static Optional<When> when(TimeExpression time, Telling clearest, List<Telling> members) {
    When when = When.of(time, clearest.isUntil(time));
    boolean printed = new Particulars(clearest).isPrinted(time.span());
    return printed || members.size() == 1
        ? Optional.of(when)
        : Optional.of(when.ofDay()).filter(day -> isOfMost(members, one -> isDated(one, day)));
  }

  private static boolean isDated(Telling telling, When day) {
    return telling.report().times().stream()
        .filter(Particulars::isDated)
        .anyMatch(one -> isWithin(one.days(), day.days()));
  }

  /** What can be left out of what most do not have. */
  private List<Span> own(List<Telling> members) {
    Span predicate = telling.claim().predicateSpan();
    List<Span> own = new ArrayList<>();
    times().stream()
        .filter(time -> !time.span().overlaps(predicate))
        .filter(time -> !isOfMost(members, one -> isIn(time, one)))
        .forEach(time -> own.add(withPreposition(time.span())));
    for (Word number : numbers()) {
      if (!isOfMost(members, one -> counts(one, number))) {
        behindPreposition(number.span()).ifPresent(own::add);
      }
    }
    return own;
  }

  /** Of more than half of the reports. */
  private static boolean isOfMost(List<Telling> members, Predicate<Telling> has) {
    Set<Integer> all = new HashSet<>();
    Set<Integer> having = new HashSet<>();
    for (Telling member : members) {
      all.add(member.place());
      if (has.test(member)) {
        having.add(member.place());
      }
    }
    return 2 * having.size() > all.size();
  }

  /** From the preposition before a number to the end of the stretch, all behind the predicate. */
  private Optional<Span> behindPreposition(Span number) {
    int predicate = telling.claim().predicateSpan().end();
    Optional<Span> stretch = stretches.stream().filter(number::overlaps).findFirst();
    return words(telling.report(), telling.claim().sentence()).stream()
        .filter(word -> word.tag().equals("IN") && !word.lemma().equals(OF))
        .map(Word::span)
        .filter(word -> word.start() >= predicate && word.end() <= number.start())
        .reduce((first, second) -> second)
        .flatMap(word -> stretch.map(whole -> new Span(word.start(), whole.end())));
  }

  private boolean areIn(Telling other) {
    return isSo(other)
        && times().stream().allMatch(time -> isIn(time, other))
        && numbersIn(other)
        && namesIn(other);
  }

  /** Neither denies what the other tells, and both are as sure. */
  private boolean isSo(Telling other) {
    Claim claim = telling.claim();
    Claim others = other.claim();
    return claim.negated() == others.negated()
        && claim.stance() == others.stance()
        && negates(telling) == negates(other);
  }

  private static boolean negates(Telling telling) {
    return telling.text().stream().anyMatch(ComparedWord::negates);
  }

  private List<TimeExpression> times() {
    return telling.report().times().stream()
        .filter(Particulars::isDated)
        .filter(time -> isPrinted(time.span()))
        .toList();
  }

  private boolean isPrinted(Span span) {
    return stretches.stream().anyMatch(span::overlaps);
  }

  private static boolean isDated(TimeExpression time) {
    boolean dates =
        time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
    return dates && !time.value().endsWith("_REF") && time.days().earliest().isPresent();
  }

  /** Whether a report has it as exactly, wherever it does. */
  private static boolean isIn(TimeExpression time, Telling other) {
    return other.report().times().stream()
        .filter(Particulars::isDated)
        .anyMatch(one -> isWithin(one.days(), time.days()) && isOfHour(one, time));
  }

  private static boolean isWithin(Days days, Days whole) {
    return !days.earliest().orElse(LocalDate.MIN).isBefore(whole.earliest().orElse(LocalDate.MIN))
        && !days.latest().orElse(LocalDate.MAX).isAfter(whole.latest().orElse(LocalDate.MAX));
  }

  /** "At 7 a.m." asks for the same, "in the morning" for any time of day. */
  private static boolean isOfHour(TimeExpression one, TimeExpression time) {
    String hour = hour(time);
    String other = hour(one);
    boolean clock = !hour.isEmpty() && Character.isDigit(hour.charAt(0));
    return hour.isEmpty() || (clock ? hour.equals(other) : !other.isEmpty());
  }

  private static String hour(TimeExpression time) {
    int at = time.value().indexOf('T');
    return at < 0 ? "" : time.value().substring(at + 1);
  }

  private boolean numbersIn(Telling other) {
    return numbers().stream().allMatch(number -> counts(other, number));
  }

  /** Those that are no part of a time. */
  private List<Word> numbers() {
    return words(telling.report(), telling.claim().sentence()).stream()
        .filter(word -> isNumber(word) && isPrinted(word.span()))
        .filter(word -> times().stream().noneMatch(time -> time.span().overlaps(word.span())))
        .toList();
  }

  private static boolean isNumber(Word word) {
    return word.tag().equals("CD") && !plain(word).equals(ONE);
  }

  private static String plain(Word word) {
    return word.text().toLowerCase(Locale.ROOT);
  }

  /** Whether another counts so many, here or in the sentences around, or in other words: "3". */
  private boolean counts(Telling other, Word number) {
    return isNear(other, plain(number))
        || telling.claim().amounts().stream()
            .filter(amount -> amount.span().overlaps(number.span()))
            .anyMatch(
                amount ->
                    other.claim().amounts().stream()
                        .anyMatch(one -> one.value() == amount.value()));
  }

  private static boolean isNear(Telling telling, String number) {
    int sentence = telling.claim().sentence();
    return IntStream.rangeClosed(sentence - 1, sentence + 1)
        .filter(at -> at >= 0 && at < telling.report().sentences().size())
        .boxed()
        .flatMap(at -> words(telling.report(), at).stream())
        .anyMatch(word -> plain(word).equals(number));
  }

  private static List<Word> words(AnnotatedReport report, int sentence) {
    return report.sentences().get(sentence).words();
  }

  private boolean namesIn(Telling other) {
    return telling.report().entities().stream()
        .filter(this::isNamed)
        .allMatch(entity -> isIn(entity.id(), other));
  }

  private boolean isNamed(Entity entity) {
    return entity.mentions().stream()
        .anyMatch(one -> one.form() == Mention.Form.NAME && isPrinted(one.span()));
  }

  private boolean isIn(String entity, Telling other) {
    Optional<String> country =
        Optional.ofNullable(telling.countries().get(entity)).filter(id -> !id.isEmpty());
    return other.report().entities().stream().anyMatch(one -> one.id().equals(entity))
        || country.filter(other.countries()::containsValue).isPresent()
        || other.countries().containsValue(entity);
  }

  /** A time with what leads to it: "shortly before 7 a.m.". */
  private Span withPreposition(Span time) {
    List<Word> words = words(telling.report(), telling.claim().sentence());
    Span whole = time;
    for (Word word : words.reversed()) {
      boolean before = word.span().end() <= whole.start();
      boolean leads = word.tag().equals("IN") || BEFORE_TIME.contains(plain(word));
      if (before && !leads) {
        return whole;
      }
      whole = before ? word.span().cover(whole) : whole;
    }
    return whole;
  }

  private List<Span> without(Span cut, List<Span> spans) {
    List<Span> left = new ArrayList<>();
    for (Span span : spans) {
      if (span.overlaps(cut)) {
        trimmed(span.start(), Math.min(span.end(), cut.start())).ifPresent(left::add);
        trimmed(Math.max(span.start(), cut.end()), span.end()).ifPresent(left::add);
      } else {
        left.add(span);
      }
    }
    return left;
  }

  /** From its first word to its last; empty if it has none. */
  private Optional<Span> trimmed(int start, int end) {
    String text = telling.report().report().text();
    int from = start;
    int to = end;
    while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
      to--;
    }
    return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
  }
}
