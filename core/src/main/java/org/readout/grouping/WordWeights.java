package org.readout.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much a word tells: the fewer of the reports so far have it, the more. A word weighs (1 + ln
 * f) ln((N + n + 1) / (d + 0.5)): it stands f times in the report and in d of the n reports so far,
 * and N stands for reports of a time before, which had other words.
 */
final class WordWeights {

  /** As if so many had been read before. */
  private static final int BEFORE = 1000;

  private static final double UNSEEN = 0.5;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private final List<Integer> reports = new ArrayList<>();
  private int read;

  WordWeights() {}

  /** With words that were numbered before, each its place in the list; a blank one is forgotten. */
  WordWeights(List<String> numbered) {
    for (String word : numbered) {
      if (!word.isEmpty()) {
        numbers.put(word, words.size());
      }
      words.add(word);
      reports.add(0);
    }
  }

  /** Counts the words of a report that was weighed before. */
  void recount(WeightedWords report) {
    read++;
    for (int word : report.words()) {
      reports.set(word, reports.get(word) + 1);
    }
  }

  /** Counts the words of a report. */
  void count(Profile profile) {
    read++;
    for (String word : new TreeMap<>(profile.words()).keySet()) {
      int number = number(word);
      reports.set(number, reports.get(number) + 1);
    }
  }

  private int number(String word) {
    return numbers.computeIfAbsent(
        word,
        added -> {
          words.add(added);
          reports.add(0);
          return words.size() - 1;
        });
  }

  /** The words from this number on, in the order of their numbers. */
  List<String> wordsFrom(int number) {
    return List.copyOf(words.subList(number, words.size()));
  }

  String word(int number) {
    return words.get(number);
  }

  /** The words of a report weighed as things are now. */
  WeightedWords weigh(Map<String, Integer> counts) {
    Map<Integer, Integer> byNumber = new TreeMap<>();
    new TreeMap<>(counts).forEach((word, count) -> byNumber.put(number(word), count));
    int[] terms = new int[byNumber.size()];
    float[] weights = new float[byNumber.size()];
    int i = 0;
    for (Map.Entry<Integer, Integer> entry : byNumber.entrySet()) {
      terms[i] = entry.getKey();
      weights[i++] = (float) weight(entry.getKey(), entry.getValue());
    }
    return WeightedWords.of(terms, weights);
  }

  private double weight(int word, int times) {
    double rarity = Math.log((BEFORE + read + 1) / (reports.get(word) + UNSEEN));
    return (1 + Math.log(times)) * rarity;
  }
}
