package org.readout.language.english.entity;

import java.util.Optional;
import org.readout.annotation.Attribution;
import org.readout.annotation.Speaker;
import org.readout.annotation.Tree;
import org.readout.text.Span;

/** Tells to whom something was said, by the object of its cue: "told Ms. Lima", "said to her". */
final class Addressees {
  private final Reading reading;
  private final Speech speech;
  private final Naming naming;

  Addressees(Reading reading, Speech speech, Naming naming) {
    this.reading = reading;
    this.speech = speech;
    this.naming = naming;
  }

  /**
   * Who is spoken to; empty if nobody whom the report names.
   *
   * @param who speaks
   */
  Optional<Speaker.Named> of(Attribution attribution, Speaker who) {
    if (attribution.cue().isEmpty()) {
      return Optional.empty();
    }
    Span cue = attribution.cue().get(0);
    int sentence = reading.sentenceAt(cue.start());
    if (sentence >= reading.size()) {
      return Optional.empty();
    }
    int first = reading.wordAt(sentence, cue.start());
    Tree tree = reading.tree(sentence);
    if (first >= tree.size()) {
      return Optional.empty();
    }
    int last = Math.min(reading.wordAt(sentence, cue.end() - 1), tree.size() - 1);
    int verb = reading.headOf(sentence, first, last);
    for (int child : tree.children(verb)) {
      Optional<Speaker.Named> named = spokenTo(tree, sentence, child, attribution);
      if (named.isPresent() && !named.get().equals(who)) {
        return named;
      }
    }
    return Optional.empty();
  }

  private Optional<Speaker.Named> spokenTo(
      Tree tree, int sentence, int child, Attribution attribution) {
    int word = child;
    if (tree.is(child, "prep", "dative") && tree.word(child).lemma().equals("to")) {
      word = tree.child(child, "pobj").orElse(-1);
    } else if (!tree.is(child, "dobj", "dative", "iobj")) {
      return Optional.empty();
    }
    if (word < 0 || insideContent(tree.word(word).span(), attribution)) {
      return Optional.empty();
    }
    Phrase phrase = speech.phraseAtHead(sentence, word);
    return phrase == null || !naming.isNamed(phrase) ? Optional.empty() : naming.of(phrase);
  }

  private static boolean insideContent(Span span, Attribution attribution) {
    for (Span content : attribution.content()) {
      if (content.overlaps(span)) {
        return true;
      }
    }
    return false;
  }
}
