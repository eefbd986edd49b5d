package org.readout.matrix;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.readout.annotation.Word;
import org.readout.fact.Facts;
import org.readout.fact.Telling;

/**
 * How likely it is that two points of different sides are of one item: a logistic regression of how
 * like they are in words and meaning, learned from the open half of the labelled pairs of readouts
 * and rounded ({@code bench/labels/README.md}). Official accounts tell one thing in more different
 * words than reports of the press do, and of fewer things: so what would be too little to join two
 * facts is enough here.
 */
final class Pairer {

  private static final double BIAS = -8.9;
  private static final double MATCH = 2.9;
  private static final double CLAIMS = 4.5;
  private static final double TOPICS = 4.2;
  private static final double SHARED = 0.5;
  private static final double COVERED = 1.4;
  private static final double EQUAL = 3.2;
  private static final double OPENINGS = 3.6;
  private static final double CONTACTS = 3.3;

  /** By hand: the labelled pairs have no such points. */
  private static final double TONES = 5;

  private static final double MOST_SHARED = 3;

  /** By which it is told that the parties will meet or speak again. */
  private static final List<Cue> CONTACT =
      Cue.all(
          "speak again",
          "meet again",
          "remain in contact",
          "stay in contact",
          "stay in touch",
          "next meeting",
          "next round",
          "next session",
          "next consultation",
          "next call",
          "will meet",
          "will visit",
          "will return",
          "intend to speak",
          "intend to return",
          "intend to meet",
          "look forward to",
          "continue conversation",
          "contact between",
          "invite");

  private final IdentityHashMap<Telling, IdentityHashMap<Telling, Double>> matches =
      new IdentityHashMap<>();

  /**
   * @param matches the pairs of clauses that may tell the same
   */
  Pairer(List<Facts.Match> matches) {
    for (Facts.Match match : matches) {
      put(match.one(), match.other(), match.probability());
      put(match.other(), match.one(), match.probability());
    }
  }

  private void put(Telling one, Telling other, double probability) {
    matches.computeIfAbsent(one, k -> new IdentityHashMap<>()).put(other, probability);
  }

  /** The probability that both are of one item. */
  double probability(Point one, Point other) {
    double least = Math.min(one.weight(), other.weight());
    double most = Math.max(one.weight(), other.weight());
    double shared = shared(one, other);
    double sum =
        BIAS
            + MATCH * match(one, other)
            + CLAIMS * claims(one, other)
            + TOPICS * one.sense().cosine(other.sense())
            + SHARED * Math.min(shared, MOST_SHARED)
            + COVERED * share(shared, least)
            + EQUAL * share(shared, most);
    if (one.opens() && other.opens()) {
      sum += OPENINGS;
    }
    if (isContact(one) && isContact(other)) {
      sum += CONTACTS;
    }
    if (Tones.areAllOf(one) && Tones.areAllOf(other)) {
      sum += TONES;
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  private double match(Point one, Point other) {
    double match = 0;
    for (Telling telling : one.tellings()) {
      IdentityHashMap<Telling, Double> near =
          matches.getOrDefault(telling, new IdentityHashMap<>());
      for (Telling candidate : other.tellings()) {
        match = Math.max(match, near.getOrDefault(candidate, 0.0));
      }
    }
    return match;
  }

  private static double claims(Point one, Point other) {
    double cosine = 0;
    for (Telling telling : one.tellings()) {
      for (Telling candidate : other.tellings()) {
        cosine = Math.max(cosine, telling.sense().cosine(candidate.sense()));
      }
    }
    return cosine;
  }

  private static double shared(Point one, Point other) {
    double shared = 0;
    for (Map.Entry<String, Double> word : one.topic().entrySet()) {
      Double weight = other.topic().get(word.getKey());
      shared += weight == null ? 0 : Math.min(word.getValue(), weight);
    }
    return shared;
  }

  private static boolean isContact(Point point) {
    List<Word> words = point.words();
    return CONTACT.stream().anyMatch(cue -> cue.firstIn(words).isPresent());
  }
}
