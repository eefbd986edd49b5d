package org.readout.language.english.claim;

import java.util.List;

/**
 * A clause of a parsed sentence: a verb with all that depends on it and is no clause itself.
 *
 * @param head the verb that stands highest
 * @param chain the verbs and adjectives that complete each other, from above: "wants", "increase"
 *     of "wants to increase"; the head among them
 * @param words its own words, in order
 */
record Clause(int head, List<Integer> chain, List<Integer> words) {

  Clause {
    chain = List.copyOf(chain);
    words = List.copyOf(words);
  }

  /** What is done or is so. */
  int predicate() {
    return chain.getLast();
  }
}
