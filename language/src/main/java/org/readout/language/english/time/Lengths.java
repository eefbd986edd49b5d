package org.readout.language.english.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lengths of time: "two years", "a 27-year", "half an hour", "the past decade", "for months". */
final class Lengths {

  private static final int MOST_AMOUNTS = 4;
  private static final Set<String> BEFORE_BARE =
      Set.of("for", "over", "in", "of", "after", "within", "take", "last", "through");

  private final Tokens tokens;
  private final Numerals numerals;

  Lengths(Tokens tokens, Numerals numerals) {
    this.tokens = tokens;
    this.numerals = numerals;
  }

  /**
   * Amounts that stand one after another.
   *
   * @param end one past the last token
   */
  record Amounts(int end, List<Amount> amounts) {
    Match match(Relation border) {
      return new Match(end, new Length(amounts, border));
    }
  }

  Optional<Match> at(int i) {
    return bordering(i)
        .or(
            () ->
                amounts(i)
                    .filter(found -> !age(i, found.end()) && !someDay(i, found.end()))
                    .map(found -> found.match(Relation.NONE)))
        .or(() -> bare(i))
        .or(() -> whole(i));
  }

  /** "1 month, 21 days", "two and a half years", "a year". */
  Optional<Amounts> amounts(int from) {
    Optional<Amounts> first = amount(from);
    if (first.isEmpty()) {
      return first;
    }
    List<Amount> all = new ArrayList<>(first.get().amounts());
    int end = first.get().end();
    for (int n = 1; n < MOST_AMOUNTS; n++) {
      int at = tokens.skip(tokens.skip(end, ','), "and");
      Optional<Amounts> next = tokens.is(at, "a") ? Optional.empty() : amount(at);
      if (next.isEmpty() || used(all, next.get().amounts().get(0))) {
        break;
      }
      all.addAll(next.get().amounts());
      end = next.get().end();
    }
    return Optional.of(new Amounts(end, all));
  }

  private static boolean used(List<Amount> all, Amount next) {
    return next.vague() || all.stream().anyMatch(one -> one.vague() || one.unit() == next.unit());
  }

  private Optional<Amounts> amount(int i) {
    return half(i).or(() -> counted(i)).or(() -> single(i));
  }

  /** "Two years", "27-year", "3h". */
  private Optional<Amounts> counted(int i) {
    Optional<Numerals.Quantity> number = numerals.quantity(i);
    if (number.isEmpty() || tokens.mark(i - 1, '$')) {
      return Optional.empty();
    }
    int end = number.get().end();
    int at = tokens.hyphen(end) ? end + 1 : end;
    int unit = qualifier(at);
    if (tokens.is(unit, Kind.UNIT)) {
      return amounts(unit + 1, number.get().value(), unit);
    }
    return letter(i, number.get());
  }

  /** "Business", "more", "full" before a unit. */
  private int qualifier(int i) {
    boolean known =
        switch (tokens.lexeme(i).text()) {
          case "business", "working", "more", "full", "straight", "consecutive", "long", "whole" ->
              true;
          default -> false;
        };
    return known ? i + 1 : i;
  }

  private Optional<Amounts> amounts(int end, double value, int unit) {
    boolean share =
        (tokens.is(unit, "quarter") && value == 1)
            || (tokens.is(unit, "quarters") && tokens.is(unit + 1, "of"));
    return share
        ? Optional.empty()
        : Optional.of(new Amounts(end, List.of(new Amount(value, Unit.of(tokens.value(unit))))));
  }

  /** "3h", and "one second", whose unit is an ordinal to the lexicon. */
  private Optional<Amounts> letter(int i, Numerals.Quantity number) {
    int end = number.end();
    boolean hours = tokens.is(i, Kind.NUMBER) && tokens.is(end, "h") && tokens.glued(end);
    boolean second = number.value() == 1 && tokens.is(end, "second");
    if (!hours && !second) {
      return Optional.empty();
    }
    return Optional.of(
        new Amounts(end + 1, List.of(new Amount(number.value(), hours ? Unit.HOUR : Unit.SECOND))));
  }

  /** "A year", "an hour", "another month", "a year and a half". */
  private Optional<Amounts> single(int i) {
    boolean article = tokens.is(i, "a") || tokens.is(i, "an") || tokens.is(i, "another");
    int unit = qualifier(i + 1);
    if (!article
        || !tokens.is(unit, Kind.UNIT)
        || tokens.lexeme(unit).plural()
        || tokens.is(unit, "quarter")) {
      return Optional.empty();
    }
    return one(unit);
  }

