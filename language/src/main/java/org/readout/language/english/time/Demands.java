package org.readout.language.english.time;

import java.util.Set;

/**
 * Knows clauses that ask for what is to happen on a day, or announce it, though their verb is past:
 * "called for a strike on Friday", "invited both to a meeting on Friday", "threatened to walk out
 * on Friday". Without something that takes place on a day the day is that of the words: "called for
 * calm on Friday".
 */
final class Demands {

  private static final int BEFORE = 14;

  private static final Set<String> CALLING = Set.of("called", "call", "calls", "calling");
  private static final Set<String> INVITING = Set.of("invited", "invites", "invite", "inviting");

  private static final Set<String> DEMANDING =
      Set.of(
          "announced",
          "announces",
          "announcing",
          "demanded",
          "demands",
          "demand",
          "demanding",
          "urged",
          "urges",
          "urging",
          "threatened",
          "threatens",
          "threatening",
          "threat",
          "threats",
          "proposed",
          "proposes",
          "proposing",
          "requested",
          "requests",
          "appealed",
          "appeal",
          "appeals",
          "ballot",
          "balloted",
          "balloting",
          "agreed");

  /** What follows "called" where it asks for something, and does not name or end it. */
  private static final Set<String> CALLED = Set.of("for", "a", "an", "another");

  private static final Set<String> TAKING_PLACE =
      Set.of(
          "strike",
          "strikes",
          "walkout",
          "walkouts",
          "stoppage",
          "stoppages",
          "rally",
          "rallies",
          "march",
          "marches",
          "protest",
          "protests",
          "demonstration",
          "demonstrations",
          "vigil",
          "vigils",
          "boycott",
          "meeting",
          "meetings",
          "summit",
          "conference",
          "session",
          "hearing",
          "hearings",
          "vote",
          "election",
          "elections",
          "referendum",
          "debate",
          "ceremony",
          "shutdown",
          "blockade",
          "parade");

  private static final Set<String> WHERE_ONE_IS_INVITED =
      Set.of("talks", "dinner", "lunch", "visit", "reception", "consultations");

  /** What people are asked to do, or threaten to do, on a day. */
  private static final Set<String> TAKING_PART =
      Set.of(
          "strike",
          "walk",
          "stop",
          "down",
          "gather",
          "rally",
          "march",
          "protest",
          "testify",
          "boycott",
          "stay",
          "assemble",
          "attend");

  private static final Set<String> LEADING = Set.of("on", "for", "from", "starting", "beginning");

  private final Tokens tokens;

  Demands(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether the words before a time ask for something that is to happen then. */
  boolean before(int start) {
    int from = start - 1;
    while (tokens.readsOne(from, LEADING)) {
      from--;
    }
    boolean takesPlace = false;
    boolean invited = false;
    for (int i = from; i > start - BEFORE && !ends(i); i--) {
      if (takesPlace || invited) {
        boolean asked = asks(i, takesPlace);
        if (asked) {
          return !tokens.is(i - 1, "had");
        }
      }
      takesPlace |= tokens.readsOne(i, TAKING_PLACE) || takesPart(i);
      invited |= tokens.readsOne(i, WHERE_ONE_IS_INVITED);
      if (!takesPlace && !invited && looksSomewhere(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean asks(int i, boolean takesPlace) {
    return tokens.readsOne(i, INVITING)
        || (takesPlace && tokens.readsOne(i, DEMANDING))
        || (takesPlace && tokens.readsOne(i, CALLING) && tokens.readsOne(i + 1, CALLED));
  }

  private boolean takesPart(int i) {
    return tokens.is(i, "to") && tokens.readsOne(i + 1, TAKING_PART);
  }

  /** Between what takes place and its day no other verb stands: "a strike that began on Friday". */
  private boolean looksSomewhere(int i) {
    return tokens.lexeme(i).outlook() != Outlook.OPEN
        || (tokens.endsWith(i, "ed") && !tokens.capital(i));
  }

  private boolean ends(int i) {
    boolean mark = tokens.is(i, Kind.MARK) && !tokens.apostrophe(i) && !tokens.hyphen(i);
    return tokens.is(i, Kind.BREAK) || mark;
  }
}
