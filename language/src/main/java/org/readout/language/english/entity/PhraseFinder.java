package org.readout.language.english.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.annotation.Sentence;
import org.readout.annotation.Word;

/** Finds the phrases of a report that may refer to somebody, and those that constructions join. */
final class PhraseFinder {
  private final Lexicon lexicon;
  private final Countries countries;

  private final Optional<String> own;

  /**
   * Of one report.
   *
   * @param own the country whose statement the report is; empty for a report of the press
   */
  PhraseFinder(Lexicon lexicon, Countries countries, Optional<String> own) {
    this.lexicon = lexicon;
    this.countries = countries;
    this.own = own;
  }

  /**
   * The phrases, and which of them their construction says are the same.
   *
   * @param all in the order of the text
   * @param same pairs of numbers: name and title before it, name and apposition, subject and noun
   */
  record Found(List<Phrase> all, List<int[]> same) {}

  Found find(Reading reading, List<Name> names) {
    Map<String, Name.Kind> known = KnownNames.of(reading, names, lexicon);
    List<Phrase> phrases = new ArrayList<>();
    List<Phrase[]> same = new ArrayList<>();
    int next = 0;
    for (int s = 0; s < reading.size(); s++) {
      Sentence sentence = reading.sentence(s);
      List<Name> here = new ArrayList<>();
      while (next < names.size() && names.get(next).span().start() < sentence.span().end()) {
        if (names.get(next).span().start() >= sentence.span().start()) {
          here.add(names.get(next));
        }
        next++;
      }
      SentencePhrases finder = new SentencePhrases(reading, s, lexicon, countries, own);
      finder.find(here, known);
      phrases.addAll(finder.phrases());
      same.addAll(finder.same());
    }
    return numbered(phrases, same);
  }

  private static Found numbered(List<Phrase> phrases, List<Phrase[]> same) {
    List<Phrase> sorted = new ArrayList<>(phrases);
    sorted.sort(
        Comparator.<Phrase>comparingInt(p -> p.span().start())
            .thenComparingInt(p -> -p.span().end()));
    IdentityHashMap<Phrase, Integer> places = new IdentityHashMap<>();
    List<Phrase> numbered = new ArrayList<>(sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      places.put(sorted.get(i), i);
      numbered.add(sorted.get(i).numbered(i));
    }
    List<int[]> pairs = new ArrayList<>();
    for (Phrase[] pair : same) {
      Integer one = places.get(pair[0]);
      Integer other = places.get(pair[1]);
      if (one != null && other != null) {
        pairs.add(new int[] {one, other});
      }
    }
    return new Found(numbered, pairs);
  }

  static boolean isProper(Word word) {
    return word.tag().startsWith("NNP") && Character.isUpperCase(word.text().charAt(0));
  }
}
