package org.readout.language.english.attribution;

import java.util.List;
import org.readout.annotation.Sentence;

/** Which sentences of a report stand in one paragraph. */
final class Paragraphs {
  private final String text;
  private final List<ParsedSentence> sentences;

  Paragraphs(String text, List<ParsedSentence> sentences) {
    this.text = text;
    this.sentences = sentences;
  }

  /** Whether a sentence is the first of its paragraph. */
  boolean opens(int i) {
    return i == 0 || breaks(sentences.get(i - 1).sentence, sentences.get(i).sentence);
  }

  /** The last sentence of the paragraph of a sentence. */
  int last(int i) {
    int last = i;
    while (last + 1 < sentences.size() && !opens(last + 1)) {
      last++;
    }
    return last;
  }

  private boolean breaks(Sentence one, Sentence other) {
    for (int i = one.span().end(); i < other.span().start(); i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }
}
