package org.readout.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.annotation.Word;
import org.readout.text.Span;

/**
 * Words that tell how something is meant, by their base forms: "call on".
 *
 * @param words at least one
 */
record Cue(List<String> words) {

  Cue {
    words = List.copyOf(words);
  }

  /** A cue each. */
  static List<Cue> all(String... cues) {
    return Stream.of(cues).map(cue -> new Cue(List.of(cue.split(" ")))).toList();
  }

  /**
   * Where a cue stands.
   *
   * @param first the number of its first word
   * @param end one past the number of its last
   */
  record Found(int first, int end, Span span) {}

  /** Where it stands first among words. */
  Optional<Found> firstIn(List<Word> among) {
    for (int i = 0; i + words.size() <= among.size(); i++) {
      if (isAt(among, i)) {
        return Optional.of(found(among, i));
      }
    }
    return Optional.empty();
  }

  private Found found(List<Word> among, int first) {
    int end = first + words.size();
    return new Found(first, end, among.get(first).span().cover(among.get(end - 1).span()));
  }

  private boolean isAt(List<Word> among, int first) {
    for (int i = 0; i < words.size(); i++) {
      Word word = among.get(first + i);
      if (!words.get(i).equals(word.lemma())
          && !words.get(i).equals(word.text().toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  /** Where any of some cues stands, by place; of those that begin at one word the longest. */
  static List<Found> find(List<Cue> cues, List<Word> among) {
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < among.size()) {
      Optional<Found> longest = at(cues, among, at);
      longest.ifPresent(found::add);
      at = longest.map(Found::end).orElse(at + 1);
    }
    return found;
  }

  private static Optional<Found> at(List<Cue> cues, List<Word> among, int first) {
    return cues.stream()
        .filter(cue -> first + cue.words.size() <= among.size() && cue.isAt(among, first))
        .max(Comparator.comparingInt(cue -> cue.words.size()))
        .map(cue -> cue.found(among, first));
  }
}
