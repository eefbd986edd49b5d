package org.readout.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a query: single ones, and phrases in double quotation marks, straight or curly. A
 * mark without another is none. Every text can be read; of a long one only so much counts.
 *
 * @param terms as they are in the index, without those that are common; those of phrases too
 * @param phrases each of at least one term, as they stand
 */
record Wanted(Set<String> terms, List<List<String>> phrases) {

  private static final int MOST_LETTERS = 10_000;
  private static final int MOST_TERMS = 64;
  private static final int MOST_PHRASES = 8;
  private static final String MARKS = "\"“”„«»";

  Wanted {
    terms = Set.copyOf(terms);
    phrases = phrases.stream().map(List::copyOf).toList();
  }

  static Wanted of(String query, EnglishWords words) {
    String text = query.length() > MOST_LETTERS ? query.substring(0, MOST_LETTERS) : query;
    Set<String> terms = new LinkedHashSet<>();
    List<List<String>> phrases = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int open = mark(text, from);
      int close = mark(text, open + 1);
      boolean pair = close < text.length();
      add(
          words.terms(Fields.PASSAGE, text.substring(from, pair ? open : text.length())),
          words,
          terms);
      if (pair) {
        List<String> phrase = words.terms(Fields.PASSAGE, text.substring(open + 1, close));
        add(phrase, words, terms);
        addPhrase(phrase, phrases);
      }
      from = pair ? close + 1 : text.length();
    }
    return new Wanted(terms, phrases);
  }

  /** Where the next mark stands, or the length. */
  private static int mark(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }

  private static void add(List<String> found, EnglishWords words, Set<String> terms) {
    for (String term : found) {
      if (terms.size() < MOST_TERMS && !words.isCommon(term)) {
        terms.add(term);
      }
    }
  }

  private static void addPhrase(List<String> phrase, List<List<String>> phrases) {
    if (!phrase.isEmpty() && phrases.size() < MOST_PHRASES) {
      phrases.add(phrase.subList(0, Math.min(MOST_TERMS, phrase.size())));
    }
  }
}
