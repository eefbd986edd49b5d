package org.readout.language.english.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.annotation.Sentence;
import org.readout.annotation.Tree;
import org.readout.annotation.Word;
import org.readout.text.Span;

/** The sentences of one report with their trees, and the way from an offset to a word. */
final class Reading {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "agent");

  private final String text;
  private final List<Sentence> sentences;
  private final List<Tree> trees = new ArrayList<>();

  Reading(String text, List<Sentence> sentences) {
    this.text = text;
    this.sentences = sentences;
    for (Sentence sentence : sentences) {
      trees.add(new Tree(sentence));
    }
  }

  String text() {
    return text;
  }

  int size() {
    return sentences.size();
  }

  Sentence sentence(int index) {
    return sentences.get(index);
  }

  Tree tree(int sentence) {
    return trees.get(sentence);
  }

  Word word(int sentence, int word) {
    return sentences.get(sentence).words().get(word);
  }

  /** The index of the sentence that holds an offset or, if none does, of the next; may be size. */
  int sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The index of the first word of a sentence that ends after an offset; may be its size. */
  int wordAt(int sentence, int offset) {
    List<Word> words = sentences.get(sentence).words();
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The word among some that carries the others: the first whose head lies outside. */
  int headOf(int sentence, int first, int last) {
    Tree tree = trees.get(sentence);
    for (int i = last; i >= first; i--) {
      int head = tree.head(i);
      if ((head < first || head > last) && !isMark(word(sentence, i))) {
        return i;
      }
    }
    return last;
  }

  static boolean isMark(Word word) {
    return !Character.isLetterOrDigit(word.text().charAt(word.text().length() - 1))
        && !Character.isLetterOrDigit(word.text().charAt(0));
  }

  /** The word whose relation a conjunct shares: the first of "A, B and C". */
  int firstConjunct(int sentence, int word) {
    Tree tree = trees.get(sentence);
    int at = word;
    while (tree.is(at, "conj") && tree.head(at) >= 0) {
      at = tree.head(at);
    }
    return at;
  }

  boolean isSubject(int sentence, int word) {
    return SUBJECTS.contains(trees.get(sentence).relation(firstConjunct(sentence, word)));
  }

  Span span(int sentence, int first, int last) {
    return sentences.get(sentence).spanOf(first, last);
  }
}
