package org.readout.language.english;

/**
 * A name in a sentence.
 *
 * @param sentence the index of the sentence in the report
 * @param first the index of its first word
 * @param last the index of its last word
 */
public record Name(int sentence, int first, int last, Kind kind) {

  /** What a name is a name of. */
  public enum Kind {
    PERSON,
    /** Also what acts as one: an agency, a party, a team, an outlet. */
    ORGANIZATION,
    /** Countries, states, cities: places that have a government. */
    PLACE,
    /** Mountains, seas, regions, buildings, roads. */
    LOCATION,
    /** Nationalities, religions, political directions: "Chinese", "Republicans". */
    GROUP,
    /** Events, laws, products, works. */
    OTHER
  }
}
