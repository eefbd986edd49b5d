package org.readout.utterance;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.words.ComparedWord;
import org.readout.words.ComparedWord.Sort;

/**
 * Aligns a wording with a table of words, in order: each word of the wording gets a row of the
 * table or none. Global alignment with affine gaps (Gotoh 1982); long texts are first divided at
 * the rare sequences of three words that both have, in an order that both keep (as patience diff
 * does), so that the work grows with their length and not with its square.
 */
final class WordAligner {

  /** A pair of texts whose product of lengths is greater is divided before it is aligned. */
  private static final int DIVIDE_ABOVE = 40_000;

  /** What is still longer after division is left unaligned: nothing in it is rare and shared. */
  private static final int GIVE_UP_ABOVE = 4_000_000;

  private static final int OPEN = -4;
  private static final int EXTEND = -1;
  private static final int NEVER = Integer.MIN_VALUE / 2;

  /** The row of each word, -1 for none. */
  int[] align(List<List<ComparedWord>> rows, List<ComparedWord> words) {
    int[] rowOf = new int[words.size()];
    Arrays.fill(rowOf, -1);
    int row = 0;
    int word = 0;
    if ((long) rows.size() * words.size() > DIVIDE_ABOVE) {
      for (int[] anchor : anchors(rows, words)) {
        align(rows, row, anchor[0], words, word, anchor[1], rowOf);
        row = anchor[0];
        word = anchor[1];
      }
    }
    align(rows, row, rows.size(), words, word, words.size(), rowOf);
    return rowOf;
  }

  /** How well two words fit each other: above 0 the same or akin, below 0 not. */
  static int fit(ComparedWord a, ComparedWord b) {
    if (a.stem().equals(b.stem())) {
      return match(a.sort()) - (a.sameForm(b) ? 0 : 1);
    }
    if (a.sense().equals(b.sense())) {
      return match(a.sort()) / 2;
    }
    if (isAkin(a, b)) {
      return 3;
    }
    return a.sort().isContent() == b.sort().isContent() ? -3 : -8;
  }

  private static int match(Sort sort) {
    return switch (sort) {
      case CONTENT, NUMBER, TIME -> 12;
      case COMMON, NEGATION, MODAL, STRENGTH -> 8;
      case FUNCTION -> 4;
    };
  }

  /** The same word, perhaps in another form or with censored letters. */
  static boolean isSame(ComparedWord a, ComparedWord b) {
    return a.stem().equals(b.stem()) || isCensored(a.form(), b.form());
  }

  /** The same word, or one that means the same. */
  static boolean meanSame(ComparedWord a, ComparedWord b) {
    return a.sense().equals(b.sense()) || isSame(a, b);
  }

  /** Two numbers, two modals, or two words that begin alike: "cooperation", "cooperate". */
  static boolean isAkin(ComparedWord a, ComparedWord b) {
    if (a.sort() != b.sort()) {
      return false;
    }
    return switch (a.sort()) {
      case NUMBER, MODAL, NEGATION, TIME -> true;
      case CONTENT, COMMON -> beginAlike(a.stem(), b.stem()) || isCensored(a.form(), b.form());
      case FUNCTION, STRENGTH -> false;
    };
  }

