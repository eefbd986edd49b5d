package org.readout.language.english.attribution;

import java.util.Set;

/** How far the words go that a verb before them attributes. */
final class Reach {
  /** Dependents of the verb itself that tell when, where or how it was said. */
  private static final Set<String> OF_THE_VERB =
      Set.of("prep", "npadvmod", "advmod", "advcl", "agent", "dative", "parataxis", "conj", "dep");

  /** What opens the report's own addition after a quotation. */
  private static final Set<String> ADDITIONS =
      Set.of("while", "though", "although", "when", "before", "adding", "even");

  private static final Set<String> REMARKS =
      Set.of("a", "an", "another", "something", "even", "essentially", "including", "though");

  /** Nouns that stand for what a clause tells (shell nouns; Schmid 2000). */
  private static final Set<String> SHELLS =
      Set.of(
          "accusation",
          "act",
          "admission",
          "allegation",
          "assertion",
          "blow",
          "change",
          "charge",
          "claim",
          "concession",
          "contrast",
          "decision",
          "departure",
          "development",
          "distinction",
          "fact",
          "feat",
          "figure",
          "gambit",
          "gesture",
          "increase",
          "indication",
          "maneuver",
          "manoeuvre",
          "milestone",
          "move",
          "part",
          "policy",
          "position",
          "possibility",
          "practice",
          "process",
          "prospect",
          "rebuke",
          "reference",
          "reminder",
          "response",
          "reversal",
          "right",
          "scenario",
          "setback",
          "shift",
          "sign",
          "stance",
          "statistic",
          "step",
          "strategy",
          "suggestion",
          "tactic",
          "term",
          "threat",
          "victory",
          "view");

  private static final Set<String> CONTRASTS = Set.of("while", "although", "though", "whereas");

  private static final Set<String> ARTICLES = Set.of("a", "an", "another");

  /** The most words of a noun phrase before its noun. */
  private static final int PHRASE = 8;

  private final ParsedSentence s;
  private final int v;

  Reach(ParsedSentence sentence, int verb) {
    this.s = sentence;
    this.v = verb;
  }

  /**
   * The last word of content that ends with one for the parser: further where the parser tore it,
   * nearer where the report goes on in its own voice.
   */
  int last(int first, int last) {
    int reached = beforeMainClause(first, throughAnotherTense(pastTear(last)));
    return beforeRemark(
        first, beforeContrast(first, beforeAddition(first, throughReason(reached))));
  }

  /**
   * "While she said it was late, | nobody left": a parser missed that "while" opens no sentence.
   */
  private int beforeMainClause(int first, int last) {
    int mark = s.child(v, "mark");
    boolean fronted =
        mark == 0 && s.tree.is(v, "root") && CONTRASTS.contains(s.lower(mark)) && mark < v;
    for (int i = first + 1; fronted && i < last; i++) {
      if (Forms.isComma(s.tree, i) && s.quotation(i) < 0 && startsClause(i + 1)) {
        return i - 1;
      }
    }
    return last;
  }

  private boolean startsClause(int i) {
    int top = i;
    while (s.head(top) > i && s.tree.first(s.head(top)) == i && !s.tree.is(top, "nsubj")) {
      top = s.head(top);
    }
    return s.tree.is(top, "nsubj", "nsubjpass", "expl");
  }

  /**
   * On through "..., and are late", "..., and that it is": after "said" a verb of the present goes
   * on what was said, and so does another "that".
   */
  private int throughAnotherTense(int last) {
    for (int child : s.tree.children(v)) {
      boolean next = child > last && s.tree.is(child, "conj") && isJoined(last, child);
      boolean other = s.tag(child).startsWith("J") || (s.tag(v).equals("VBD") && isPresent(child));
      int mark = next ? s.child(child, "mark") : -1;
      boolean that = mark >= 0 && s.lower(mark).equals("that") && s.tree.first(child) == mark;
      boolean lacks = s.subject(child) < 0 && s.passiveSubject(child) < 0;
      if (next && (that || (other && lacks) || isOfSameSubject(last, child))) {
        return s.tree.last(child);
      }
    }
    return last;
  }

  /** "Says she hopes to win, but she knows": what the one of whom it was said does too. */
  private boolean isOfSameSubject(int last, int verb) {
    int subject = s.subject(verb);
    int clause = s.child(v, "ccomp");
    int said = clause < 0 ? -1 : s.subject(clause);
    return subject > last
        && said > v
        && said < last
        && s.tag(subject).equals("PRP")
        && s.lower(subject).equals(s.lower(said))
        && isPresent(verb)
        && isPresent(clause)
        && s.tree.first(verb) == subject;
  }

  /** Whether no more than a conjunction and an adverb stand before a word: ", but also". */
  private boolean isJoined(int last, int word) {
    int between = 0;
    for (int i = last + 1; i < s.tree.first(word); i++) {
      between += s.isPunctuation(i) ? 0 : 1;
    }
    return between <= 2;
  }

  /** On through "to open it or | close it", where a parser joined the second to a verb above. */
  int throughBareVerbs(int last) {
    int end = last;
    boolean bare = s.tag(v).equals("VB");
    for (int child : s.tree.children(v)) {
      boolean joined =
          !bare
              && child > end
              && s.tree.is(child, "conj")
              && s.tag(child).equals("VB")
              && s.child(child, "aux", "nsubj", "nsubjpass") < 0
              && isJoined(end, child);
      end = joined ? s.tree.last(child) : end;
    }
    return end;
  }

