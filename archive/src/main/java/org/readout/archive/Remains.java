package org.readout.archive;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readout.fact.Sense;
import org.readout.grouping.Profile;
import org.readout.grouping.Weighed;
import org.readout.grouping.WeightedWords;
import org.readout.text.Forgotten;

/** What stays of the features of a report of which words are forgotten: that which still stands. */
final class Remains {

  /**
   * Within so many code units is the lead, whose meaning is not kept if something of it is gone.
   */
  private static final int LEAD = 2_000;

  private final Redaction.Left left;
  private final boolean leadIsWhole;

  /**
   * @param title without what is forgotten
   * @param text likewise
   */
  Remains(Optional<String> title, String text) {
    String lead = title.orElse("") + "\n" + text.substring(0, Math.min(LEAD, text.length()));
    this.left = new Redaction.Left(title.orElse("") + "\n" + text);
    this.leadIsWhole = !Forgotten.isIn(lead, 0, lead.length());
  }

  boolean hasName(String name) {
    return left.has(name);
  }

  Profile of(Profile profile) {
    return new Profile(
        profile.report(),
        profile.day(),
        words(profile.words()),
        words(profile.lead()),
        words(profile.names()),
        standing(profile.places()),
        standing(profile.ages()),
        standing(profile.numbers()),
        profile.days(),
        profile.sense().filter(this::mayStay));
  }

  private boolean mayStay(Sense sense) {
    return leadIsWhole;
  }

  private Map<String, Integer> words(Map<String, Integer> words) {
    Map<String, Integer> standing = new LinkedHashMap<>();
    words.forEach(
        (word, count) -> {
          if (left.hasWord(word)) {
            standing.put(word, count);
          }
        });
    return standing;
  }

  private Set<String> standing(Set<String> names) {
    return names.stream().filter(left::has).collect(Collectors.toSet());
  }

  /**
   * The same of features that were kept.
   *
   * @param words by their numbers
   */
  Weighed of(Weighed report, IntFunction<String> words) {
    return new Weighed(
        of(report.profile()),
        of(report.words(), words),
        of(report.lead(), words),
        of(report.names(), words));
  }

  private WeightedWords of(WeightedWords weighted, IntFunction<String> words) {
    int[] numbers = weighted.words();
    float[] weights = weighted.weights();
    int[] stay =
        IntStream.range(0, numbers.length)
            .filter(i -> left.hasWord(words.apply(numbers[i])))
            .toArray();
    double length =
        Math.sqrt(Arrays.stream(stay).mapToDouble(i -> (double) weights[i] * weights[i]).sum());
    float[] scaled = new float[stay.length];
    for (int i = 0; i < stay.length; i++) {
      scaled[i] = (float) (weights[stay[i]] / length);
    }
    return WeightedWords.kept(Arrays.stream(stay).map(i -> numbers[i]).toArray(), scaled);
  }
}
