package org.readout.language.english.time;

import java.util.Set;

/**
 * Where the clause round an expression looks, by the verb before it that is nearest, else the one
 * after it: "said on Friday", "will meet on Friday", "On Friday, Smith said".
 */
final class Outlooks {

  private static final int BEFORE = 24;
  private static final int AFTER = 14;
  private static final int GROUP = 4;

  private static final Set<String> PERFECT =
      Set.of("has", "have", "had", "having", "was", "were", "been");
  private static final Set<String> MODAL =
      Set.of(
          "will", "shall", "ll", "would", "could", "may", "might", "should", "must", "can", "to");
  private static final Set<String> WILL = Set.of("will", "shall", "ll");

  /** "Will stay closed", "will be kept shut": how long what has been done goes on. */
  private static final Set<String> LASTING = Set.of("stay", "remain", "keep", "kept", "get");

  private static final Set<String> IN_ED_OR_SO =
      Set.of("expected", "scheduled", "planned", "due", "slated", "set", "intended", "anticipated");

  private final Tokens tokens;
  private final Deadlines deadlines;
  private final Demands demands;

  Outlooks(Tokens tokens) {
    this.tokens = tokens;
    deadlines = new Deadlines(tokens);
    demands = new Demands(tokens);
  }

  /** Where the clause looks in which the tokens from {@code start} to {@code end} stand. */
  Outlook at(int start, int end) {
    if (attributive(start, end)) {
      return ahead(end);
    }
    Outlook before = preposition(start);
    if (before == Outlook.OPEN && demands.before(start)) {
      return Outlook.FUTURE;
    }
    if (before == Outlook.OPEN && deadlines.committed(start)) {
      return Outlook.OPEN;
    }
    if (before == Outlook.OPEN) {
      before = back(start - 1);
    }
    return before == Outlook.OPEN ? ahead(end) : before;
  }

  /** "The November election": the verb says nothing of the month. */
  private boolean attributive(int start, int end) {
    boolean month = end == start + 1 && tokens.is(start, Kind.MONTH);
    boolean article =
        tokens.is(start - 1, "the") || tokens.is(start - 1, "a") || tokens.is(start - 1, "s");
    boolean noun = tokens.is(end, Kind.OTHER) || tokens.is(end, "election");
    return month && article && noun;
  }

  private Outlook preposition(int start) {
    int i = tokens.is(start - 1, "the") ? start - 2 : start - 1;
    return switch (tokens.lexeme(i).text()) {
      case "by" -> by(i, start);
      case "before" -> deadlines.asked(i - 1) ? Outlook.FUTURE : Outlook.OPEN;
      case "until", "till", "through" ->
          passive(i, start) && !deadlines.deferred(i) ? Outlook.PAST : until(i);
      case "since" -> Outlook.PAST;
      default -> Outlook.OPEN;
    };
  }

  /** "Had promised it by the end of April": the nearer one; other deadlines look ahead. */
  private Outlook by(int preposition, int start) {
    if (deadlines.committed(start)) {
      return Outlook.OPEN;
    }
    return passive(preposition, start) && !deadlines.asked(preposition)
        ? Outlook.PAST
        : Outlook.FUTURE;
  }

  /** "Closed through Friday" looks ahead; "went through Friday" need not. */
  private Outlook until(int preposition) {
    boolean through = tokens.is(preposition, "through") || tokens.reads(preposition, "through");
    return through && !deadlines.deferred(preposition) ? Outlook.OPEN : Outlook.FUTURE;
  }

  /** "Had risen by Friday", "By Friday it had risen": the day is past. */
  private boolean passive(int preposition, int start) {
    Outlook before = back(preposition - 1);
    return before == Outlook.PAST || (before == Outlook.OPEN && ahead(start + 1) == Outlook.PAST);
  }

  private Outlook back(int from) {
    for (int i = from; i > from - BEFORE && !boundary(i); i--) {
      Outlook outlook = verb(i);
      if (outlook != Outlook.OPEN) {
        return outlook;
      }
    }
    return Outlook.OPEN;
  }

  private Outlook ahead(int from) {
    for (int i = from; i < from + AFTER && !boundary(i); i++) {
      Outlook outlook = verb(i);
      if (outlook != Outlook.OPEN) {
        return outlook;
      }
    }
    return Outlook.OPEN;
  }

  private Outlook verb(int i) {
    Lexeme lexeme = tokens.lexeme(i);
    if (lexeme.kind() == Kind.MONTH) {
      return tokens.is(i, "may") && !tokens.capital(i) ? Outlook.FUTURE : Outlook.OPEN;
    }
    if (lexeme.outlook() == Outlook.FUTURE) {
      return Outlook.FUTURE;
    }
    if (lexeme.outlook() == Outlook.PAST || (tokens.endsWith(i, "ed") && !tokens.capital(i))) {
      return group(i);
    }
    return infinitive(i) ? Outlook.FUTURE : Outlook.OPEN;
  }

  /** A participle looks where its auxiliaries do: "will be released", "to be held". */
  private Outlook group(int participle) {
    if (deadlines.held(participle)) {
      return Outlook.FUTURE;
    }
    for (int i = participle - 1; i >= participle - GROUP; i--) {
      if (tokens.isOne(i, PERFECT)) {
        boolean ahead = tokens.isOne(participle, IN_ED_OR_SO) || tokens.isOne(i - 1, WILL);
        return ahead ? Outlook.FUTURE : Outlook.PAST;
      }
      if (tokens.isOne(i, MODAL)) {
        return tokens.is(i + 1, "have") ? Outlook.PAST : Outlook.FUTURE;
      }
      if (tokens.is(i, "be") && !tokens.isOne(i - 1, MODAL)) {
        return Outlook.FUTURE;
      }
      boolean between =
          tokens.is(i, "be")
              || tokens.is(i, "not")
              || tokens.readsOne(i, LASTING)
              || tokens.endsWith(i, "ly");
      if (!between) {
        break;
      }
    }
    return Outlook.PAST;
  }

  /** "To begin", "to be": by the form alone only a few are told from "to court". */
  private boolean infinitive(int i) {
    return (tokens.is(i, "to") && tokens.is(i + 1, "be"))
        || INFINITIVES.stream().anyMatch(word -> to(i, word));
  }

  private boolean to(int i, String verb) {
    return tokens.is(i, "to") && tokens.reads(i + 1, verb);
  }

  private static final Set<String> INFINITIVES =
      Set.of(
          "begin",
          "start",
          "meet",
          "hold",
          "vote",
          "visit",
          "open",
          "travel",
          "arrive",
          "return",
          "face",
          "appear",
          "release",
          "launch",
          "leave",
          "end",
          "resume",
          "discuss",
          "decide",
          "attend",
          "address",
          "speak",
          "fly",
          "take",
          "play",
          "make",
          "announce",
          "give",
          "host",
          "run",
          "go",
          "come",
          "have",
          "step",
          "unveil",
          "sign",
          "publish",
          "present",
          "deliver");

  /** The end of a sentence, or a semicolon. */
  private boolean boundary(int i) {
    if (tokens.is(i, Kind.BREAK)
        || tokens.mark(i, ';')
        || tokens.mark(i, '?')
        || tokens.mark(i, '!')) {
      return true;
    }
    boolean stop = tokens.mark(i, '.') && tokens.width(i - 1) > 3 && !tokens.is(i - 1, Kind.MONTH);
    return stop && !tokens.glued(i + 1);
  }
}
