package org.readout.conflict;

import java.util.ArrayList;
import java.util.List;
import org.readout.words.ComparedWord;

/**
 * Two clauses laid side by side: the words that both have in one order, and what stands between.
 */
final class Gaps {

  /**
   * Where they differ: from one word to another, exclusive, in each; one of the two may be empty.
   */
  record Gap(int fromA, int toA, int fromB, int toB) {}

  /** A word of each that are the same. */
  record Pair(ComparedWord one, ComparedWord other) {}

  private final List<ComparedWord> a;
  private final List<ComparedWord> b;
  private final List<Gap> gaps = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();
  private int content;

  Gaps(List<ComparedWord> a, List<ComparedWord> b) {
    this.a = a;
    this.b = b;
    align(lengths());
  }

  List<Gap> gaps() {
    return gaps;
  }

  /**
   * The number of words of content, none of everyday speech nor numbers and times, in what both
   * have directly before and behind a gap; nought if there is none on one side.
   *
   * @param at the number of the gap
   */
  int contentAround(int at) {
    Gap gap = gaps.get(at);
    List<ComparedWord> before = a.subList(at == 0 ? 0 : gaps.get(at - 1).toA(), gap.fromA());
    List<ComparedWord> behind =
        a.subList(gap.toA(), at + 1 == gaps.size() ? a.size() : gaps.get(at + 1).fromA());
    return before.isEmpty() || behind.isEmpty() ? 0 : contentOf(before) + contentOf(behind);
  }

  /** Of those the number that are no names. */
  int plainAround(int at) {
    int from = at == 0 ? 0 : gaps.get(at - 1).toA();
    int to = at + 1 == gaps.size() ? a.size() : gaps.get(at + 1).fromA();
    return (int)
        a.subList(from, to).stream()
            .filter(word -> !word.capital() && word.sort() == ComparedWord.Sort.CONTENT)
            .count();
  }

  private static int contentOf(List<ComparedWord> words) {
    return (int) words.stream().filter(word -> word.sort() == ComparedWord.Sort.CONTENT).count();
  }

  /** The words that both have, in order. */
  List<Pair> pairs() {
    return pairs;
  }

  /** The number of those that say what is spoken of. */
  int content() {
    return content;
  }

  private boolean same(int i, int j) {
    return a.get(i).sense().equals(b.get(j).sense());
  }

  /** The length of the longest common subsequence of what begins at each pair of words. */
  private int[][] lengths() {
    int[][] lengths = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        lengths[i][j] =
            same(i, j) ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    return lengths;
  }

  private void align(int[][] lengths) {
    int i = 0;
    int j = 0;
    int fromA = 0;
    int fromB = 0;
    while (i < a.size() && j < b.size()) {
      if (same(i, j)) {
        addGap(fromA, i, fromB, j);
        pairs.add(new Pair(a.get(i), b.get(j)));
        content += a.get(i).sort().isContent() ? 1 : 0;
        fromA = ++i;
        fromB = ++j;
      } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    addGap(fromA, a.size(), fromB, b.size());
  }

  private void addGap(int fromA, int toA, int fromB, int toB) {
    if (toA > fromA || toB > fromB) {
      gaps.add(new Gap(fromA, toA, fromB, toB));
    }
  }
}
