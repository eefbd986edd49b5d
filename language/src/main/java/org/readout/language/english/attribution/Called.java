package org.readout.language.english.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.text.Span;

/** Finds what somebody calls a thing, with the thing: called it a mistake, which he called so. */
final class Called {
  /** Verbs whose object is always followed by what it is called. */
  static final Set<String> NAMING = Set.of("call", "dub", "label", "brand", "term");

  /** The most words from an object to the quotation that says what it is. */
  private static final int FAR = 25;

  private final ParsedSentence s;
  private final Spans spans;
  private final int v;

  Called(CueVerb cue) {
    this.s = cue.sentence();
    this.spans = cue.spans();
    this.v = cue.verb();
  }

  /** "Called the plan “a mistake”": what is named and the quoted name, however it was parsed. */
  List<Span> named() {
    int which = s.child(v, "dobj");
    boolean before = which >= 0 && which < v;
    if (!NAMING.contains(s.lemma(v)) || s.subjectAbove(v) < 0 || before) {
      return List.of();
    }
    boolean what = v + 1 < s.size && s.lower(v + 1).equals("what");
    boolean noun = false;
    for (int i = v + 1; i < s.size && i - v <= FAR; i++) {
      if (s.quotation(i) >= 0) {
        int last = throughGrounds(s.throughPhrase(i, s.throughQuotation(i)));
        return noun ? spans.content(v + 1, last, new boolean[s.size]) : List.of();
      }
      boolean verb = s.isVerb(i) && (s.subject(i) >= 0 || s.passiveSubject(i) >= 0);
      if ((verb && !what)
          || s.isPunctuation(i)
          || s.tree.is(i, "cc", "prt")
          || s.lower(i).equals("for")) {
        return List.of();
      }
      noun |= s.isNominal(i) || s.lower(i).equals("that");
    }
    return List.of();
  }

  /** On through what follows at once: "a “mistake” | to go", "“critical” | that she go". */
  private int throughGrounds(int last) {
    int next = last + 1;
    if (next >= s.size || s.isPunctuation(next)) {
      return last;
    }
    int top = next;
    while (s.head(top) >= 0 && s.tree.first(s.head(top)) >= next) {
      top = s.head(top);
    }
    boolean grounds =
        s.tag(next).equals("TO")
            || s.lower(next).equals("that")
            || s.lower(next).equals("because")
            || (s.lower(next).equals("for")
                && next + 1 < s.size
                && !s.tag(next + 1).startsWith("W"))
            || s.lower(next).equals("who");
    return grounds && !s.tree.dominates(top, v) ? s.tree.last(top) : last;
  }

  /** "| Which | he called | a shame", "| whom | she described | as fair". */
  List<Span> inRelative(int object) {
    int predicate = s.child(v, "oprd", "acomp");
    for (int child : s.tree.children(v)) {
      boolean another = child > v && s.tree.is(child, "dobj", "attr");
      predicate = predicate < v && another ? child : predicate;
    }
    predicate = predicate < v ? s.preposition(v, v, "as") : predicate;
    if (predicate < v) {
      return List.of();
    }
    List<Span> all = new ArrayList<>();
    if (s.tag(object).startsWith("W")) {
      all.addAll(spans.content(object));
    }
    all.addAll(spans.content(predicate));
    return all;
  }

  /** "Described | as “wrong” | a plan", "a plan that | he | described | as “wrong”". */
  List<Span> as() {
    int as = s.preposition(v, v, "as");
    int mark = s.child(v, "mark");
    if (as < 0 || as + 1 >= s.size) {
      return List.of();
    }
    if (as == v + 1 && s.quotation(as + 1) >= 0 && s.tree.last(as) > s.throughQuotation(as + 1)) {
      return spans.content(as, s.throughQuotation(as + 1), new boolean[s.size]);
    }
    boolean relative =
        mark >= 0
            && s.lower(mark).equals("that")
            && s.tree.is(v, "acl")
            && mark == s.tree.first(v)
            && s.quotation(s.tree.last(as)) >= 0;
    if (!relative) {
      return List.of();
    }
    List<Span> all =
        new ArrayList<>(spans.content(s.tree.first(s.head(v)), mark, new boolean[s.size]));
    all.addAll(spans.content(as));
    return all;
  }
}
