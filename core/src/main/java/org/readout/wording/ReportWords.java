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

  /** A word of a sentence, by its index. */
  record Place(Sentence sentence, int index) {
    Word word() {
      return sentence.words().get(index);
    }
  }

  /** The words inside a span, in order. */
  List<Word> in(Span span) {
    return places(span).stream().map(Place::word).toList();
  }

  /** The last of the words inside a span whose head lies outside. */
  Optional<Place> head(Span span) {
    Optional<Place> head = Optional.empty();
    for (Place place : places(span)) {
      Word word = place.word();
      List<Word> words = place.sentence.words();
      boolean letter = Character.isLetter(word.text().charAt(0));
      boolean top = word.head() < 0 || !span.contains(words.get(word.head()).span());
      if (letter && top && !word.relation().equals("prep")) {
        head = Optional.of(place);
      }
    }
    return head;
  }

  private List<Place> places(Span span) {
    List<Place> places = new ArrayList<>();
    Integer first = sentences.floorKey(span.start());
    for (Sentence sentence : sentences.subMap(first == null ? 0 : first, span.end()).values()) {
      List<Word> words = sentence.words();
      for (int i = from(words, span.start()); i < words.size(); i++) {
        if (words.get(i).span().end() > span.end()) {
          break;
        }
        places.add(new Place(sentence, i));
      }
    }
    return places;
  }

  /** The index of the first word that begins at an offset or later. */
  private static int from(List<Word> words, int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
