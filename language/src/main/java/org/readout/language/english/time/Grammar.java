package org.readout.language.english.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.language.english.time.Stretches.Part;
import org.readout.language.english.time.Stretches.Stretch;

/** All rules over the tokens of one text: the longest expression at a token wins. */
final class Grammar {

  /** Words that stand in expressions and begin none. */
  private static final Set<String> INNER =
      Set.of(
          "of", "in", "on", "by", "to", "and", "or", "than", "for", "as", "s", "not", "i", "you",
          "he", "she", "we", "they", "it", "his", "her", "its", "their", "our", "is", "are", "be",
          "being", "mr", "then", "so", "about", "into", "under", "over", "after", "before", "since",
          "until", "through", "during", "within", "more", "time", "other", "once");

  private final Tokens tokens;
  private final Calendar calendar;
  private final Lengths lengths;
  private final Distances distances;
  private final Portions portions;
  private final Clocks clocks;
  private final Repetitions repetitions;
  private final References references;
  private final Stretches stretches;

  Grammar(Tokens tokens, Holidays holidays) {
    Numerals numerals = new Numerals(tokens);
    this.tokens = tokens;
    this.calendar = new Calendar(tokens, numerals, holidays);
    this.lengths = new Lengths(tokens, numerals);
    this.distances = new Distances(tokens, lengths, calendar);
    this.portions = new Portions(tokens, numerals, calendar);
    this.clocks = new Clocks(tokens, numerals, calendar);
    this.repetitions = new Repetitions(tokens, numerals);
    this.references = new References(tokens);
    this.stretches = new Stretches(tokens, numerals, calendar, portions, clocks);
  }

  /** The expressions that begin with a token: the longest, and the ends of a stretch within it. */
  List<Part> at(int i) {
    if (!begins(i)) {
      return List.of();
    }
    Optional<Stretch> stretch = stretches.at(i);
    Optional<Match> single = single(i);
    if (stretch.isPresent() && longest(stretch.get().match(), single)) {
      return parts(i, stretch.get());
    }
    return single.map(match -> List.of(new Part(i, match))).orElse(List.of());
  }

  /** Most words are unknown to the lexicon, or are prepositions and verbs, and begin nothing. */
  private boolean begins(int i) {
    return switch (tokens.kind(i)) {
      case OTHER, BREAK -> false;
      case MARK -> tokens.apostrophe(i);
      case FUNCTION -> tokens.lexeme(i).outlook() == Outlook.OPEN && !tokens.isOne(i, INNER);
      default -> true;
    };
  }

  private static boolean longest(Match stretch, Optional<Match> single) {
    return single.isEmpty() || stretch.end() > single.get().end();
  }

  private static List<Part> parts(int i, Stretch stretch) {
    Part whole = new Part(i, stretch.match());
    return switch (stretch.parts().size()) {
      case 0 -> List.of(whole);
      case 1 -> List.of(whole, stretch.parts().get(0));
      default -> List.of(whole, stretch.parts().get(0), stretch.parts().get(1));
    };
  }

  private Optional<Match> single(int i) {
    Optional<Match> best = clocks.at(i);
    best = longer(best, distances.at(i));
    best = longer(best, portions.at(i));
    best = longer(best, repetitions.at(i));
    best = longer(best, calendar.at(i));
    best = longer(best, references.at(i));
    return longer(best, lengths.at(i)).map(this::coordinated);
  }

  /** "June and July of 2009": the first takes the year of the second. */
  private Match coordinated(Match match) {
    int comma = tokens.skip(match.end(), ',');
    int next = tokens.is(comma, "and") || tokens.is(comma, "or") ? comma + 1 : comma;
    if (!(match.meaning() instanceof Recurring open) || next == match.end()) {
      return match;
    }
    return calendar
        .at(next)
        .flatMap(other -> Stretches.sameYear(open, other.meaning()))
        .map(meaning -> new Match(match.end(), meaning))
        .orElse(match);
  }

  private static Optional<Match> longer(Optional<Match> best, Optional<Match> other) {
    return best.isEmpty()
        ? other
        : other.map(match -> Match.longer(best.get(), match)).or(() -> best);
  }
}