  /** A unit in the singular, and the half of it that may follow. */
  private Optional<Amounts> one(int unit) {
    boolean half =
        tokens.is(unit + 1, "and") && tokens.is(unit + 2, "a") && tokens.is(unit + 3, "half");
    return half ? amounts(unit + 4, 1.5, unit) : amounts(unit + 1, 1, unit);
  }

  /** "Half an hour", "half a year", "half-hour". */
  private Optional<Amounts> half(int from) {
    int i = tokens.is(from, "a") && tokens.is(from + 1, "half") ? from + 1 : from;
    if (!tokens.is(i, "half")) {
      return Optional.empty();
    }
    int at =
        tokens.is(i + 1, "a") || tokens.is(i + 1, "an") || tokens.hyphen(i + 1) ? i + 2 : i + 1;
    boolean unit =
        tokens.is(at, Kind.UNIT) && !tokens.lexeme(at).plural() && !tokens.is(at, "quarter");
    return unit ? amounts(at + 1, 0.5, at) : Optional.empty();
  }

  /** "One day, he will": no length. */
  private boolean someDay(int from, int end) {
    return tokens.is(from, "one") && tokens.is(end - 1, "day") && tokens.mark(end, ',');
  }

  /** "A 56-year-old", "12 years old", "aged 20 months", "five years of age" are no times. */
  private boolean age(int from, int end) {
    int at = tokens.hyphen(end) ? end + 1 : end;
    boolean old = tokens.is(at, "old") || tokens.reads(at, "olds");
    boolean of = tokens.is(end, "of") && tokens.is(end + 1, "age");
    return old || of || tokens.is(from - 1, "aged");
  }

  /** "The next four years", "the past decade", "the last three months", "past few days". */
  private Optional<Match> bordering(int from) {
    int i = tokens.skip(from, "the");
    Relation border = border(i);
    if (border == Relation.NONE) {
      return Optional.empty();
    }
    Optional<Amounts> counted = amounts(i + 1).filter(found -> !tokens.is(i + 1, "a"));
    if (counted.isPresent()) {
      return counted.map(found -> found.match(border));
    }
    boolean unit =
        tokens.is(i + 1, Kind.UNIT) && !tokens.lexeme(i + 1).plural() && !tokens.is(i + 1, "day");
    boolean length = i > from && unit && (border == Relation.LAST || stretch(from - 1));
    return length ? one(i + 1).map(found -> found.match(border)) : Optional.empty();
  }

  private Relation border(int i) {
    return switch (tokens.lexeme(i).text()) {
      case "past", "last", "previous", "preceding" -> Relation.LAST;
      case "next", "coming", "following" -> Relation.NEXT;
      default -> Relation.NONE;
    };
  }

  private boolean stretch(int i) {
    return tokens.is(i, "over")
        || tokens.is(i, "in")
        || tokens.is(i, "within")
        || tokens.is(i, "during")
        || tokens.is(i, "for");
  }

  /** "For years", "over the years", "decades-long", "months later" has its own rule. */
  private Optional<Match> bare(int from) {
    int i = tokens.skip(from, "the");
    if (!tokens.is(i, Kind.UNIT)) {
      return Optional.empty();
    }
    boolean introduced =
        tokens.isOne(from - 1, BEFORE_BARE) && (i == from || tokens.is(from - 1, "over"));
    boolean plural = tokens.lexeme(i).plural() && introduced && !tokens.is(i + 1, "of");
    boolean hyphened = tokens.hyphen(i + 1) && tokens.is(i + 2, "long") && i == from;
    if (!plural && !hyphened) {
      return Optional.empty();
    }
    double count = tokens.lexeme(i).plural() ? Double.NaN : 1;
    return amounts(hyphened ? i + 3 : i + 1, count, i).map(found -> found.match(Relation.NONE));
  }

  /** "All day", "all week long", "the whole year". */
  private Optional<Match> whole(int i) {
    int at = tokens.is(i, "all") || tokens.is(i, "full") ? i + 1 : -1;
    int unit = tokens.hyphen(at) ? at + 1 : at;
    boolean here = at > 0 && tokens.is(unit, Kind.UNIT) && !tokens.lexeme(unit).plural();
    return here
        ? amounts(unit + 1, 1, unit).map(found -> found.match(Relation.NONE))
        : Optional.empty();
  }
}
