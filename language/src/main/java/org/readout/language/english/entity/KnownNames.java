package org.readout.language.english.entity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What kind the words of names are, by the names that a finder saw anywhere in the report. */
final class KnownNames {

  private KnownNames() {}

  /**
   * The names by their words, in whatever case, and persons by each word of theirs too; the most
   * frequent kind.
   */
  static Map<String, Name.Kind> of(Reading reading, List<Name> names, Lexicon lexicon) {
    Map<String, Name.Kind> known = new HashMap<>();
    Map<String, Map<Name.Kind, Integer>> votes = new HashMap<>();
    for (Name name : names) {
      String words = key(name.span().in(reading.text()).replace('\u2019', '\''));
      votes
          .computeIfAbsent(words, w -> new EnumMap<>(Name.Kind.class))
          .merge(name.kind(), 1, Integer::sum);
    }
    votes.forEach((words, kinds) -> known.put(words, most(kinds)));
    for (Name name : names) {
      if (isTitled(reading, name, lexicon)) {
        addPersonWord(known, name.span().in(reading.text()), lexicon);
      }
    }
    for (String name : votes.keySet()) {
      List<String> words = Rows.split(name, ' ');
      if (words.size() > 1 && known.get(name) == Name.Kind.PERSON) {
        addPersonWord(known, words.get(0), lexicon);
        addPersonWord(known, words.get(words.size() - 1), lexicon);
      }
    }
    return known;
  }

  /** Under which a name is found, in whatever case it is written. */
  static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** "President | Keller": a person, whatever the finder took "Keller" for elsewhere. */
  private static boolean isTitled(Reading reading, Name name, Lexicon lexicon) {
    int sentence = reading.sentenceAt(name.span().start());
    int first = sentence < reading.size() ? reading.wordAt(sentence, name.span().start()) : 0;
    return first > 0
        && name.kind() != Name.Kind.LOCATION
        && name.span().in(reading.text()).indexOf(' ') < 0
        && Character.isUpperCase(reading.word(sentence, first - 1).text().charAt(0))
        && lexicon.title(reading.word(sentence, first - 1).text()).isPresent();
  }

  /** A word of a person's full name, alone, is that person: whatever the finder took it for. */
  private static void addPersonWord(Map<String, Name.Kind> known, String word, Lexicon lexicon) {
    if (word.length() > 1 && lexicon.title(word).isEmpty()) {
      known.put(key(word), Name.Kind.PERSON);
    }
  }

  private static Name.Kind most(Map<Name.Kind, Integer> votes) {
    Name.Kind most = Name.Kind.PERSON;
    for (Map.Entry<Name.Kind, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > votes.getOrDefault(most, 0)) {
        most = vote.getKey();
      }
    }
    return most;
  }
}
