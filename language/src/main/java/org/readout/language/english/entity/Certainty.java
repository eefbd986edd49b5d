package org.readout.language.english.entity;

import java.util.Optional;

/**
 * How sure a speaker is, by what tells it.
 *
 * <p>The figures are set in round numbers near the shares that were right among the 968 speakers of
 * the stories in {@code teaching/stories}, for pronouns a logistic function fitted to 179 of them;
 * what is too rare there was set by hand. On labelled news, which chose none of them, they hold as
 * {@code docs/quality.md} says.
 */
final class Certainty {
  /** Below this nobody is named. */
  static final double LEAST = 0.5;

  /** 304 of 316. */
  static final double NAME = 0.96;

  /** A description or title of somebody whom the report names. */
  static final double TITLE = 0.9;

  /** That a source is what its own words say. */
  static final double DESCRIPTION = 0.9;

  /** Who wrote the document that is the source. */
  static final double AUTHOR = 0.85;

  /** A document of which no author is known. */
  static final double DOCUMENT = 0.8;

  /** "some of them", "who". */
  static final double SOMEBODY = 0.9;

  /** Several together. */
  static final double JOINT = 0.85;

  /** A proper noun that is no known name. */
  static final double PROPER = 0.8;

  /** "I" outside quotations, of who wrote the report. */
  static final double NARRATOR = 0.6;

  /** "an attempt", "the savings". */
  static final double THING = 0.1;

  /** "the tech giant", where it is quoted. */
  static final double QUOTED_THING = 0.6;

  /** "acquaintances" who are said to say something: told, if as a guess. */
  static final double SPEAKING_PLURAL = 0.5;

  /** The first person inside quotations is as sure as who is quoted there. */
  private static final double FIRST_PERSON = 0.9;

  private static final double BASE = -0.1;
  private static final double IT = 1;
  private static final double SLOPE = 1.7;
  private static final double MOST = 3;

  private Certainty() {}

  /**
   * Of whom a pronoun means: a logistic function of the logarithm of how many times likelier than
   * the next the chosen one was. Of "he" and "she" 158 of 179 were right, of those nearly tied a
   * third: a tie is not told. "It" was seen too seldom to be fitted; it is lowered by hand, for
   * often it is no source at all.
   */
  static double ofPronoun(String pronoun, Optional<PronounSieve.Choice> choice) {
    if (choice.isEmpty()) {
      return FIRST_PERSON;
    }
    double second = choice.get().second();
    double times = second > 0 ? Math.log(choice.get().best() / second) : MOST;
    double base = pronoun.equals("it") ? BASE - IT : BASE;
    return 1 / (1 + Math.exp(-(base + SLOPE * Math.min(MOST, times))));
  }

  /**
   * The share of certainty that is left where a quotation without a source goes on from another.
   * Set by hand.
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