  private static boolean beginAlike(String a, String b) {
    int shared = 0;
    int shorter = Math.min(a.length(), b.length());
    while (shared < shorter && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    return shared >= 4 && shared * 3 >= Math.max(a.length(), b.length()) * 2;
  }

  /** One of them has stars or hyphens for letters of the other: "d**n". */
  private static boolean isCensored(String a, String b) {
    return hides(a, b) || hides(b, a);
  }

  private static boolean hides(String censored, String word) {
    int from = 0;
    while (from < censored.length() && Character.isLetterOrDigit(censored.charAt(from))) {
      from++;
    }
    int to = censored.length();
    while (to > from && Character.isLetterOrDigit(censored.charAt(to - 1))) {
      to--;
    }
    return from > 0
        && from < censored.length()
        && word.length() >= from + censored.length() - to
        && word.startsWith(censored.substring(0, from))
        && word.endsWith(censored.substring(to));
  }

  private void align(
      List<List<ComparedWord>> rows,
      int rowFrom,
      int rowTo,
      List<ComparedWord> words,
      int wordFrom,
      int wordTo,
      int[] rowOf) {
    int height = rowTo - rowFrom;
    int width = wordTo - wordFrom;
    if (height == 0 || width == 0 || (long) height * width > GIVE_UP_ABOVE) {
      return;
    }
    boolean first = rowFrom == 0 && wordFrom == 0;
    boolean last = rowTo == rows.size() && wordTo == words.size();
    new Block(rows, rowFrom, height, words, wordFrom, width, first, last).align(rowOf);
  }

  private static int fit(List<ComparedWord> row, ComparedWord word) {
    int best = NEVER;
    for (int i = 0; i < row.size(); i++) {
      best = Math.max(best, fit(row.get(i), word));
    }
    return best;
  }

  /** Gotoh's three matrices over a part of the rows and a part of the words. */
  private static final class Block {

    private final List<List<ComparedWord>> rows;
    private final int rowFrom;
    private final int height;
    private final List<ComparedWord> words;
    private final int wordFrom;
    private final int width;
    private final int openBefore;
    private final int openAfter;
    private final int[][] both;
    private final int[][] rowAlone;
    private final int[][] wordAlone;

    Block(
        List<List<ComparedWord>> rows,
        int rowFrom,
        int height,
        List<ComparedWord> words,
        int wordFrom,
        int width,
        boolean first,
        boolean last) {
      this.rows = rows;
      this.rowFrom = rowFrom;
      this.height = height;
      this.words = words;
      this.wordFrom = wordFrom;
      this.width = width;
      // What is cut at the beginning or the end costs less than what is cut in the middle.
      openBefore = first ? 0 : OPEN;
      openAfter = last ? 0 : OPEN;
      both = new int[height + 1][width + 1];
      rowAlone = new int[height + 1][width + 1];
      wordAlone = new int[height + 1][width + 1];
    }

    void align(int[] rowOf) {
      fill();
      trace(rowOf);
    }

    private void fill() {
      for (int i = 0; i <= height; i++) {
        for (int j = 0; j <= width; j++) {
          rowAlone[i][j] = i == 0 ? NEVER : alone(rowAlone, i - 1, j, open(j, width));
          wordAlone[i][j] = j == 0 ? NEVER : alone(wordAlone, i, j - 1, open(i, height));
          both[i][j] = i == 0 || j == 0 ? (i == j ? 0 : NEVER) : best(i - 1, j - 1) + fitAt(i, j);
        }
      }
    }

    private int alone(int[][] same, int i, int j, int open) {
      return Math.max(same[i][j], best(i, j) + open) + EXTEND;
    }

    private int open(int at, int length) {
      return at == 0 ? openBefore : at == length ? openAfter : OPEN;
    }

    private int fitAt(int i, int j) {
      return WordAligner.fit(rows.get(rowFrom + i - 1), words.get(wordFrom + j - 1));
    }

    private int best(int i, int j) {
      return Math.max(both[i][j], Math.max(rowAlone[i][j], wordAlone[i][j]));
    }

    private void trace(int[] rowOf) {
      int i = height;
      int j = width;
      int[][] in = bestMatrix(i, j);
      while (i > 0 || j > 0) {
        if (in == both) {
          rowOf[wordFrom + j - 1] = rowFrom + i - 1;
          i--;
          j--;
          in = bestMatrix(i, j);
        } else if (in == rowAlone) {
          boolean goesOn = in[i][j] == rowAlone[i - 1][j] + EXTEND;
          i--;
          in = goesOn ? rowAlone : bestMatrix(i, j);
        } else {
          boolean goesOn = in[i][j] == wordAlone[i][j - 1] + EXTEND;
          j--;
          in = goesOn ? wordAlone : bestMatrix(i, j);
        }
      }
    }

    private int[][] bestMatrix(int i, int j) {
      int best = best(i, j);
      return both[i][j] == best ? both : rowAlone[i][j] == best ? rowAlone : wordAlone;
    }
  }

  private record Three(String first, String second, String third) {}

  /** Pairs of row and word that begin the same rare three words, rising in both. */
  private static List<int[]> anchors(List<List<ComparedWord>> rows, List<ComparedWord> words) {
    Map<Three, Integer> inRows = new HashMap<>();
    for (int i = 0; i + 2 < rows.size(); i++) {
      inRows.merge(new Three(stem(rows, i), stem(rows, i + 1), stem(rows, i + 2)), i, (a, b) -> -1);
    }
    Map<Three, Integer> inWords = new HashMap<>();
    for (int j = 0; j + 2 < words.size(); j++) {
      inWords.merge(three(words, j), j, (a, b) -> -1);
    }
    int[][] pairs = new int[words.size()][];
    int count = 0;
    for (int j = 0; j + 2 < words.size(); j++) {
      Three three = three(words, j);
      Integer row = inRows.get(three);
      if (row != null && row >= 0 && inWords.getOrDefault(three, -1) == j) {
        pairs[count++] = new int[] {row, j};
      }
    }
    return rising(Arrays.copyOf(pairs, count));
  }

  private static String stem(List<List<ComparedWord>> rows, int i) {
    return rows.get(i).getFirst().stem();
  }

  private static Three three(List<ComparedWord> words, int j) {
    return new Three(words.get(j).stem(), words.get(j + 1).stem(), words.get(j + 2).stem());
  }

  /** The longest subsequence whose rows rise; the words rise already. */
  private static List<int[]> rising(int[][] pairs) {
    int[] tails = new int[pairs.length];
    int[] before = new int[pairs.length];
    int length = 0;
    for (int p = 0; p < pairs.length; p++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (pairs[tails[middle]][0] < pairs[p][0]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[p] = low == 0 ? -1 : tails[low - 1];
      tails[low] = p;
      length = Math.max(length, low + 1);
    }
    int[][] longest = new int[length][];
    int at = length == 0 ? -1 : tails[length - 1];
    for (int k = length - 1; k >= 0; k--) {
      longest[k] = pairs[at];
      at = before[at];
    }
    return List.of(longest);
  }
}
