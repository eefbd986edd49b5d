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
          "brief",
          "opinion",
          "ruling",
          "communique",
          "readout",
          "website",
          "site",
          "page",
          "petition",
          "manifesto",
          "memoir",
          "book",
          "study",
          "survey",
          "poll",
          "analysis",
          "article",
          "story",
          "blog",
          "profile",
          "biography",
          "clause",
          "guidance",
          "guideline",
          "law",
          "code",
          "charter",
          "ordinance",
          "statute",
          "constitution",
          "bill",
          "rule",
          "amendment",
          "treaty",
          "document",
          "text",
          "sign",
          "contract",
          "headline",
          "indictment",
          "affidavit",
          "motion",
          "verdict",
          "term");

  /** What only holds the words of another. */
  private static final Set<String> RECORDS =
      Set.of(
          "excerpt",
          "transcript",
          "video",
          "recording",
          "tape",
          "footage",
          "audio",
          "clip",
          "account");

  /** What one does with a document of others. */
  private static final Set<String> READING =
      Set.of(
          "receive",
          "get",
          "obtain",
          "see",
          "read",
          "cite",
          "quote",
          "review",
          "dismiss",
          "reject",
          "criticize",
          "criticise",
          "accept",
          "welcome",
          "dispute",
          "deny",
          "answer");

  private static final Set<String> MEANS = Set.of("in", "on", "via", "through", "with");

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

  /** Whether the words of a source name a document, and not who speaks in it. */
  boolean isDocument(Span source) {
    return place(source).isPresent();
  }

  /** The words that name the document: for "which" those it refers to. */
  Span words(Span source) {
    int[] at = place(source).orElse(null);
    int noun = at == null ? -1 : at[1];
    if (at == null || reading.word(at[0], noun).span().start() >= source.start()) {
      return source;
    }
    return reading.span(at[0], reading.tree(at[0]).first(noun), noun);
  }

  /** The author of the document that a source is, if it is one: named, or only described. */
  Optional<Phrase> author(Span source) {
    return place(source).map(at -> author(at[0], at[1]));
  }

  /** The sentence and the word of the noun by which a source is a document. */
  private Optional<int[]> place(Span source) {
    int sentence = reading.sentenceAt(source.start());
    if (sentence >= reading.size()) {
      return Optional.empty();
    }
    int first = reading.wordAt(sentence, source.start());
    int last =
        Math.min(reading.wordAt(sentence, source.end() - 1), reading.tree(sentence).size() - 1);
    int noun = first > last ? -1 : documentIn(sentence, first, last);
    return noun < 0 ? Optional.empty() : Optional.of(new int[] {sentence, noun});
  }

  /** The first noun of a source, if it is a document: "the statement", "a letter from Ms. Lima". */
  private int documentIn(int sentence, int first, int last) {
    if (first == last && reading.word(sentence, first).tag().startsWith("W")) {
      int noun = speech.antecedent(sentence, first);
      return isDocument(sentence, noun) ? noun : -1;
    }
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
    String lemma = reading.word(sentence, word).lemma();
    return NOUNS.contains(lemma) || RECORDS.contains(lemma);
  }

  private @Nullable Phrase author(int sentence, int noun) {
    Phrase own = stated(sentence, noun);
    own = own != null ? own : issuer(sentence, noun);
    own = own != null ? own : spoke(sentence, noun);
    if (own != null) {
      return own;
    }
    String lemma = reading.word(sentence, noun).lemma();
    if (RECORDS.contains(lemma) && reading.tree(sentence).is(noun, "pobj")) {
      return lastSource.get(sentence);
    }
    return before(sentence, noun, lemma);
  }

  /** The author of the last document called so before this one. */
  private @Nullable Phrase before(int sentence, int noun, String lemma) {
    for (int s = sentence; s >= Math.max(0, sentence - REACH); s--) {
      int end = s == sentence ? noun : reading.tree(s).size();
      for (int i = end - 1; i >= 0; i--) {
        if (reading.word(s, i).lemma().equals(lemma)) {
          Phrase author = stated(s, i);
          author = author != null ? author : issuer(s, i);
          return author != null ? author : spoke(s, i);
        }
      }
    }
    return null;
  }

  /** Whose it is said to be: "Ms. Lima's letter", "a letter from Ms. Lima", "signed by them". */
  private @Nullable Phrase stated(int sentence, int noun) {
    Tree tree = reading.tree(sentence);
    for (int child : tree.children(noun)) {
      Phrase phrase = whom(sentence, giver(tree, noun, child));
      if (phrase != null) {
        return phrase;
      }
    }
    return held(sentence, noun);
  }

  /** "A video surfaced of Ms. Lima calling": what belongs to the noun goes with its verb. */
  private @Nullable Phrase held(int sentence, int noun) {
    Tree tree = reading.tree(sentence);
    int verb = tree.head(noun);
    if (verb < 0 || !tree.is(noun, "nsubj") || !RECORDS.contains(tree.word(noun).lemma())) {
      return null;
    }
    for (int child : tree.children(verb)) {
      if (child > verb && tree.is(child, "prep") && tree.word(child).lemma().equals("of")) {
        return whom(sentence, tree.child(child, "pobj", "pcomp").orElse(-1));
      }
    }
    return null;
  }

  /** The word for who gave a document, if a word that belongs to its noun leads there; else -1. */
  private static int giver(Tree tree, int noun, int child) {
    if (tree.is(child, "poss")) {
      return child;
    }
    String lemma = tree.word(child).lemma();
    boolean held = lemma.equals("of") && RECORDS.contains(tree.word(noun).lemma());
    if (tree.is(child, "prep") && (held || List.of("from", "by").contains(lemma))) {
      return tree.child(child, "pobj").orElse(-1);
    }
    if (tree.is(child, "agent")) {
      return tree.child(child, "pobj").orElse(-1);
    }
    boolean participle = tree.word(child).tag().equals("VBN") && child > noun;
    boolean read = participle && READING.contains(lemma);
    if (!participle || read || RECORDS.contains(tree.word(noun).lemma())) {
      return -1;
    }
    int by = tree.child(child, "agent").orElse(-1);
    return by < 0 ? -1 : tree.child(by, "pobj").orElse(-1);
  }

  /** "Ms. Lima put out a statement". */
  private @Nullable Phrase issuer(int sentence, int noun) {
    Tree tree = reading.tree(sentence);
    int verb = tree.head(noun);
    boolean issued =
        verb >= 0 && tree.is(noun, "dobj") && !READING.contains(tree.word(verb).lemma());
    return issued ? whom(sentence, tree.child(verb, "nsubj").orElse(-1)) : null;
  }

  /**
   * One who can write, and not the first of several: named, or a description that the report gives.
   */
  private @Nullable Phrase whom(int sentence, int word) {
    Phrase phrase = word < 0 ? null : speech.phraseAtHead(sentence, word);
    if (phrase == null && word >= 0) {
      int owner = reading.tree(sentence).child(word, "poss").orElse(-1);
      phrase = owner < 0 ? null : speech.phraseAtHead(sentence, owner);
    }
    if (phrase == null || (phrase.isPronoun() && !naming.isNamed(phrase))) {
      return null;
    }
    if (reading.tree(sentence).child(word, "conj").isPresent()) {
      return null;
    }
    boolean writes = phrase.sort() != Phrase.Sort.PLACE && phrase.sort() != Phrase.Sort.UNKNOWN;
    return writes ? phrase : null;
  }

  /** "Ms. Lima said in a statement". */
  private @Nullable Phrase spoke(int sentence, int noun) {
    Tree tree = reading.tree(sentence);
    int head = tree.head(noun);
    boolean in = head >= 0 && tree.is(noun, "pobj") && MEANS.contains(tree.word(head).lemma());
    return in ? lastSource.get(sentence) : null;
  }
}
