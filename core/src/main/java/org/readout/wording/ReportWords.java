package org.readout.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.readout.annotation.Sentence;
import org.readout.annotation.Word;
import org.readout.text.Span;

/** The words of a report by where they stand. */
final class ReportWords {
  private final NavigableMap<Integer, Sentence> sentences = new TreeMap<>();

  ReportWords(List<Sentence> all) {
    for (Sentence sentence : all) {
      sentences.put(sentence.span().start(), sentence);
    }
  }

  /** The words inside a span, in order. */
  List<Word> in(Span span) {
    List<Word> words = new ArrayList<>();
    for (Sentence sentence : overlapping(span)) {
      for (Word word : sentence.words()) {
        if (span.contains(word.span())) {
          words.add(word);
        }
      }
    }
    return words;
  }

  /** The last of the words inside a span whose head lies outside. */
  Optional<Word> head(Span span) {
    Optional<Word> head = Optional.empty();
    for (Sentence sentence : overlapping(span)) {
      Optional<Word> here = head(sentence.words(), span);
      head = here.isPresent() ? here : head;
    }
    return head;
  }

  private Iterable<Sentence> overlapping(Span span) {
    Integer first = sentences.floorKey(span.start());
    return sentences.subMap(first == null ? 0 : first, span.end()).values();
  }

  private static Optional<Word> head(List<Word> words, Span span) {
    Optional<Word> head = Optional.empty();
    for (Word word : words) {
      boolean inside = span.contains(word.span()) && Character.isLetter(word.text().charAt(0));
      boolean top = word.head() < 0 || !span.contains(words.get(word.head()).span());
      if (inside && top && !word.relation().equals("prep")) {
        head = Optional.of(word);
      }
    }
    return head;
  }
}
