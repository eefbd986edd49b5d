package org.readout.language.english.attribution;

import java.util.ArrayList;
import java.util.List;
import org.readout.text.Span;

/** Finds the clause that a verb attributes: that she would go, she said. */
final class ReportedClause {
  private final CueVerb cue;
  private final ParsedSentence s;
  private final Spans spans;
  private final int v;
  private final CueWord word;
  private final Reach reach;

  ReportedClause(CueVerb cue) {
    this.cue = cue;
    this.s = cue.sentence();
    this.spans = cue.spans();
    this.v = cue.verb();
    this.word = cue.word();
    this.reach = new Reach(s, v);
  }

  /** The clause that the verb governs, before it or after. */
  List<Span> clause() {
    int clause = governed();
    boolean fits =
        word.has(Frame.CLAUSE)
            || word.has(Frame.QUOTE)
            || word.has(Frame.ADDRESSEE)
            || (word.has(Frame.OBJECT) && isQuestion(clause));
    if (clause < 0 || !fits) {
      return List.of();
    }
    if (clause > v && s.tree.first(clause) < v) {
      return parted(clause);
    }
    return clause < v ? preposed(clause) : postposed(clause);
  }

  /** "| Who | police said | was armed": a clause around the words that attribute it. */
  private List<Span> parted(int clause) {
    boolean[] taken = new boolean[s.size];
    int subject = s.subject(v);
    int first = subject >= 0 && subject < v ? s.tree.first(subject) : s.tree.first(v);
    first = subject > v ? v : first;
    int last = subject > v ? s.tree.last(subject) : cue.last();
    for (int i = Math.max(first, s.tree.first(clause) + 1); i <= last; i++) {
      taken[i] = true;
    }
    return spans.content(s.tree.first(clause), s.tree.last(clause), taken);
  }

  /** The clause after the verb rather than one before: "they worry; most said they were ill". */
  private int governed() {
    int clause = -1;
    for (int child : s.tree.children(v)) {
      boolean that = child > v && s.child(child, "mark") >= 0;
      boolean own = child > v && clause >= 0 && clause < v && !Forms.isComma(s.tree, v + 1);
      if (s.tree.is(child, "ccomp") && child != cue.last() && (clause < 0 || that || own)) {
        clause = child;
      }
    }
    int adjective = cue.last();
    return clause < 0 && s.head(adjective) == v && s.tag(adjective).equals("JJ")
        ? s.child(adjective, "ccomp", "advcl")
        : clause;
  }

  /** Whether a clause begins with "how", "why", "what" or the like. */
  private boolean isQuestion(int clause) {
    if (clause < v) {
      return false;
    }
    int first = s.tree.first(clause);
    return s.tag(first).startsWith("W") || s.lower(first).equals("whether");
  }

  /** A clause before the words that attribute it, from where the sentence begins. */
  private List<Span> preposed(int child) {
    List<Span> all =
        new ArrayList<>(
            spans.content(cue.front(s.tree.first(child)), s.tree.last(child), new boolean[s.size]));
    int next = v + 2;
    boolean goesOn =
        s.tree.is(v, "root")
            && s.lemma(v).equals("say")
            && next < s.size
            && s.word(v + 1).text().equals(",")
            && s.quotation(v + 1) < 0
            && s.subject(v) < v
            && !s.tag(next).equals("VBG")
            && !s.tag(next).startsWith("W");
    if (goesOn) {
      all.addAll(spans.content(next, s.size - 1, new boolean[s.size]));
    }
    return all;
  }

  /** A clause after them, with what stands before them: "In May, she said, they left." */
  private List<Span> postposed(int child) {
    int subject = s.subject(v);
    int last = Math.max(v, Math.max(cue.last(), subject));
    int start = subject >= 0 && subject < v ? s.tree.first(subject) : v;
    boolean framed =
        last + 1 < s.size
            && s.word(last + 1).text().equals(",")
            && start > 1
            && s.word(start - 1).text().equals(",")
            && s.tree.first(v) < start - 1;
    if (!framed || !s.tree.is(v, "root")) {
      int first = adjoining(child);
      return spans.content(first, reach.last(first, s.tree.last(child)), new boolean[s.size]);
    }
    List<Span> all =
        new ArrayList<>(spans.content(cue.front(start - 1), start - 2, new boolean[s.size]));
    all.addAll(spans.content(child));
    return all;
  }

  /**
   * The first word of a clause, or the word after "said" if a parser tore the clause's front off.
   */
  private int adjoining(int child) {
    int first = s.tree.first(child);
    int next = cue.last() + 1;
    if (next + 1 < first && s.lower(next).equals("no") && s.lower(next + 1).equals("matter")) {
      return next;
    }
    boolean torn = s.lemma(v).equals("say") || isHeadless(child);
    int phrase = next < first && s.isQuoteMark(next) ? next + 1 : next;
    if (!torn || next >= first || !startsPhrase(phrase)) {
      return first;
    }
    for (int i = next; i < first; i++) {
      if (s.head(i) == v
          && !s.tree.is(i, "dobj", "nsubj", "attr", "nmod", "compound", "det", "mark", "dep")) {
        return first;
      }
    }
    return next;
  }

  /** A finite clause without a subject: its subject was taken for the verb's object. */
  private boolean isHeadless(int clause) {
    boolean finite = Forms.isFinite(s.word(clause)) || s.child(clause, "aux") >= 0;
    return finite
        && s.child(v, "dobj") > v
        && s.child(clause, "nsubj", "nsubjpass", "expl", "csubj", "mark") < 0
        && !s.isInfinitive(clause);
  }

  private boolean startsPhrase(int i) {
    return (s.isNominal(i) || s.tag(i).startsWith("JJ") || s.tag(i).equals("VBG"))
        && !s.tree.is(i, "npadvmod")
        && s.subject(v) != i
        && s.subject(v) < v;
  }

  /** "..., they say, ..." and "as they say, ...": the clause around. */
  List<Span> parenthetical() {
    if (!word.has(Frame.CLAUSE) && !word.has(Frame.QUOTE)) {
      return List.of();
    }
    int head = s.head(v);
    boolean as =
        s.tree.is(v, "advcl")
            && s.child(v, "mark") >= 0
            && s.lower(s.child(v, "mark")).equals("as")
            && (s.child(v, "dobj") < 0 || s.child(v, "dobj") == cue.last())
            && s.child(v, "xcomp") < v
            && word.has(Frame.CLAUSE);
    if (head < 0 || !(s.tree.is(v, "parataxis") || as)) {
      return List.of();
    }
    int first = s.tree.first(head);
    int last = s.tree.last(head);
    boolean[] taken = new boolean[s.size];
    int end = goesOn() ? v + 1 : s.tree.last(v);
    for (int i = s.tree.first(v); i <= end; i++) {
      taken[i] = true;
    }
    return spans.content(first, last, taken);
  }

  /**
   * "..., she said, and nobody was told", "..., by telling nobody": what is still what she said.
   */
  private boolean goesOn() {
    int clause = s.child(v, "conj");
    int next = v + 2;
    if (next >= s.size || !Forms.isComma(s.tree, v + 1)) {
      return false;
    }
    boolean means =
        s.tree.is(next, "prep") && s.head(next) == v && s.child(next, "pcomp") == next + 1;
    return means
        || (clause > next
            && s.tree.is(next, "cc")
            && (s.subject(clause) > v || s.passiveSubject(clause) > v));
  }
}
