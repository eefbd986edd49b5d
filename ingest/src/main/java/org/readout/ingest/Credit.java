package org.readout.ingest;

import java.util.Optional;
import java.util.Set;

/**
 * A line under a headline that tells the outlet, and perhaps the writers before it: "The Daily
 * Norland", "Ann Lee and Tom Berg, The Daily Norland". By its words alone it may be anything with
 * capitals; what stands around it has to say that it is one.
 *
 * @param byline the writers, where they are told
 */
record Credit(Optional<String> byline, String outlet) {

  private static final int LONGEST = 100;
  private static final int MOST_WORDS = 14;

  private static final Set<String> SMALL = Set.of("and", "of", "the", "for", "in", "&", "de", "la");

  /** What the line would tell; empty if its words cannot be a credit. */
  static Optional<Credit> of(String line) {
    String[] words = line.split("[ \\u00A0]+");
    if (line.length() > LONGEST || words.length > MOST_WORDS) {
      return Optional.empty();
    }
    for (String word : words) {
      if (!SMALL.contains(word) && !Character.isUpperCase(word.codePointAt(0))) {
        return Optional.empty();
      }
    }
    int comma = line.lastIndexOf(", ");
    return comma > 0
        ? Optional.of(
            new Credit(Optional.of(line.substring(0, comma)), line.substring(comma + 2).strip()))
        : Optional.of(new Credit(Optional.empty(), line));
  }
}
