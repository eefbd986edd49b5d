package org.readout.bench.absence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.readout.bench.conflict.Reading;
import org.readout.bench.conflict.Source;

/** Draws facts to delete, event by event in turn, so that none fills the sample. */
final class Deletions {

  /** What is left must still be a report. */
  private static final int FEWEST_SENTENCES = 6;

  private final ToldFacts facts;
  private final long seed;

  Deletions(ToldFacts facts, long seed) {
    this.facts = facts;
    this.seed = seed;
  }

  /** So many, fewer if there are not so many; the same seed draws the same. */
  List<Planted> draw(List<List<Reading>> stories, int number) {
    Random random = new Random(seed);
    Map<String, List<Planted>> waiting = new TreeMap<>();
    for (List<Reading> story : stories) {
      List<Planted> some = all(story);
      Collections.shuffle(some, random);
      waiting.put(story.getFirst().source().event(), some);
    }
    List<Planted> drawn = new ArrayList<>();
    while (drawn.size() < number && waiting.values().stream().anyMatch(some -> !some.isEmpty())) {
      for (List<Planted> some : waiting.values()) {
        if (!some.isEmpty() && drawn.size() < number) {
          drawn.add(some.removeFirst());
        }
      }
    }
    return drawn;
  }

  /** Every fact that two or more reports tell, deleted from each of them in turn. */
  List<Planted> all(List<Reading> story) {
    List<Planted> all = new ArrayList<>();
    for (ToldFact fact : facts.listed(story.getFirst().source().event())) {
      for (Reading reading : story) {
        Deletion deletion = Deletion.of(reading, facts.passages(fact, reading.source().id()));
        int left = reading.sentences().size() - deletion.deleted().size();
        if (fact.isToldBy(reading.source().id())
            && fact.reports().size() > 1
            && left >= FEWEST_SENTENCES) {
          all.add(new Planted(fact, deletion, others(story, reading)));
        }
      }
    }
    return all;
  }

  private static List<Source> others(List<Reading> story, Reading one) {
    return story.stream().map(Reading::source).filter(s -> !s.equals(one.source())).toList();
  }
}
