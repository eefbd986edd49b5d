package org.readout.language.english.event;

import java.util.List;
import org.readout.event.Event.Status;

/**
 * An act where a sentence tells it.
 *
 * @param word the index of the word that names it
 * @param sources the heads of the phrases that may say who does it, the likeliest first
 * @param targets likewise, to whom
 * @param manner how it is told
 */
record Deed(
    int word, Act act, Status status, List<Integer> sources, List<Integer> targets, Manner manner) {

  /** How an act is told. */
  enum Manner {
    /** By a verb of its own: "attacked". */
    VERB,
    /** By a verb and its object: "launched an attack". */
    FRAME,
    /** By a noun alone: "the attack". */
    NOUN,
    /** As what another must do: "said that Ana must go". */
    DUTY
  }

  Deed {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }
}
