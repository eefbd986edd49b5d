package org.readout.fact;

/** In what the likeness of two tellings is measured. */
enum Measure {
  COSINE,
  CLOSE,
  COVERED,
  EQUAL,
  SHARED,
  PREDICATE,
  AGENT,
  OTHER_AGENT,
  PATIENT,
  OTHER_PATIENT,
  ENTITIES,
  OTHER_ENTITIES,
  REVERSED,
  AMOUNT,
  OTHER_AMOUNT,
  TIME,
  OTHER_TIME,
  POLARITY,
  PLANNED,
  SAME_VOICE,
  OTHER_VOICE,
  ONE_VOICE,
  UTTERANCE,
  LENGTH,
  /** The share of the pieces of words of one that the other has, the smaller and the larger. */
  LESS,
  MORE,
  /** What the piece tells that the other lacks most, the smaller and the larger. */
  LACKED_LESS,
  LACKED_MORE,
  /** What all pieces tell that the other lacks, the logarithm; the smaller and the larger. */
  LACKING_LESS,
  LACKING_MORE,
  /** The cosine of the predicates. */
  PREDICATES,
  /** That of a predicate and the piece of the other that is most like it, the same way. */
  PREDICATE_LESS,
  PREDICATE_MORE,
  /** How far the cosine falls short of that of the nearest in the other's report. */
  FARTHER,
  NEARER,
  /** The same of {@link #EQUAL}. */
  LESS_EQUAL,
  MORE_EQUAL
}
