package org.readout.language.english.attribution;

import java.util.Set;

/** A verb that may be a cue, in its sentence, and how far the words of the cue reach so far. */
final class CueVerb {
  /** Verbs of questions put to somebody. */
  static final Set<String> QUESTIONS =
      Set.of("ask", "press", "question", "query", "quiz", "grill", "confront");

  private final ParsedSentence sentence;
  private final Spans spans;
  private final int verb;
  private final CueWord word;
  private int last;

  CueVerb(ParsedSentence sentence, Spans spans, int verb, CueWord word, int last) {
    this.sentence = sentence;
    this.spans = spans;
    this.verb = verb;
    this.word = word;
    this.last = last;
  }

  ParsedSentence sentence() {
    return sentence;
  }

  Spans spans() {
    return spans;
  }

  int verb() {
    return verb;
  }

  CueWord word() {
    return word;
  }

  /** The last word of the cue: the verb, its particle, its preposition or a colon. */
  int last() {
    return last;
  }

  /** Takes the words up to this one into the cue. */
  void reach(int word) {
    last = word;
  }

  /** The first word of what stands before a clause at the front and belongs to it. */
  int front(int first) {
    int front = Math.min(first, sentence.tree.first(verb));
    while (front < first && (sentence.tree.is(front, "cc") || sentence.isPunctuation(front))) {
      front++;
    }
    return asks(front, first) ? first : front;
  }

  /** "When asked about it, she said": the question is not what she said. */
  private boolean asks(int from, int to) {
    for (int i = from; i < to && i < from + 3; i++) {
      if (sentence.isVerb(i)) {
        return QUESTIONS.contains(sentence.lemma(i)) && !sentence.tag(i).equals("VBG");
      }
    }
    return false;
  }
}
