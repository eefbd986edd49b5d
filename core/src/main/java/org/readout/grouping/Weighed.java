package org.readout.grouping;

/**
 * A report with its words weighed as things were when it came: what is kept of it, so that the
 * reports after it are placed as if it had been read anew.
 *
 * @param profile without its words
 * @param words of title and text
 * @param lead of title and first sentences
 * @param names of the words of names
 */
public record Weighed(
    Profile profile, WeightedWords words, WeightedWords lead, WeightedWords names) {

  static Weighed of(Profile profile, WordWeights weights) {
    return new Weighed(
        profile.withoutWords(),
        weights.weigh(profile.words()),
        weights.weigh(profile.lead()),
        weights.weigh(profile.names()));
  }
}
