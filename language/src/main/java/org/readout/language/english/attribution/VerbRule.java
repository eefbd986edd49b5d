package org.readout.language.english.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Attributions by a verb: its subject is the source, what it governs the content. */
final class VerbRule {
  private final CueLexicon lexicon;

  VerbRule(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  void find(ParsedSentence s, Spans spans, Quotations quotations, List<Finding> findings) {
    for (int v = 0; v < s.size; v++) {
      if (s.isVerb(v) && s.quotation(v) < 0) {
        CueVerb cue = cue(s, spans, v);
        Finding finding = cue == null ? null : new VerbAttribution(cue, quotations).finding();
        if (finding != null) {
          findings.add(finding);
        }
      }
    }
  }

  /** The particle of a verb, also one that was taken for an adverb; -1 if it has none. */
  private static int particle(ParsedSentence s, int v) {
    int particle = s.child(v, "prt");
    int next = v + 1;
    if (particle >= 0 || next >= s.size || s.head(next) != v) {
      return particle;
    }
    String word = s.lower(next);
    boolean goesOn = word.equals("on") && next + 1 < s.size && s.isPunctuation(next + 1);
    return goesOn || word.equals("back") || word.equals("forward") ? next : -1;
  }

  /** The verb with its particle or object, if the lexicon knows it so, else by itself. */
  private @Nullable CueVerb cue(ParsedSentence s, Spans spans, int v) {
    String lemma = s.lemma(v);
    int particle = particle(s, v);
    if (particle >= 0) {
      CueWord word = lexicon.find(CueLexicon.Part.VERB, lemma + "_" + s.lower(particle));
      if (word != null) {
        return new CueVerb(s, spans, v, word, Math.max(v, particle));
      }
    }
    for (int child : s.tree.children(v)) {
      if (child > v && s.tree.is(child, "dobj", "acomp", "oprd", "ccomp")) {
        CueWord word = lexicon.find(CueLexicon.Part.VERB, lemma + "_" + s.lemma(child));
        if (word != null) {
          return new CueVerb(s, spans, v, word, child);
        }
      }
    }
    CueWord word = lexicon.find(CueLexicon.Part.VERB, lemma);
    return word == null ? null : new CueVerb(s, spans, v, word, particle > v ? particle : v);
  }
}
