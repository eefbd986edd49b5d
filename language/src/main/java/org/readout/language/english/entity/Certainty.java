package org.readout.language.english.entity;

import java.util.Optional;

/**
 * How sure a speaker is, by what tells it.
 *
 * <p>The figures are shares right, and a logistic function for pronouns, on texts kept for
 * development: 320 speakers labelled by reading (220 quotations of BASIL, 100 pronouns of PolNeAR's
 * training part), and for what is too rare there the share of 2,500 sources of PolNeAR's training
 * part that its annotators mark at that place too. What was seen there stands after each.
 */
final class Certainty {
  /** Below this nobody is named. */
  static final double LEAST = 0.5;

  /** 112 of 112; as a source at all, 1,072 of 1,145. */
  static final double NAME = 0.97;

  /** A description or title of somebody whom the report names: 52 of 57. */
  static final double TITLE = 0.91;

  /** That a source is what its own words say: 284 of 319, near what holds of names. */
  static final double DESCRIPTION = 0.9;

  /** Who wrote the document that is the source: 10 of 12. */
  static final double AUTHOR = 0.83;

  /** A document of which no author is known: 31 of 38. */
  static final double DOCUMENT = 0.82;

  /** "some of them", "who": 48 of 54. */
  static final double SOMEBODY = 0.88;

  /** Several together: 19 of 22. */
  static final double JOINT = 0.86;

  /** A proper noun that is no known name: 7 of 8. */
  static final double PROPER = 0.8;

  /** "I" outside quotations, of who wrote the report: set by hand, 2 of 5 were right. */
  static final double NARRATOR = 0.6;

  /** "an attempt", "the savings": none of 3. */
  static final double THING = 0.1;

  /** "the tech giant", where it is quoted: set by hand. */
  static final double QUOTED_THING = 0.6;

  /** "acquaintances" who are said to say something: told, if as a guess; by hand. */
  static final double SPEAKING_PLURAL = 0.5;

  /** The first person inside quotations is as sure as who is quoted there. */
  private static final double FIRST_PERSON = 0.9;

  private static final double BASE = 0.67;
  private static final double THEY = 0.7;
  private static final double IT = 1.8;
  private static final double SLOPE = 1.31;
  private static final double MOST = 3;

  private Certainty() {}

  /**
   * Of whom a pronoun means: a logistic function of the logarithm of how many times likelier than
   * the next the chosen one was. 112 of 121 of "he" and "she" were right. Of "they" and "it" there
   * were five, too few to fit: they are lowered by hand, "they" as far as leaves a tie untold, "it"
   * further, for its place is a source's in 7 of 13 only.
   */
  static double ofPronoun(String pronoun, Optional<PronounSieve.Choice> choice) {
    if (choice.isEmpty()) {
      return FIRST_PERSON;
    }
    double second = choice.get().second();
    double times = second > 0 ? Math.log(choice.get().best() / second) : MOST;
    double base =
        switch (pronoun) {
          case "they" -> BASE - THEY;
          case "it" -> BASE - IT;
          default -> BASE;
        };
    return 1 / (1 + Math.exp(-(base + SLOPE * Math.min(MOST, times))));
  }

  /**
   * The share of certainty that is left where a quotation without a source goes on from another.
   * Too rare to be fitted (2 of 2): set by hand.
   *
   * @param paragraphs how many lie between
   * @param quoted whether the other is quoted
   */
  static double carried(int paragraphs, boolean quoted) {
    if (paragraphs == 0) {
      return 0.95;
    }
    return quoted ? 0.88 : 0.65;
  }
}
