package org.readout.language.english.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotation.Word;

/**
 * The name that a source is known by, whatever its parse: "Representative Ana Lima of Maine, the
 * top Democrat", "a spokesman for Ms. Lima, Karl Berg".
 */
final class Leading {
  private static final Set<String> BREAKS = Set.of(",", "(", "--", "-", "\u2014", "\u2013", ";");

  private Leading() {}

  static @Nullable Phrase of(Speech speech, Reading reading, int sentence, int first, int last) {
    int end = breakAt(reading, sentence, first, last);
    Phrase name = nameIn(speech, reading, sentence, first, end);
    if (name != null || end >= last || !describesPerson(speech, reading, sentence, first, end)) {
      return name;
    }
    int next = end + 2;
    int close = breakAt(reading, sentence, next, last);
    return isListed(reading, sentence, next, last)
        ? null
        : nameIn(speech, reading, sentence, next, close);
  }

  /** The last word before a mark that parts a source. */
  private static int breakAt(Reading reading, int sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      Word word = reading.word(sentence, i);
      if (BREAKS.contains(word.text()) || word.tag().startsWith("W")) {
        return i - 1;
      }
    }
    return last;
  }

  /** The person whose name ends these words, or goes before their first preposition. */
  private static @Nullable Phrase nameIn(
      Speech speech, Reading reading, int sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      String tag = reading.word(sentence, i).tag();
      if (tag.equals("IN") || tag.equals("CC") || tag.equals("TO") || tag.startsWith("V")) {
        return null;
      }
      Phrase phrase = speech.nameAt(sentence, i);
      if (phrase != null && phrase.sort() == Phrase.Sort.PERSON && ends(reading, phrase, last)) {
        return phrase;
      }
    }
    return null;
  }

  private static boolean ends(Reading reading, Phrase phrase, int last) {
    if (phrase.last() >= last) {
      return phrase.last() == last;
    }
    return reading.word(phrase.sentence(), phrase.last() + 1).tag().equals("IN");
  }

  private static boolean describesPerson(
      Speech speech, Reading reading, int sentence, int first, int last) {
    if (last < first) {
      return false;
    }
    for (int i = first; i <= last; i++) {
      Phrase phrase = speech.phraseAtHead(sentence, i);
      if (phrase != null && !phrase.isName() && phrase.sort() == Phrase.Sort.PERSON) {
        return true;
      }
      if (reading.word(sentence, i).tag().equals("IN")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isListed(Reading reading, int sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (reading.word(sentence, i).tag().equals("CC")) {
        return true;
      }
    }
    return false;
  }
}
