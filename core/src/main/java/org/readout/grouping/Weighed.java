package org.readout.grouping;

/**
 * A report with its words weighed as things were when it came.
 *
 * @param words of title and text
 * @param lead of title and first sentences
 * @param names of the words of names
 */
record Weighed(Profile profile, WeightedWords words, WeightedWords lead, WeightedWords names) {

  static Weighed of(Profile profile, WordWeights weights) {
    return new Weighed(
        profile,
        weights.weigh(profile.words()),
        weights.weigh(profile.lead()),
        weights.weigh(profile.names()));
  }
}
