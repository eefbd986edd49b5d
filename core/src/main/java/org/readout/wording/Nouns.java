package org.readout.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.annotation.Sentence;
import org.readout.annotation.Word;
import org.readout.text.Span;

/** Reads the label off a phrase: its head with what stands before it and describes. */
final class Nouns {
  private static final Set<String> DESCRIBING =
      Set.of("amod", "compound", "nn", "nmod", "hyph", "npadvmod", "advmod");

  private final Vocabulary vocabulary;

  Nouns(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * A label as it is read.
   *
   * @param head the base form of its last word
   * @param span the words of it
   */
  record Read(String text, String head, Span span) {}

  /**
   * The label of a phrase.
   *
   * @param head the index of its head in the sentence
   * @param phrase beyond which the label does not reach
   */
  Optional<Read> read(Sentence sentence, int head, Span phrase) {
    List<Word> words = sentence.words();
    Word last = words.get(head);
    if (last.tag().startsWith("VB")) {
      return Optional.of(new Read(last.lemma(), last.lemma(), last.span()));
    }
    if (!last.tag().startsWith("NN")) {
      return Optional.empty();
    }
    Set<Integer> kept = new TreeSet<>(Set.of(head));
    int first = head;
    while (first > 0 && describes(words, first - 1, kept, phrase)) {
      kept.add(--first);
    }
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= head; i++) {
      if (i == head || !isOfCountry(words, i)) {
        text.append(gap(words, i, text)).append(shown(words.get(i), i == head));
      }
    }
    return Optional.of(new Read(text.toString(), last.lemma(), sentence.spanOf(first, head)));
  }

  /** "full-scale" is written as one. */
  private static String gap(List<Word> words, int at, StringBuilder before) {
    boolean joined = at > 0 && words.get(at - 1).span().end() == words.get(at).span().start();
    return before.isEmpty() || joined ? "" : " ";
  }

  /** Whether a word before those that are kept belongs to one of them, and is no determiner. */
  private static boolean describes(List<Word> words, int at, Set<Integer> kept, Span phrase) {
    Word word = words.get(at);
    return phrase.contains(word.span())
        && kept.contains(word.head())
        && (DESCRIBING.contains(word.relation()) || word.tag().equals("HYPH"))
        && !word.tag().startsWith("PRP")
        && !word.tag().equals("POS");
  }

  /** The country adds nothing to what its president is called: "South Korean". */
  private boolean isOfCountry(List<Word> words, int at) {
    return vocabulary.isOfCountry(words.get(at).text())
        || isPair(words, at)
        || (at > 0 && isPair(words, at - 1));
  }

  private boolean isPair(List<Word> words, int at) {
    String one = words.get(at).text();
    String other = words.get(at + 1).text();
    return Character.isUpperCase(one.charAt(0))
        && vocabulary.country(one + " " + other).isPresent()
        && vocabulary.country(one).isEmpty()
        && vocabulary.country(other).isEmpty();
  }

  private String shown(Word word, boolean head) {
    String lower = word.text().toLowerCase(Locale.ROOT);
    boolean name = word.tag().startsWith("NNP") && !head && !vocabulary.isOffice(lower);
    return name ? word.text() : head ? word.lemma() : lower;
  }
}
