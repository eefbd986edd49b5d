package org.readout.language.english.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.text.Span;

/** Finds the quotations that a verb attributes: "...," she said, "...". */
final class QuotedSpeech {
  /** The most words that belong to a quotation and stand before its mark. */
  private static final int FRONT = 40;

  /** Verbs that end a sentence before what is said: "The minister continues. “...”" */
  private static final Set<String> BEFORE_A_STOP =
      Set.of("continue", "begin", "elaborate", "explain", "respond", "reply", "answer");

  /** What may stand before a quotation that begins a sentence. */
  private static final String OPENING = ".?!:\n\"\u201d\u2014-";

  private final CueVerb cue;
  private final ParsedSentence s;
  private final Spans spans;
  private final int v;
  private final CueWord word;
  private final Quotations quotations;

  QuotedSpeech(CueVerb cue, Quotations quotations) {
    this.cue = cue;
    this.s = cue.sentence();
    this.spans = cue.spans();
    this.v = cue.verb();
    this.word = cue.word();
    this.quotations = quotations;
  }

  /** The quotations beside the verb, in order. */
  List<Span> quoted() {
    if (!word.has(Frame.QUOTE)) {
      return List.of();
    }
    List<Span> found = new ArrayList<>();
    Span before = quotationBefore();
    Span after = quotationAfter();
    if (before != null && after != null && opensAnew(before)) {
      before = null;
    }
    if (before != null) {
      found.add(before);
    }
    if (after != null) {
      if (before == null) {
        found.addAll(frontOf(after));
      }
      found.add(after);
    }
    if (before != null && after == null) {
      found.addAll(behind());
    }
    return found;
  }

  /** "“It is bad luck,” she said, | that both were there": a clause that goes with a quotation. */
  private List<Span> behind() {
    int clause = -1;
    for (int child : s.tree.children(v)) {
      clause = child > v && s.tree.is(child, "ccomp") ? child : clause;
    }
    int first = clause < 0 ? -1 : s.tree.first(clause);
    boolean joined =
        first > v + 1 && s.lower(first).equals("that") && Forms.isComma(s.tree, first - 1);
    return joined ? spans.content(first, s.tree.last(clause), new boolean[s.size]) : List.of();
  }

  /** "... late.” Then she said: “...": a sentence that a quotation ends is no part of the next. */
  private boolean opensAnew(Span before) {
    char last = spans.text().charAt(quotations.innerOf(before).end() - 1);
    int first = 0;
    while (first < v && s.quotation(first) >= 0) {
      first++;
    }
    boolean capital = Character.isUpperCase(s.word(first).text().charAt(0));
    return s.word(first).span().start() >= before.end()
        && first == 0
        && capital
        && (last == '.' || last == '?' || last == '!');
  }

  /** What stands before "..., she said, “went on”": a sentence whose other part is quoted. */
  private List<Span> frontOf(Span quotation) {
    int subject = s.subject(v);
    int start = subject >= 0 && subject < v ? s.tree.first(subject) : v;
    char first = spans.text().charAt(quotations.innerOf(quotation).start());
    boolean framed =
        Character.isLowerCase(first)
            && Forms.isComma(s.tree, start - 1)
            && Forms.isComma(s.tree, cue.last() + 1)
            && s.tree.is(v, "root", "parataxis", "ccomp");
    int front = cue.front(start - 1);
    return framed && front < start - 1 && s.word(front).span().end() < quotation.start()
        ? spans.content(front, start - 2, new boolean[s.size])
        : List.of();
  }

  /** The quotation that ends where the subject or the verb begins: "...," she said. */
  private @Nullable Span quotationBefore() {
    int first = v;
    int subject = s.subject(v) >= 0 ? s.subject(v) : s.quotedAs(v);
    if (subject == v - 1 && s.tree.is(v, "relcl") && s.tag(subject).startsWith("W")) {
      return null;
    }
    if (subject >= 0 && subject < v) {
      first = Math.min(first, s.tree.first(subject));
    }
    int opening = subject < 0 ? s.openingBetweenCommas(v) : -1;
    first = opening < 0 ? first : opening;
    while (first > 0 && (s.tree.is(first - 1, "aux", "neg", "advmod") && s.head(first - 1) == v)) {
      first--;
    }
    int at = s.word(first).span().start();
    Quotation quotation = quotations.endingBefore(at);
    if (quotation == null) {
      return null;
    }
    char last = spans.text().charAt(quotation.inner().end() - 1);
    boolean opensSentence = Character.isUpperCase(spans.text().charAt(at)) && first == 0;
    if (opensSentence && last == '.' && governsClause()) {
      return null;
    }
    if (reportsClause() && !opensWith(quotation)) {
      return null;
    }
    int from = quotation.span().start();
    int start = cue.front(first);
    if (start < first && s.tag(start).equals("VBG") && s.tree.is(start, "advcl")) {
      return null;
    }
    int led = s.lemma(v).equals("report") ? ledInFrom(from) : -1;
    if (led >= 0) {
      from = Math.min(from, s.word(led).span().start());
    } else if (start < first && s.tree.is(v, "root") && leadsIn(start, from)) {
      from = Math.min(from, s.word(start).span().start());
    }
    return new Span(from, quotation.span().end());
  }

