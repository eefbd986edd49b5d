package org.readout.language.english.time;

import java.util.List;
import java.util.Optional;

/** "Two weeks ago", "three days later", "a month after Christmas", "in two weeks". */
final class Distances {

  /** Tokens before "in two weeks" in which an ordinal makes it a length. */
  private static final int COUNTING = 7;

  private final Tokens tokens;
  private final Lengths lengths;
  private final Calendar calendar;

  Distances(Tokens tokens, Lengths lengths, Calendar calendar) {
    this.tokens = tokens;
    this.lengths = lengths;
    this.calendar = calendar;
  }

  Optional<Match> at(int i) {
    return lengths
        .amounts(i)
        .or(() -> plural(i))
        .flatMap(found -> from(found.end(), found.amounts()).or(() -> ahead(i, found)));
  }

  /** "Will leave in two weeks"; but "the third visit in two weeks" is a length. */
  private Optional<Match> ahead(int i, Lengths.Amounts found) {
    if (!tokens.is(i - 1, "in") || tokens.is(found.end(), "of")) {
      return Optional.empty();
    }
    for (int at = i - 2; at > i - COUNTING; at--) {
      if (tokens.is(at, Kind.ORDINAL) || tokens.is(at, "time") || tokens.is(at, "times")) {
        return Optional.empty();
      }
    }
    return Optional.of(new Match(found.end(), new Ahead(found.amounts())));
  }

  /** A length from now on if the clause looks ahead, else just a length. */
  private record Ahead(List<Amount> amounts) implements Meaning {
    @Override
    public Reading in(Context context) {
      return context.outlook() == Outlook.FUTURE
          ? new Distance(amounts, 1, new Distance.Base.Published()).in(context)
          : new Length(amounts, Relation.NONE).in(context);
    }
  }

  /** "Months ago", "years later". */
  private Optional<Lengths.Amounts> plural(int i) {
    boolean here = tokens.is(i, Kind.UNIT) && tokens.lexeme(i).plural();
    return here
        ? Optional.of(
            new Lengths.Amounts(i + 1, List.of(new Amount(Double.NaN, Unit.of(tokens.value(i))))))
        : Optional.empty();
  }

  private Optional<Match> from(int i, List<Amount> amounts) {
    return switch (tokens.lexeme(i).text()) {
      case "ago" -> distance(i + 1, amounts, -1, new Distance.Base.Published());
      case "hence" -> distance(i + 1, amounts, 1, new Distance.Base.Published());
      case "later", "afterward", "afterwards" ->
          distance(i + 1, amounts, 1, new Distance.Base.SpokenOf());
      case "earlier", "beforehand", "previously" ->
          distance(i + 1, amounts, -1, new Distance.Base.SpokenOf());
      case "from" -> named(i + 1, amounts, 1);
      case "after" -> named(i + 1, amounts, 1);
      case "before" -> named(i + 1, amounts, -1);
      default -> Optional.empty();
    };
  }

  private Optional<Match> named(int i, List<Amount> amounts, int sign) {
    if (tokens.is(i, "now") && tokens.is(i - 1, "from")) {
      return distance(i + 1, amounts, sign, new Distance.Base.Published());
    }
    return calendar
        .at(i)
        .filter(match -> !(match.meaning() instanceof Length))
        .flatMap(
            match ->
                distance(match.end(), amounts, sign, new Distance.Base.Named(match.meaning())));
  }

  private static Optional<Match> distance(
      int end, List<Amount> amounts, int sign, Distance.Base base) {
    return Optional.of(new Match(end, new Distance(amounts, sign, base)));
  }
}
