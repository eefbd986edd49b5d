package org.readout.conflict;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Claim.Amount;
import org.readout.annotation.Claim.Argument;
import org.readout.annotation.Claim.Precision;
import org.readout.annotation.Claim.Role;
import org.readout.annotation.Sentence;
import org.readout.annotation.TimeExpression;
import org.readout.annotation.Word;
import org.readout.fact.Telling;
import org.readout.text.Span;

/**
 * How long something took or what it costs, where a report tells it, in whatever words: "the call
 * lasted 40 minutes", "a 40-minute call", "the ship costs 2 million crowns", "they put its price at
 * 2 million crowns".
 *
 * @param thing the base form of what is measured; empty where that is told elsewhere
 * @param amount how much, a time in minutes
 * @param about the words that tell it
 */
record Measured(
    AnnotatedReport report,
    Dimension dimension,
    Optional<String> thing,
    Amount amount,
    Span about) {

  /** What is measured. */
  enum Dimension {
    LENGTH,
    PRICE
  }

  private static final String LAST = "last";
  private static final String COST = "cost";
  private static final Set<String> PRICES = Set.of("price", "cost", "bill");

  /** Verbs by which a price is told, and not how it changes. */
  private static final Set<String> TELLS =
      Set.of("put", "be", "estimate", "set", "total", "reach", "stand", "give");

  private static final Set<String> ROUGHLY =
      Set.of("about", "nearly", "almost", "roughly", "around", "some", "over", "approximately");

  /** In characters, with the gap behind it. */
  private static final int LONGEST_WORD = 16;

  /** Between "40-minute" and what was so long there are not more words. */
  private static final int NEAR = 3;

  /** All that a clause tells. */
  static List<Measured> in(Telling telling) {
    List<Measured> found = new ArrayList<>();
    prices(telling, found);
    if (telling.claim().predicate().equals(LAST)) {
      telling.claim().times().stream()
          .flatMap(time -> length(telling.report(), time).stream())
          .forEach(amount -> add(telling, Dimension.LENGTH, subject(telling), amount, found));
    }
    return found;
  }

  private static void prices(Telling telling, List<Measured> found) {
    List<Amount> amounts =
        telling.claim().amounts().stream()
            .filter(amount -> amount.span().start() > telling.claim().predicateSpan().start())
            .filter(amount -> !amount.unit().isEmpty() && !amount.unit().equals("%"))
            .toList();
    if (amounts.size() != 1) {
      return;
    }
    Amount amount = amounts.getFirst();
    if (telling.claim().predicate().equals(COST)) {
      add(telling, Dimension.PRICE, subject(telling), amount, found);
    } else if (TELLS.contains(telling.claim().predicate()) && speaksOfPrice(telling)) {
      found.add(
          new Measured(
              telling.report(), Dimension.PRICE, Optional.empty(), amount, telling.claim().span()));
    }
  }

  private static boolean speaksOfPrice(Telling telling) {
    return telling.claim().arguments().stream()
        .anyMatch(one -> one.role() != Role.OTHER && PRICES.contains(one.head()));
  }

  private static void add(
      Telling telling,
      Dimension dimension,
      Optional<String> thing,
      Amount amount,
      List<Measured> found) {
    if (thing.isPresent()) {
      found.add(new Measured(telling.report(), dimension, thing, amount, telling.claim().span()));
    }
  }

  private static Optional<String> subject(Telling telling) {
    return telling.claim().arguments().stream()
        .filter(one -> one.role() == Role.AGENT)
        .map(Argument::head)
        .findFirst();
  }

  /** All of "a 40-minute call" that a report has. */
  static List<Measured> in(AnnotatedReport report) {
    List<Measured> found = new ArrayList<>();
    NavigableMap<Integer, Sentence> sentences = new TreeMap<>();
    report.sentences().forEach(sentence -> sentences.put(sentence.span().start(), sentence));
    for (TimeExpression time : report.times()) {
      Map.Entry<Integer, Sentence> in = sentences.floorEntry(time.span().start());
      if (in != null && text(report, time).indexOf('-') > 0) {
        length(report, time)
            .flatMap(amount -> thing(report, in.getValue(), time.span(), amount))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static String text(AnnotatedReport report, TimeExpression time) {
    return time.span().in(report.report().text());
  }

  /** The last of the nouns that follow. */
  private static Optional<Measured> thing(
      AnnotatedReport report, Sentence sentence, Span span, Amount amount) {
    List<Word> words =
        sentence.words().stream()
            .filter(word -> word.span().start() >= span.end())
            .limit(NEAR)
            .toList();
    Optional<Word> last = Optional.empty();
    for (Word word : words) {
      boolean noun = word.tag().startsWith("N");
      if (!noun && (last.isPresent() || !word.tag().startsWith("J"))) {
        break;
      }
      last = noun ? Optional.of(word) : last;
    }
    return last.map(
        word ->
            new Measured(
                report,
                Dimension.LENGTH,
                Optional.of(word.lemma().toLowerCase(Locale.ROOT)),
                amount,
                span.cover(word.span())));
  }

  /** Of minutes, hours or days; years are told of too much else. */
  static Optional<Amount> length(AnnotatedReport report, TimeExpression time) {
    if (time.type() != TimeExpression.Type.DURATION) {
      return Optional.empty();
    }
    try {
      long minutes = Duration.parse(time.value()).toMinutes();
      return minutes > 0
          ? Optional.of(new Amount(time.span(), minutes, "minute", precision(report, time.span())))
          : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Precision precision(AnnotatedReport report, Span span) {
    String before =
        report
            .report()
            .text()
            .substring(Math.max(0, span.start() - LONGEST_WORD), span.start())
            .stripTrailing();
    String word = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return ROUGHLY.contains(word) ? Precision.ABOUT : Precision.EXACT;
  }

  /** Whether both may measure one thing. */
  boolean isOfSame(Measured other) {
    boolean one = thing.isPresent() && thing.equals(other.thing);
    boolean open = dimension == Dimension.PRICE && thing.isEmpty() != other.thing.isEmpty();
    return dimension == other.dimension
        && amount.unit().equals(other.amount.unit())
        && (one || open);
  }

  String words() {
    return amount.span().in(report.report().text());
  }
}
