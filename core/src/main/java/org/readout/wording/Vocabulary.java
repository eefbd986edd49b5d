package org.readout.wording;

import java.util.Optional;

/** What a language knows of the words by which things are called. Nouns come in their base form. */
public interface Vocabulary {

  /**
   * What a word shares with those derived from it: one stem for "invade" and "invasion". It need
   * not be a word.
   *
   * @param base in lower case
   */
  String stem(String base);

  /** The country that is named first in some words, by its name, adjective, capital or seat. */
  Optional<String> country(String words);

  /** Whether words hold the name of a country, its adjective or its capital. */
  boolean isOfCountry(String words);

  /** Whether a noun means a state or its government: "country", "regime". */
  boolean isState(String noun);

  /** Whether a title is that of who leads a state: "president". */
  boolean isLeader(String title);

  /** Whether a noun is the name of an office or a calling: "minister", "actor". */
  boolean isOffice(String noun);

  /** Whether a word says that the reporter does not vouch: "alleged", "so-called". */
  boolean isDoubt(String base);

  /** Words are what they are and nothing is known of them. */
  static Vocabulary plain() {
    return new Vocabulary() {
      @Override
      public String stem(String base) {
        return base;
      }

      @Override
      public Optional<String> country(String words) {
        return Optional.empty();
      }

      @Override
      public boolean isOfCountry(String words) {
        return false;
      }

      @Override
      public boolean isState(String noun) {
        return false;
      }

      @Override
      public boolean isLeader(String title) {
        return false;
      }

      @Override
      public boolean isOffice(String noun) {
        return false;
      }

      @Override
      public boolean isDoubt(String base) {
        return false;
      }
    };
  }
}