  private boolean isPresent(int verb) {
    int aux = s.child(verb, "aux", "auxpass");
    String tag = s.tag(aux < 0 ? verb : aux);
    return tag.equals("VBP") || tag.equals("VBZ") || tag.equals("MD");
  }

  /** Before a dash and "although ...", which is the report's own. */
  private int beforeContrast(int first, int last) {
    for (int i = first + 1; i < last; i++) {
      String next = s.lower(i + 1);
      if (Forms.isDash(s.word(i).text()) && (next.equals("although") || next.equals("though"))) {
        return i - 1;
      }
    }
    return last;
  }

  /** Before a dash or a comma and what the report says of it all: "- a right that", ", a step". */
  int beforeRemark(int first, int last) {
    int dash = -1;
    for (int i = first + 2; i < last - 1; i++) {
      if (s.quotation(i + 1) >= 0) {
        continue;
      }
      if (Forms.isComma(s.tree, i) && isRemark(i + 1)) {
        return i - 1;
      }
      if (Forms.isDash(s.word(i).text())) {
        dash = dash < 0 ? i : last;
      }
    }
    return dash >= 0 && dash < last && REMARKS.contains(s.lower(dash + 1)) ? dash - 1 : last;
  }

  /** "A step", "his latest move": a noun for a whole deed or statement, with an article. */
  private boolean isRemark(int i) {
    String tag = s.tag(i);
    boolean part = s.lower(i).equals("part") && i + 1 < s.size && s.lower(i + 1).equals("of");
    boolean article = ARTICLES.contains(s.lower(i)) || tag.equals("PRP$");
    for (int k = i + 1; article && k < s.size && k <= i + PHRASE; k++) {
      String next = s.tag(k);
      if (SHELLS.contains(s.lemma(k))) {
        return true;
      }
      article =
          next.startsWith("J") || next.startsWith("N") || next.equals("HYPH") || next.equals("VBG");
    }
    return part;
  }

  /** On through "because ...", which gives the speaker's reason and not the report's. */
  int throughReason(int last) {
    int next = last + 1;
    if (next < s.size && s.word(next).text().equals(",")) {
      next++;
    }
    if (next >= s.size || !s.lower(next).equals("because") || !s.tree.is(next, "mark")) {
      return last;
    }
    int clause = s.head(next);
    return s.tree.first(clause) == next && s.head(clause) == v
        ? Math.max(last, s.tree.last(clause))
        : last;
  }

  /**
   * On through words that follow without a stop and hang from the verb, or from above it, by what
   * no verb of speech governs: "said the house | would be sold".
   */
  private int pastTear(int last) {
    int end = last;
    for (int next = end + 1; next < s.size; next = end + 1) {
      int top = top(next);
      if (!isTorn(next, top)) {
        return end;
      }
      int reached = s.tree.last(top);
      if (reached <= end || s.tree.dominates(top, v)) {
        return end;
      }
      end = reached;
    }
    return end;
  }

  private boolean isTorn(int next, int top) {
    if ((s.isPunctuation(next) && !s.isQuoteMark(next)) || s.tree.is(next, "cc")) {
      return false;
    }
    return s.head(top) != v || !OF_THE_VERB.contains(s.relation(top));
  }

  /** The highest word over one that does not dominate the verb. */
  private int top(int word) {
    int top = word;
    while (s.head(top) >= 0 && !s.tree.dominates(s.head(top), v)) {
      top = s.head(top);
    }
    return top;
  }

  /** Before "..., while others ...": an addition after the last quotation. */
  private int beforeAddition(int first, int last) {
    int quoted = last;
    while (quoted > first && s.quotation(quoted) < 0) {
      quoted--;
    }
    if (quoted == first || quoted == last) {
      return last;
    }
    for (int i = quoted + 2; i < last; i++) {
      if (s.word(i - 1).text().equals(",") && opensAside(i) && closes(i, last)) {
        return i - 2;
      }
    }
    int next = quoted + 1;
    boolean comma = s.word(next).text().equals(",") || s.isPunctuation(quoted - 1);
    if (s.word(next).text().equals(",") && next < last) {
      next++;
    }
    String word = s.lower(next);
    boolean addition =
        (Forms.TIMES.contains(word) && next < last && s.tag(next + 1).equals("VBG"))
            || (ADDITIONS.contains(word)
                && (comma || word.endsWith("though") || word.equals("adding")))
            || (Forms.isDash(word) && !isDashedAside(next, last))
            || (word.equals("as") && s.tree.is(next, "mark"))
            || (comma && (word.equals("which") || word.equals("who")));
    return addition ? quoted : last;
  }

  /** "“All of them” - Keller too - failed": between two dashes, where the words go on behind. */
  private boolean isDashedAside(int dash, int last) {
    int end = dash + 1;
    while (end < last && !Forms.isDash(s.word(end).text())) {
      end++;
    }
    return end < last;
  }

  /** ", which surprised many" and ", a charge that she denied": what the report says of it. */
  private boolean opensAside(int i) {
    String word = s.lower(i);
    if (word.equals("which")) {
      return true;
    }
    boolean article = word.equals("a") || word.equals("an") || word.equals("another");
    return article && s.tree.is(i, "det") && s.tree.is(s.head(i), "appos", "npadvmod", "dep");
  }

  /** Whether what a word opens goes on to the end: "..., a claim that she denied". */
  private boolean closes(int i, int last) {
    int top = i;
    while (s.head(top) >= 0 && s.tree.first(s.head(top)) >= i) {
      top = s.head(top);
    }
    return s.tree.last(top) >= last - 1;
  }
}
