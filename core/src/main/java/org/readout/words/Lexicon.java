package org.readout.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a story and what each of them tells: rare ones much, frequent ones less, those of
 * everyday speech little, those of grammar hardly anything.
 */
public final class Lexicon {

  private static final double FUNCTION = 0.1;
  private static final double COMMON = 0.4;

  /** What is spoken of has the same name in many statements. */
  private static final double NAME = 0.6;

  private static final double QUALIFIER = 0.25;

  /** A story shorter than this says nothing of how rare a word is. */
  private static final int LEAST_WORDS = 1000;

  private final Map<String, Integer> counts = new HashMap<>();
  private final double allWords;

  /** The lexicon of a story's texts. */
  public Lexicon(List<List<ComparedWord>> texts) {
    int total = 0;
    for (List<ComparedWord> text : texts) {
      for (ComparedWord word : text) {
        counts.merge(word.stem(), 1, Integer::sum);
      }
      total += text.size();
    }
    allWords = Math.max(total, LEAST_WORDS);
  }

  /** What a word tells, in (0, 1]. */
  public double weight(ComparedWord word) {
    return switch (word.sort()) {
      case FUNCTION -> FUNCTION;
      case COMMON -> COMMON;
      case NEGATION, MODAL, STRENGTH -> QUALIFIER;
      case CONTENT, NUMBER, TIME -> rarity(word);
    };
  }

  private double rarity(ComparedWord word) {
    int count = counts.getOrDefault(word.stem(), 1);
    double rarity = Math.log(allWords / count) / Math.log(allWords);
    return Math.max(COMMON, word.isName() ? NAME * rarity : rarity);
  }
}
