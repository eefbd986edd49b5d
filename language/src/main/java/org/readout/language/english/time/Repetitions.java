package org.readout.language.english.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.TimeExpression;

/** What comes again and again: "every Monday", "annually", "15 a year", "twice a week". */
final class Repetitions {

  private static final Set<String> NOT_BEFORE_A_RATE =
      Set.of(
          "for", "in", "of", "than", "about", "almost", "nearly", "over", "after", "within", "and",
          "or", "is", "was", "once", "by", "at", "to", "from", "half", "such", "as", "has", "had",
          "take", "takes", "took", "spent");

  private static final int RATE_WINDOW = 5;

  private final Tokens tokens;
  private final Numerals numerals;

  Repetitions(Tokens tokens, Numerals numerals) {
    this.tokens = tokens;
    this.numerals = numerals;
  }

  Optional<Match> at(int i) {
    return every(i).or(() -> adverb(i)).or(() -> rate(i)).or(() -> plural(i));
  }

  private static Optional<Match> set(int end, String value) {
    return Optional.of(new Match(end, new Meaning.Constant(TimeExpression.Type.SET, value)));
  }

  /** "Every Monday", "each year", "every other day", "every three weeks", "every morning". */
  private Optional<Match> every(int i) {
    if (!tokens.is(i, "every") && !tokens.is(i, "each")) {
      return Optional.empty();
    }
    boolean other = tokens.is(i + 1, "other");
    int at = other ? i + 2 : i + 1;
    Optional<Numerals.Quantity> number = numerals.quantity(at).filter(found -> found.value() != 0);
    int noun = number.map(Numerals.Quantity::end).orElse(at);
    double count = number.map(Numerals.Quantity::value).orElse(other ? 2.0 : 1.0);
    return switch (tokens.kind(noun)) {
      case UNIT -> set(noun + 1, value(count, Unit.of(tokens.value(noun))));
      case WEEKDAY -> set(noun + 1, "XXXX-WXX-" + tokens.value(noun));
      case MONTH -> set(noun + 1, "XXXX-" + Grain.digits(tokens.value(noun), 2));
      case SEASON -> set(noun + 1, "XXXX-" + Season.of(tokens.value(noun)).code());
      case DAY_PART -> set(noun + 1, "XXXX-XX-XXT" + DayPart.of(tokens.value(noun)).code());
      default -> tokens.is(noun, "weekend") ? set(noun + 1, "XXXX-WXX-WE") : Optional.empty();
    };
  }

  private static String value(double count, Unit unit) {
    return Amount.value(List.of(new Amount(count, unit)));
  }

  /** "Daily", "annual". */
  private Optional<Match> adverb(int i) {
    boolean name = tokens.capital(i) && (tokens.capital(i + 1) || tokens.capital(i - 1));
    if (name) {
      return Optional.empty();
    }
    return switch (tokens.lexeme(i).text()) {
      case "hourly" -> set(i + 1, "PT1H");
      case "daily", "nightly", "everyday" -> set(i + 1, "P1D");
      case "weekly" -> set(i + 1, "P1W");
      case "biweekly", "fortnightly" -> set(i + 1, "P2W");
      case "monthly" -> set(i + 1, "P1M");
      case "bimonthly" -> set(i + 1, "P2M");
      case "quarterly" -> set(i + 1, "P3M");
      case "semiannual" -> set(i + 1, "P6M");
      case "annual", "annually", "yearly" -> set(i + 1, "P1Y");
      case "biennial", "biennially" -> set(i + 1, "P2Y");
      default -> Optional.empty();
    };
  }

  /** "15 a year", "twice a week", "$20 per month", "a day" after a count. */
  private Optional<Match> rate(int i) {
    boolean per = tokens.is(i, "per");
    boolean article = tokens.is(i, "a") || tokens.is(i, "an");
    boolean unit = tokens.is(i + 1, Kind.UNIT) && !tokens.lexeme(i + 1).plural();
    if (!unit || (!per && !(article && counted(i)))) {
      return Optional.empty();
    }
    Unit measure = Unit.of(tokens.value(i + 1));
    return measure.clock() && per ? Optional.empty() : set(i + 2, value(1, measure));
  }

  private boolean counted(int i) {
    if (tokens.is(i - 1, "once") || tokens.is(i - 1, "twice") || tokens.is(i - 1, "times")) {
      return !follows(i + 2);
    }
    if (tokens.isOne(i - 1, NOT_BEFORE_A_RATE) || follows(i + 2) || tokens.endsWith(i - 1, "ed")) {
      return false;
    }
    for (int at = i - 1; at > i - RATE_WINDOW; at--) {
      if (tokens.is(at, Kind.NUMBER) || tokens.is(at, Kind.CARDINAL)) {
        return at == i - 1 || noun(i - 1);
      }
      if ((tokens.is(at, Kind.MARK) && !tokens.mark(at, '%') && !tokens.mark(at, '$'))
          || tokens.is(at, Kind.BREAK)) {
        return false;
      }
    }
    return false;
  }

  private boolean noun(int i) {
    return tokens.endsWith(i, "s")
        || tokens.mark(i, '%')
        || tokens.is(i, Kind.CARDINAL)
        || tokens.reads(i, "people");
  }

  private boolean follows(int i) {
    return tokens.is(i, "ago")
        || tokens.is(i, "later")
        || tokens.is(i, "earlier")
        || tokens.is(i, "after")
        || tokens.is(i, "before");
  }

  /** "Mondays", "on weekends". */
  private Optional<Match> plural(int i) {
    if (tokens.is(i, Kind.WEEKDAYS)) {
      return set(i + 1, "XXXX-WXX-" + tokens.value(i));
    }
    boolean on = tokens.is(i - 1, "on") || tokens.is(i - 1, "at");
    return tokens.is(i, "weekends") && on ? set(i + 1, "XXXX-WXX-WE") : Optional.empty();
  }
}
