package org.readout.language.english.event;

import java.util.Optional;
import java.util.Set;
import org.readout.event.Code;

/**
 * What a word or frame of the lexicon says is done.
 *
 * @param mode how
 * @param prepositions after which stands to whom it is done
 * @param marks how the lexicon qualifies it
 */
record Act(Code code, Optional<String> mode, Set<String> prepositions, Set<Mark> marks) {

  /** How the lexicon qualifies an act. */
  enum Mark {
    /** Done together: both ways. */
    RECIPROCAL('='),
    /** Needs nobody to whom it is done. */
    ALONE('~'),
    /** Said of words and contests too. */
    FIGURATIVE('?'),
    /** Only of an object that is itself an actor. */
    DIRECT('!'),
    /** Only with one of its prepositions. */
    PREPOSITIONAL('^'),
    /** Only with a preposition or an infinitive. */
    STEERING('+');

    private final char sign;

    Mark(char sign) {
      this.sign = sign;
    }

    static Optional<Mark> of(char sign) {
      for (Mark mark : values()) {
        if (mark.sign == sign) {
          return Optional.of(mark);
        }
      }
      return Optional.empty();
    }
  }

  Act {
    prepositions = Set.copyOf(prepositions);
    marks = Set.copyOf(marks);
  }

  boolean is(Mark mark) {
    return marks.contains(mark);
  }

  /** This act ended or undone, by which cooperation becomes refusal and conflict concession. */
  Act ended() {
    Code ended =
        switch (code) {
          case AGREE, YIELD -> Code.REJECT;
          case CONSULT, SUPPORT, COOPERATE, AID -> Code.SANCTION;
          case REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT ->
              Code.YIELD;
        };
    return new Act(ended, Optional.empty(), prepositions, marks);
  }

  Act as(Code other) {
    return new Act(other, Optional.empty(), prepositions, marks);
  }
}
