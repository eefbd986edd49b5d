package org.readout.app.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How much two phrases have in common, word by word. */
final class TokenScore {

  private TokenScore() {}

  /** The best F1 of the words of an answer against one of several phrases; 0 without phrases. */
  static double best(String answer, List<String> phrases) {
    return phrases.stream().mapToDouble(phrase -> f1(answer, phrase)).max().orElse(0);
  }

  /** Twice the words in common by the words of both, 0 to 1. */
  static double f1(String one, String other) {
    Map<String, Integer> left = words(one);
    Map<String, Integer> right = words(other);
    int common = 0;
    for (Map.Entry<String, Integer> word : left.entrySet()) {
      common += Math.min(word.getValue(), right.getOrDefault(word.getKey(), 0));
    }
    return common == 0 ? 0 : 2.0 * common / (sum(left) + sum(right));
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The runs of letters and digits, in lower case. */
  private static Map<String, Integer> words(String text) {
    Map<String, Integer> counts = new HashMap<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
        word.append(text.charAt(i));
      } else if (!word.isEmpty()) {
        counts.merge(word.toString().toLowerCase(Locale.ROOT), 1, Integer::sum);
        word.setLength(0);
      }
    }
    return counts;
  }
}
