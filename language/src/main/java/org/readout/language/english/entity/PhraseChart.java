package org.readout.language.english.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.annotation.Mention;
import org.readout.annotation.Tree;
import org.readout.annotation.Word;
import org.readout.text.Span;

/** The words of one sentence, and the phrases found over them so far. */
final class PhraseChart {
  private final Reading reading;
  private final int sentence;
  private final Tree tree;
  private final @Nullable Phrase[] nameAt;
  private final List<Phrase> phrases = new ArrayList<>();

  PhraseChart(Reading reading, int sentence) {
    this.reading = reading;
    this.sentence = sentence;
    tree = reading.tree(sentence);
    nameAt = new Phrase[tree.size()];
  }

  Reading reading() {
    return reading;
  }

  int sentence() {
    return sentence;
  }

  Tree tree() {
    return tree;
  }

  int size() {
    return nameAt.length;
  }

  Word word(int i) {
    return tree.word(i);
  }

  boolean isNoun(int i) {
    return word(i).tag().startsWith("NN");
  }

  int wordAt(int offset) {
    return reading.wordAt(sentence, offset);
  }

  int headOf(int first, int last) {
    return reading.headOf(sentence, first, last);
  }

  boolean isSubject(int word) {
    return reading.isSubject(sentence, word);
  }

  Span span(int first, int last) {
    return reading.span(sentence, first, last);
  }

  /** The words as they are written, but with one space where any white space stands. */
  String text(int first, int last) {
    if (first == last) {
      return word(first).text();
    }
    StringBuilder text = new StringBuilder(word(first).text());
    for (int i = first + 1; i <= last; i++) {
      if (word(i).span().start() > word(i - 1).span().end()) {
        text.append(' ');
      }
      text.append(word(i).text());
    }
    return text.toString();
  }

  List<Phrase> phrases() {
    return phrases;
  }

  /** The name that covers a word. */
  @Nullable Phrase nameAt(int word) {
    return nameAt[word];
  }

  /** The names by the words that they cover; grows as names are put. */
  @Nullable Phrase[] names() {
    return nameAt;
  }

  /** Whether no name covers any of these words. */
  boolean free(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (nameAt[i] != null) {
        return false;
      }
    }
    return true;
  }

  /** Adds a name, which covers its words from now on. */
  void put(int first, int last, Phrase.Sort sort, Gender gender, Optional<String> country) {
    int head = headOf(first, last);
    List<String> name = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      name.add(word(i).text());
    }
    Phrase phrase =
        new Phrase(
            phrases.size(),
            sentence,
            first,
            last,
            head,
            span(first, last),
            Mention.Form.NAME,
            sort,
            gender,
            sort == Phrase.Sort.GROUP,
            true,
            List.copyOf(name),
            word(head).lemma(),
            country,
            Optional.empty());
    phrases.add(phrase);
    for (int i = first; i <= last; i++) {
      nameAt[i] = phrase;
    }
  }

  void add(Phrase phrase) {
    phrases.add(phrase);
  }

  /** Forgets a description, in whose place a title comes. */
  void removeDescription(int head) {
    phrases.removeIf(p -> p.form() != Mention.Form.NAME && p.head() == head);
  }
}