  /** "Keller said, “...,” the Gazette reported": where what the paper reports begins; or -1. */
  private int ledInFrom(int offset) {
    int front = 0;
    while (front < v && s.isPunctuation(front)) {
      front++;
    }
    for (int i = front; i < s.size && s.word(i).span().start() < offset; i++) {
      if (s.quotation(i) < 0 && Forms.isFinite(s.word(i)) && s.subject(i) >= 0) {
        return front;
      }
    }
    return -1;
  }

  /** Whether the words from one up to an offset can be the front of what a quotation ends. */
  private boolean leadsIn(int start, int offset) {
    for (int i = start; i < s.size && s.word(i).span().start() < offset; i++) {
      if (i - start > FRONT || endsStatement(i) || ":.?!".contains(s.word(i).text())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word is the closing mark of a quotation that ends what is said. */
  private boolean endsStatement(int i) {
    return i > 0
        && s.quotation(i) >= 0
        && s.isQuoteMark(i)
        && ",.?!".contains(s.word(i - 1).text());
  }

  /** Whether a clause of its own follows: "on “Morning Talk,” Keller said she would go". */
  private boolean reportsClause() {
    for (int child : s.tree.children(v)) {
      if (child > v && s.tree.is(child, "ccomp") && s.quotation(s.tree.first(child)) < 0) {
        return s.subject(child) > v || s.passiveSubject(child) > v || s.child(child, "expl") > v;
      }
    }
    return false;
  }

  private boolean opensWith(Quotation quotation) {
    int before = quotation.span().start() - 1;
    while (before >= 0 && spans.text().charAt(before) == ' ') {
      before--;
    }
    boolean anew = before < 0 || OPENING.indexOf(spans.text().charAt(before)) >= 0;
    return anew && s.sentence.span().start() >= quotation.span().start() - 1;
  }

  private boolean governsClause() {
    for (int child : s.tree.children(v)) {
      if (child > v && s.tree.is(child, "ccomp", "xcomp", "dobj")) {
        return true;
      }
    }
    return false;
  }

  /** The quotation that a comma, a colon or the verb itself leads into. */
  private @Nullable Span quotationAfter() {
    for (int i = v + 1; i < s.size; i++) {
      int number = s.quotation(i);
      if (number >= 0) {
        Quotation quotation = quotations.outermost().get(number);
        boolean here = s.word(i).span().start() <= quotation.span().start() + 1;
        return here && !clauseAround(i) && leadsInto(i) ? quotation.span() : null;
      }
      if (s.isVerb(i) && blocks(i)) {
        return null;
      }
    }
    int end = s.size - 1;
    boolean ends =
        s.word(end).text().equals(".")
            && v == end - 1
            && isBeforeStop()
            && quotationBefore() == null;
    if (!ends && !s.word(end).text().equals(":")) {
      return null;
    }
    Quotation next = quotations.beginningAfter(s.sentence.span().end());
    if (next == null || (ends ? goesOnAfter(next) : !leadsInto(s.size))) {
      return null;
    }
    return next.span();
  }

  private boolean isBeforeStop() {
    return BEFORE_A_STOP.contains(s.lemma(v))
        && Forms.isFinite(s.word(v))
        && s.child(v, "aux", "neg") < 0;
  }

  /** Whether a quotation ends in a comma, so that its sentence tells whose it is. */
  private boolean goesOnAfter(Quotation quotation) {
    char last = spans.text().charAt(quotation.inner().end() - 1);
    return last != '.' && last != '?' && last != '!';
  }

  /** Whether a clause that begins before a word, after the verb, goes on past it. */
  private boolean clauseAround(int i) {
    if (s.word(i - 1).text().equals(":")) {
      return false;
    }
    for (int child : s.tree.children(v)) {
      if (child > v && s.tree.is(child, "ccomp", "dobj", "xcomp") && s.tree.last(child) >= i) {
        int first = s.trimmedFirst(s.tree.first(child), child);
        if (first < i && first > v) {
          return true;
        }
        int closing = s.throughQuotation(i);
        if (s.tree.last(child) > closing
            && !s.isPunctuation(s.tree.last(child))
            && !anotherFollows(closing)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a quotation is joined to the one before: "chanted “no” and “never”". */
  private boolean anotherFollows(int closing) {
    int next = closing + 1;
    while (next < s.size && (s.tree.is(next, "cc") || s.word(next).text().equals(","))) {
      next++;
    }
    return next > closing + 1 && next < s.size && s.quotation(next) >= 0;
  }

  private boolean blocks(int i) {
    if (s.tag(i).equals("VBG") && Forms.isComma(s.tree, i - 1)) {
      return true;
    }
    boolean clause = s.subject(i) >= 0 || s.passiveSubject(i) >= 0 || s.child(i, "expl") >= 0;
    return clause && !s.tree.is(i, "relcl", "advcl", "acl");
  }

  private boolean leadsInto(int i) {
    String before = s.word(i - 1).text();
    int nearest = before.equals(",") || before.equals(":") ? i - 2 : i - 1;
    if (nearest > v && s.isVerb(nearest) && s.subject(nearest) >= 0) {
      return false;
    }
    if (before.equals(":")) {
      int subject = s.subject(v);
      int object = s.child(v, "dobj", "dative", "iobj");
      if (subject < v && object < 0) {
        cue.reach(i - 1);
      }
      return true;
    }
    return before.equals(",") || i - 1 == cue.last() || i - 1 == v;
  }
}
