package org.readout.language.english.toll;

import java.util.OptionalInt;
import java.util.Set;
import org.readout.annotation.Tree;

/** Numbers of a sentence that are several words: "forty-one", "two dozen". */
final class Numerals {

  /** What a number before them is multiplied by. */
  private static final Set<String> MULTIPLES = Set.of("dozen", "hundred");

  /** From here on a number takes ones behind it. */
  private static final int TENS = 20;

  private static final int TEN = 10;

  private Numerals() {}

  /** The number that ends with a word. */
  static OptionalInt value(Tree tree, int last) {
    OptionalInt value = Cardinals.value(tree.word(last).text());
    int first = first(tree, last);
    if (first == last || value.isEmpty()) {
      return value;
    }
    int before = Cardinals.value(tree.word(first).text()).orElseThrow();
    return OptionalInt.of(
        isMultiple(tree, last) ? before * value.getAsInt() : before + value.getAsInt());
  }

  /** The first word of the number that ends with a word. */
  static int first(Tree tree, int last) {
    if (isOnes(tree, last) && last > 1 && tree.word(last - 1).tag().equals("HYPH")) {
      return isTens(tree, last - 2) ? last - 2 : last;
    }
    boolean times = isMultiple(tree, last) && last > 0 && isCardinal(tree, last - 1);
    return times ? last - 1 : last;
  }

  /** The last word of the number that a word begins: "dozen" of "two dozen". */
  static int last(Tree tree, int first) {
    boolean times =
        first + 1 < tree.size() && isCardinal(tree, first) && isMultiple(tree, first + 1);
    return times ? first + 1 : first;
  }

  private static boolean isMultiple(Tree tree, int word) {
    return MULTIPLES.contains(HarmWords.lemma(tree.word(word)));
  }

  private static boolean isCardinal(Tree tree, int word) {
    return tree.word(word).tag().equals("CD")
        && Cardinals.value(tree.word(word).text()).isPresent()
        && !isMultiple(tree, word);
  }

  private static boolean isOnes(Tree tree, int word) {
    int value = Cardinals.value(tree.word(word).text()).orElse(0);
    return value > 0 && value < TEN;
  }

  private static boolean isTens(Tree tree, int word) {
    int value = Cardinals.value(tree.word(word).text()).orElse(0);
    return value >= TENS && value % TEN == 0;
  }
}
