package org.readout.language.english.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotation.Tree;
import org.readout.text.Span;

/** Who speaks in a statement, a letter or another text that is itself given as the source. */
final class Documents {
  private static final Set<String> NOUNS =
      Set.of(
          "statement",
          "letter",
          "report",
          "memo",
          "memorandum",
          "tweet",
          "post",
          "email",
          "e-mail",
          "editorial",
          "op-ed",
          "column",
          "lawsuit",
          "suit",
          "complaint",
          "filing",
          "resolution",
          "release",
          "ad",
          "advertisement",
          "speech",
          "remark",
          "testimony",
          "note",
          "message",
          "announcement",
          "excerpt",
          "transcript",
          "brief",
          "opinion",
          "ruling",
          "communique",
          "readout",
          "website",
          "site",
          "page");

  /** How many sentences back its author may have been named. */
  private static final int REACH = 8;

  private final Reading reading;
  private final Speech speech;
  private final Naming naming;
  private final Map<Integer, Phrase> lastSource = new HashMap<>();

  Documents(Reading reading, Speech speech, Naming naming) {
    this.reading = reading;
    this.speech = speech;
    this.naming = naming;
    for (Phrase source : speech.sourcesInOrder()) {
      if (naming.isNamed(source)) {
        lastSource.put(source.sentence(), source);
      }
    }
  }

  /** The author of the document that a source is, if it is one. */
  Optional<Phrase> author(Span source) {
    int sentence = reading.sentenceAt(source.start());
    if (sentence >= reading.size()) {
      return Optional.empty();
    }
    int first = reading.wordAt(sentence, source.start());
    int last =
        Math.min(reading.wordAt(sentence, source.end() - 1), reading.tree(sentence).size() - 1);
    int noun = first > last ? -1 : documentIn(sentence, first, last);
    return noun < 0 ? Optional.empty() : Optional.ofNullable(author(sentence, noun));
  }

  /** The first noun of a source, if it is a document: "the statement", "a letter from Ms. Lima". */
  private int documentIn(int sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      String tag = reading.word(sentence, i).tag();
      if (tag.equals("IN") || tag.equals(",") || tag.startsWith("W")) {
        return -1;
      }
      boolean ends = i == last || !reading.word(sentence, i + 1).tag().startsWith("NN");
      if (tag.startsWith("NN") && ends && isDocument(sentence, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isDocument(int sentence, int word) {
    return NOUNS.contains(reading.word(sentence, word).lemma());
  }

  private @Nullable Phrase author(int sentence, int noun) {
    Phrase own = stated(sentence, noun);
    if (own != null) {
      return own;
    }
    String lemma = reading.word(sentence, noun).lemma();
    for (int s = sentence; s >= Math.max(0, sentence - REACH); s--) {
      int end = s == sentence ? noun : reading.tree(s).size();
      for (int i = end - 1; i >= 0; i--) {
        if (reading.word(s, i).lemma().equals(lemma)) {
          Phrase author = stated(s, i);
          return author != null ? author : spoke(s, i);
        }
      }
    }
    return null;
  }

  /** Whose it is said to be: "Ms. Lima's letter", "a letter from Ms. Lima". */
  private @Nullable Phrase stated(int sentence, int noun) {
    Tree tree = reading.tree(sentence);
    for (int child : tree.children(noun)) {
      int word = -1;
      if (tree.is(child, "poss")) {
        word = child;
      } else if (tree.is(child, "prep") && names(tree.word(child).lemma())) {
        word = tree.child(child, "pobj").orElse(-1);
      } else if (tree.is(child, "agent")) {
        word = tree.child(child, "pobj").orElse(-1);
      }
      Phrase phrase = word < 0 ? null : speech.phraseAtHead(sentence, word);
      if (phrase != null && naming.isNamed(phrase)) {
        return phrase;
      }
    }
    return null;
  }

  private static boolean names(String preposition) {
    return List.of("from", "by").contains(preposition);
  }

  /** "Ms. Lima said in a statement". */
  private @Nullable Phrase spoke(int sentence, int noun) {
    Tree tree = reading.tree(sentence);
    int head = tree.head(noun);
    boolean in = head >= 0 && tree.is(noun, "pobj");
    return in ? lastSource.get(sentence) : null;
  }
}
