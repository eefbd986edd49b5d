package org.readout.language.english.attribution;

import java.util.List;
import org.readout.annotation.Attribution.Mode;
import org.readout.text.Span;

/**
 * A paragraph that a sentence before it leads into with a colon, as pages set quotations apart
 * without marks: "In May, Keller said:" and what she said below.
 */
final class BlockQuotation {
  /** The most words from the verb to the colon. */
  private static final int FAR = 12;

  private final CueLexicon lexicon;
  private final List<ParsedSentence> sentences;
  private final Paragraphs paragraphs;

  BlockQuotation(CueLexicon lexicon, List<ParsedSentence> sentences, Paragraphs paragraphs) {
    this.lexicon = lexicon;
    this.sentences = sentences;
    this.paragraphs = paragraphs;
  }

  void find(String text, Quotations quotations, List<Finding> findings) {
    for (int i = 0; i + 1 < sentences.size(); i++) {
      int verb = paragraphs.opens(i + 1) ? leading(sentences.get(i)) : -1;
      boolean marked = sentences.get(i + 1).quotation(0) >= 0;
      if (verb >= 0 && !marked) {
        add(i, verb, new Spans(sentences.get(i), quotations, text), findings);
      }
    }
  }

  private void add(int i, int verb, Spans spans, List<Finding> findings) {
    ParsedSentence s = sentences.get(i);
    Span block = sentences.get(i + 1).sentence.span();
    Span last = sentences.get(paragraphs.last(i + 1)).sentence.span();
    findings.add(
        new Finding(
            s.number,
            verb,
            Mode.SPEECH,
            false,
            true,
            spans.source(s.subject(verb), verb),
            List.of(spans.cue(verb, verb)),
            List.of(block.cover(last))));
  }

  /** The verb of speech that a sentence ends with before its colon; or -1. */
  private int leading(ParsedSentence s) {
    int colon = s.size - 1;
    if (!s.word(colon).text().equals(":")) {
      return -1;
    }
    for (int v = colon - 1; v > 0 && colon - v <= FAR; v--) {
      if (Forms.isFinite(s.word(v))) {
        CueWord cue = lexicon.find(CueLexicon.Part.VERB, s.lemma(v));
        boolean leads =
            cue != null
                && cue.mode() == Mode.SPEECH
                && cue.has(Frame.QUOTE)
                && s.subject(v) >= 0
                && s.child(v, "neg", "ccomp", "xcomp") < 0
                && s.quotation(v) < 0;
        return leads ? v : -1;
      }
    }
    return -1;
  }
}
