package org.readout.language.english.attribution;

import java.util.ArrayList;
import java.util.List;
import org.readout.text.Span;

/** Guesses what a verb of speech reports where a parser saw no clause that it governs. */
final class UnparsedClause {
  /** The most words in the name of who is told. */
  private static final int ADDRESSEE = 12;

  /** The most words between a verb and the clause that it reports. */
  private static final int PHRASES = 18;

  private final CueVerb cue;
  private final ParsedSentence s;
  private final Spans spans;
  private final int v;

  UnparsedClause(CueVerb cue) {
    this.cue = cue;
    this.s = cue.sentence();
    this.spans = cue.spans();
    this.v = cue.verb();
  }

  /** "..., she said." and "..., said Keller": all before it, where a parser saw no clause. */
  List<Span> before() {
    int subject = s.subject(v);
    int start =
        subject >= 0 && subject < v ? Math.max(s.tree.first(subject), afterComma(subject)) : v;
    boolean told =
        s.lemma(v).equals("say")
            && start > 2
            && s.word(start - 1).text().equals(",")
            && s.quotation(start - 1) < 0
            && (v + 1 >= s.size || s.isPunctuation(v + 1) || subject > v);
    return told && (hasVerbBefore(start) || quotes(start))
        ? spans.content(cue.front(start - 1), start - 2, new boolean[s.size])
        : List.of();
  }

  /** The first word after the last comma before a noun. */
  private int afterComma(int noun) {
    int i = noun;
    while (i > 0 && !s.word(i - 1).text().equals(",")) {
      i--;
    }
    return i;
  }

  /** Whether a quotation stands before a word, and more than it. */
  private boolean quotes(int end) {
    int marked = 0;
    for (int i = 0; i < end; i++) {
      marked += s.quotation(i) >= 0 ? 1 : 0;
    }
    return marked > 0 && end - marked > 3;
  }

  private boolean hasVerbBefore(int end) {
    for (int i = 0; i < end; i++) {
      String tag = s.tag(i);
      if ((s.isVerb(i) && !tag.equals("VBG") && !tag.equals("VBN")) || tag.equals("MD")) {
        return true;
      }
    }
    return false;
  }

  /** "Told the crowd in Bergen | that ...": the clause after who is told. */
  List<Span> told() {
    int next = afterAddressee(cue.last() + 1);
    return next > cue.last() + 1 ? spans.content(next, s.size - 1, new boolean[s.size]) : List.of();
  }

  /** All that follows "said" or "... that" in the sentence: a clause that a parser took apart. */
  List<Span> rest() {
    int next = cue.last() + 1;
    boolean finite = Forms.isFinite(s.word(v));
    if (next + 1 >= s.size || !finite) {
      return List.of();
    }
    if (isFraming(next)) {
      return around(next);
    }
    int far = thatBehindPhrases(next);
    if (far > next) {
      return spans.content(far, s.size - 1, new boolean[s.size]);
    }
    boolean that = s.lower(next).equals("that") && !s.tag(next).startsWith("W");
    boolean said =
        s.lemma(v).equals("say")
            && !s.isPunctuation(next)
            && (s.isNominal(next)
                || s.quotation(next) >= 0
                || s.tag(next).startsWith("J")
                || s.tag(next).equals("VBG")
                || s.tag(next).equals("EX"));
    if (!that && !(said && hasVerb(next))) {
      return List.of();
    }
    return spans.content(next, s.size - 1, new boolean[s.size]);
  }

  /** "In May, she said, the ...": between commas behind what is no clause yet. */
  private boolean isFraming(int comma) {
    int subject = s.subject(v);
    int start = subject >= 0 && subject < v ? s.tree.first(subject) : v;
    return s.lemma(v).equals("say")
        && subject >= 0
        && start > 1
        && s.word(comma).text().equals(",")
        && s.word(start - 1).text().equals(",")
        && s.quotation(start - 1) < 0
        && s.quotation(comma) < 0
        && !s.tag(comma + 1).equals("VBG")
        && !s.tag(comma + 1).startsWith("W")
        && hasVerb(comma + 1);
  }

  private List<Span> around(int comma) {
    int start = s.tree.first(s.subject(v));
    List<Span> all =
        new ArrayList<>(spans.content(cue.front(start - 1), start - 2, new boolean[s.size]));
    all.addAll(spans.content(comma + 1, s.size - 1, new boolean[s.size]));
    return all;
  }

  /** The "that" after who is told, or the word given. */
  private int afterAddressee(int next) {
    if (!cue.word().has(Frame.ADDRESSEE)) {
      return next;
    }
    for (int i = next + 1; i < s.size && i < next + ADDRESSEE; i++) {
      if (s.isVerb(i) || s.quotation(i) >= 0) {
        return next;
      }
      if (s.lower(i).equals("that") && hasVerb(i)) {
        return i;
      }
    }
    return next;
  }

  /** "Said in a talk at the fair | that ...", however the phrases between were parsed; or -1. */
  private int thatBehindPhrases(int next) {
    if (!s.tag(next).equals("IN") && !s.tag(next).equals("TO") && !s.tag(next).startsWith("RB")) {
      return -1;
    }
    for (int i = next + 1; i < s.size && i < next + PHRASES; i++) {
      boolean finite = Forms.isFinite(s.word(i));
      if (finite || s.quotation(i) >= 0) {
        return -1;
      }
      if (s.lower(i).equals("that") && i + 1 < s.size && !s.isVerb(i + 1)) {
        return hasVerb(i) ? i : -1;
      }
    }
    return -1;
  }

  private boolean hasVerb(int from) {
    for (int i = from; i < s.size; i++) {
      if (s.isVerb(i) || s.tag(i).equals("MD")) {
        return true;
      }
    }
    return false;
  }
}
