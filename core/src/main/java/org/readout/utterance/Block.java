package org.readout.utterance;

import java.util.ArrayList;
import java.util.List;
import org.readout.words.ComparedWord;
import org.readout.words.ComparedWord.Sort;

/**
 * A stretch of an alignment of two wordings in which they differ: the words of the one and of the
 * other between two words that are the same in both, or before the first or after the last of them.
 *
 * @param base the words of the base, in order
 * @param variant the words of the variant, in order
 * @param pairs the words that stand in one row though they differ
 * @param edge it stands before the first or after the last word that both have
 */
record Block(List<ComparedWord> base, List<ComparedWord> variant, List<Pair> pairs, boolean edge) {

  /** A word of the base and the word of the variant in its row. */
  record Pair(ComparedWord base, ComparedWord variant) {}

  /**
   * The blocks of two wordings, in order.
   *
   * @param baseRows the row of each word of the base, rising
   * @param variantRows the row of each word of the variant, rising
   */
  static List<Block> of(
      List<ComparedWord> base, int[] baseRows, List<ComparedWord> variant, int[] variantRows) {
    List<Block> blocks = new ArrayList<>();
    int b = 0;
    int v = 0;
    int fromB = 0;
    int fromV = 0;
    List<Pair> pairs = new ArrayList<>();
    while (b < base.size() && v < variant.size()) {
      int order = Integer.compare(baseRows[b], variantRows[v]);
      if (order == 0 && base.get(b).sameForm(variant.get(v))) {
        add(
            blocks,
            base.subList(fromB, b),
            variant.subList(fromV, v),
            pairs,
            fromB == 0 || fromV == 0);
        pairs = new ArrayList<>();
        fromB = b + 1;
        fromV = v + 1;
      } else if (order == 0) {
        pairs.add(new Pair(base.get(b), variant.get(v)));
      }
      b += order <= 0 ? 1 : 0;
      v += order >= 0 ? 1 : 0;
    }
    add(
        blocks,
        base.subList(fromB, base.size()),
        variant.subList(fromV, variant.size()),
        pairs,
        true);
    return blocks;
  }

  private static void add(
      List<Block> blocks,
      List<ComparedWord> base,
      List<ComparedWord> variant,
      List<Pair> pairs,
      boolean edge) {
    if (!writtenOut(base).equals(writtenOut(variant))) {
      blocks.add(new Block(base, variant, pairs, edge));
    }
  }

  /** The forms with what is contracted: "do not" and "don't" are the same. */
  private static List<String> writtenOut(List<ComparedWord> words) {
    List<String> forms = new ArrayList<>();
    for (ComparedWord word : words) {
      forms.add(word.form());
      if (!word.enclitic().isEmpty()) {
        forms.add(word.enclitic());
      }
    }
    return forms;
  }

  /** Neither side is longer than so many words. */
  boolean isWithin(int words) {
    return base.size() <= words && variant.size() <= words;
  }

  /** How many words of a sort each side has more than the other, by stem; 0 if they balance. */
  static List<String> stems(List<ComparedWord> words, Sort sort) {
    return words.stream().filter(w -> w.sort() == sort).map(ComparedWord::stem).sorted().toList();
  }
}
