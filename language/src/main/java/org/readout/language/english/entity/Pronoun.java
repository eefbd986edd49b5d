package org.readout.language.english.entity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A personal, possessive or reflexive pronoun.
 *
 * @param base its subject form: "he"
 * @param reflexive "himself"
 */
record Pronoun(
    String base, int person, Gender gender, boolean plural, Phrase.Sort sort, boolean reflexive) {

  private static final Pronoun I =
      new Pronoun("i", 1, Gender.UNKNOWN, false, Phrase.Sort.PERSON, false);
  private static final Pronoun WE =
      new Pronoun("we", 1, Gender.UNKNOWN, true, Phrase.Sort.UNKNOWN, false);
  private static final Pronoun YOU =
      new Pronoun("you", 2, Gender.UNKNOWN, false, Phrase.Sort.UNKNOWN, false);
  private static final Pronoun HE =
      new Pronoun("he", 3, Gender.MALE, false, Phrase.Sort.PERSON, false);
  private static final Pronoun SHE =
      new Pronoun("she", 3, Gender.FEMALE, false, Phrase.Sort.PERSON, false);
  private static final Pronoun IT =
      new Pronoun("it", 3, Gender.UNKNOWN, false, Phrase.Sort.UNKNOWN, false);
  private static final Pronoun THEY =
      new Pronoun("they", 3, Gender.UNKNOWN, true, Phrase.Sort.UNKNOWN, false);

  static @Nullable Pronoun of(String word) {
    if (word.length() > 10) {
      return null;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return switch (lower) {
      case "i", "me", "my", "mine" -> I;
      case "we", "us", "our", "ours" -> WE;
      case "you", "your", "yours" -> YOU;
      case "he", "him", "his" -> HE;
      case "she", "her", "hers" -> SHE;
      case "it", "its" -> IT;
      case "they", "them", "their", "theirs", "'em" -> THEY;
      case "myself" -> I.asReflexive();
      case "ourselves" -> WE.asReflexive();
      case "yourself", "yourselves" -> YOU.asReflexive();
      case "himself" -> HE.asReflexive();
      case "herself" -> SHE.asReflexive();
      case "itself" -> IT.asReflexive();
      case "themselves" -> THEY.asReflexive();
      default -> null;
    };
  }

  private Pronoun asReflexive() {
    return new Pronoun(base, person, gender, plural, sort, true);
  }
}
