package org.readout.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.readout.search.EnglishWords.Word;
import org.readout.text.Span;

/** The sentences of a report's text, and the words in them that were looked for. */
final class Passages {

  /** In a long text as far as this, in UTF-16 code units. */
  private static final int FAR = 200_000;

  /** A sentence without end is cut. */
  private static final int LONGEST = 600;

  private final EnglishWords words;
  private final Wanted wanted;

  Passages(EnglishWords words, Wanted wanted) {
    this.words = words;
    this.wanted = wanted;
  }

  /** All sentences, in order; line breaks end one too. */
  static List<Span> sentences(String text) {
    String near = text.substring(0, Math.min(FAR, text.length()));
    List<Span> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= near.length(); i++) {
      if (i == near.length() || near.charAt(i) == '\n') {
        addSentences(near, from, i, sentences);
        from = i + 1;
      }
    }
    return sentences;
  }

  private static void addSentences(String text, int from, int to, List<Span> sentences) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    String line = text.substring(from, to);
    breaks.setText(line);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      trimmed(text, from + start, from + Math.min(end, start + LONGEST)).ifPresent(sentences::add);
      start = end;
    }
  }

  private static Optional<Span> trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && text.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && text.charAt(end - 1) <= ' ') {
      end--;
    }
    return end > start ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  /**
   * The sentence that has most of what was looked for, the first of equals; empty if none has
   * anything.
   *
   * @param rarity how much a word tells
   */
  Optional<Span> best(String text, ToDoubleFunction<String> rarity) {
    Optional<Span> best = Optional.empty();
    double most = 0;
    for (Span sentence : sentences(text)) {
      double worth = worth(words.terms(Fields.TEXT, sentence.in(text)), rarity);
      if (worth > most) {
        most = worth;
        best = Optional.of(sentence);
      }
    }
    return best;
  }

  /** A phrase outweighs all single words. */
  private double worth(List<String> terms, ToDoubleFunction<String> rarity) {
    Set<String> there = new HashSet<>(terms);
    there.retainAll(wanted.terms());
    double worth = there.stream().mapToDouble(rarity).sum();
    for (List<String> phrase : wanted.phrases()) {
      worth += Collections.indexOfSubList(terms, phrase) < 0 ? 0 : 1000;
    }
    return worth;
  }

  /** Where the words that were looked for stand in a passage. */
  List<Span> matches(String passage) {
    List<Word> all = words.words(Fields.PASSAGE, passage);
    List<String> terms = all.stream().map(Word::term).toList();
    Set<Integer> places = new HashSet<>();
    for (int i = 0; i < terms.size(); i++) {
      if (wanted.terms().contains(terms.get(i))) {
        places.add(i);
      }
    }
    wanted.phrases().forEach(phrase -> addPlaces(terms, phrase, places));
    return places.stream()
        .sorted()
        .map(all::get)
        .filter(word -> word.end() > word.start())
        .map(word -> new Span(word.start(), word.end()))
        .toList();
  }

  private static void addPlaces(List<String> terms, List<String> phrase, Set<Integer> places) {
    for (int i = 0; i + phrase.size() <= terms.size(); i++) {
      if (terms.subList(i, i + phrase.size()).equals(phrase)) {
        for (int j = i; j < i + phrase.size(); j++) {
          places.add(j);
        }
      }
    }
  }
}
