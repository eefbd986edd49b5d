package org.readout.language.english.time;

import java.util.Optional;
import org.readout.annotation.TimeExpression;

/** Vague times: "now", "currently", "recently", "in recent years", "in the coming days". */
final class References {

  private final Tokens tokens;

  References(Tokens tokens) {
    this.tokens = tokens;
  }

  Optional<Match> at(int i) {
    return word(i).or(() -> units(i)).or(() -> phrase(i));
  }

  private Optional<Match> word(int i) {
    return switch (tokens.lexeme(i).text()) {
      case "now" -> now(i);
      case "currently", "nowadays", "presently" -> present(i + 1);
      case "recently", "lately" -> asRecentlyAs(i) ? Optional.empty() : constant(i + 1, "PAST_REF");
      default -> Optional.empty();
    };
  }

  /** "Now that" and "until now" speak of no time of their own. */
  private Optional<Match> now(int i) {
    return tokens.is(i + 1, "that")
            || tokens.hyphen(i + 1)
            || (tokens.capital(i) && tokens.capital(i + 1))
        ? Optional.empty()
        : present(i + 1);
  }

  private boolean asRecentlyAs(int i) {
    return tokens.is(i + 1, "as");
  }

  private static Optional<Match> present(int end) {
    return Optional.of(new Match(end, new Meaning.Present()));
  }

  private static Optional<Match> constant(int end, String value) {
    return Optional.of(new Match(end, new Meaning.Constant(TimeExpression.Type.DATE, value)));
  }

  /** "Recent years", "the coming days". */
  private Optional<Match> units(int from) {
    int i = tokens.skip(from, "the");
    boolean past = tokens.is(i, "recent");
    boolean future = tokens.is(i, "coming") || tokens.is(i, "upcoming");
    boolean units = tokens.is(i + 1, Kind.UNIT) && tokens.lexeme(i + 1).plural();
    return (past || future) && units
        ? Optional.of(new Match(i + 2, new Meaning.Around(past)))
        : Optional.empty();
  }

  /** "The near future", "at present", "these days". */
  private Optional<Match> phrase(int i) {
    if (tokens.is(i, "these") && tokens.is(i + 1, "days")) {
      return present(i + 2);
    }
    if (tokens.is(i, "at") && tokens.is(i + 1, "present")) {
      return present(i + 2);
    }
    boolean the = tokens.is(i, "the") && tokens.is(i - 1, "in");
    int at = tokens.is(i + 1, "near") || tokens.is(i + 1, "immediate") ? i + 2 : i + 1;
    return the && tokens.is(at, "future") ? constant(at + 1, "FUTURE_REF") : Optional.empty();
  }
}
