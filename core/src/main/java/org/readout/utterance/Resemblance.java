package org.readout.utterance;

import java.util.ArrayList;
import java.util.List;
import org.readout.words.ComparedWord;
import org.readout.words.Lexicon;

/**
 * How much alike the words of two witnesses are. Weights are those of the {@link Lexicon}. Words
 * that both have in the same order count in runs; a run that tells next to nothing ("of the") is
 * chance and does not count.
 *
 * @param matched the weight of the runs
 * @param longest the weight of the heaviest run
 * @param apart the weight of what stands face to face between runs and differs; what only one of
 *     them has there is merely left out by the other
 * @param covered the matched weight as a share of the weight of the indirect witness, if one is,
 *     else of the lighter one
 * @param equal the matched weight as a share of the weight of the heavier witness: 1 if they have
 *     the same words
 */
record Resemblance(double matched, double longest, double apart, double covered, double equal) {

  /** A run lighter than this is chance: two words of everyday speech, or words of grammar only. */
  private static final double CHANCE = 0.6;

  /** A word or two face to face with others may be another translation or transcript of them. */
  private static final double WORD_FOR_WORD = 0.5;

  /** So many words may be left out within a run, or be put in another way between runs. */
  private static final int FEW = 2;

  /** Another form of a word is often another use of it: "troubled", "troubling". */
  private static final double INFLECTED = 0.6;

  private static final double SYNONYM = 0.5;

  private record Run(int fromA, int toA, int fromB, int toB, double weight) {}

  static Resemblance of(Witness a, Witness b, WordAligner aligner) {
    double matched = 0;
    double longest = 0;
    double apart = 0;
    int lastA = 0;
    int lastB = 0;
    List<Run> runs = runs(a, b, aligner.align(rows(a.words()), b.words()));
    if (!runs.isEmpty()) {
      apart = beginsElsewhere(a, b, runs.getFirst());
    }
    for (Run run : runs) {
      matched += run.weight();
      longest = Math.max(longest, run.weight());
      apart += apart(a, lastA, run.fromA(), b, lastB, run.fromB());
      lastA = run.toA();
      lastB = run.toB();
    }
    apart += apart(a, lastA, a.words().size(), b, lastB, b.words().size());
    return new Resemblance(
        matched,
        longest,
        apart,
        share(matched, toBeCovered(a, b)),
        share(matched, Math.max(a.weight(), b.weight())));
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : Math.min(1, part / whole);
  }

  /** An indirect account must say no more than what is quoted; else the lighter one counts. */
  private static double toBeCovered(Witness a, Witness b) {
    if (a.isIndirect() == b.isIndirect()) {
      return Math.min(a.weight(), b.weight());
    }
    return a.isIndirect() ? a.weight() : b.weight();
  }

  /**
   * The matched weight as a share of itself and of what stands face to face and differs: 1 if one
   * of the two only leaves out what the other has.
   */
  double agreement() {
    return matched == 0 ? 0 : matched / (matched + apart);
  }

  /**
   * The weight of what stands before the first run in the sentence of the one, if the other's own
   * sentence begins with a capital at the run or a few words before: then it is another sentence.
   */
  private static double beginsElsewhere(Witness a, Witness b, Run run) {
    return Math.max(
        beginsElsewhere(a, run.fromA(), b, run.fromB()),
        beginsElsewhere(b, run.fromB(), a, run.fromA()));
  }

  private static double beginsElsewhere(Witness whole, int at, Witness part, int from) {
    ComparedWord first = part.words().getFirst();
    boolean begins = from <= FEW && first.capital() && !whole.words().get(at).capital();
    if (!begins) {
      return 0;
    }
    int start = at;
    while (start > 0 && !whole.words().get(start - 1).ends()) {
      start--;
    }
    boolean beginsAlike = WordAligner.isSame(whole.words().get(start), first);
    return beginsAlike ? 0 : whole.weight(start, at);
  }

  /** Nothing, where one of them marks an omission. */
  private static double apart(Witness a, int fromA, int toA, Witness b, int fromB, int toB) {
    boolean omits =
        (fromA > 0 && a.words().get(fromA - 1).omits())
            || (fromB > 0 && b.words().get(fromB - 1).omits());
    if (omits) {
      return 0;
    }
    double weight = Math.min(a.weight(fromA, toA), b.weight(fromB, toB));
    return Math.min(toA - fromA, toB - fromB) <= FEW ? WORD_FOR_WORD * weight : weight;
  }

  /** In order, without those that are chance. */
  private static List<Run> runs(Witness a, Witness b, int[] rowOf) {
    List<Run> runs = new ArrayList<>();
    Run run = null;
    for (int j = 0; j < rowOf.length; j++) {
      int i = rowOf[j];
      if (i < 0 || !WordAligner.meanSame(a.words().get(i), b.words().get(j))) {
        continue;
      }
      double weight = inCommon(a, i, b, j);
      if (run != null && goesOn(run, i, a, j, b)) {
        run = new Run(run.fromA(), i + 1, run.fromB(), j + 1, run.weight() + weight);
      } else {
        if (run != null) {
          runs.add(run);
        }
        run = new Run(i, i + 1, j, j + 1, weight);
      }
    }
    if (run != null) {
      runs.add(run);
    }
    runs.removeIf(r -> isChance(r, a, b));
    return runs;
  }

  /** What two words have in common: all if they are the same, part in another form or a synonym. */
  private static double inCommon(Witness a, int i, Witness b, int j) {
    double weight = Math.min(a.weight(i), b.weight(j));
    ComparedWord one = a.words().get(i);
    ComparedWord other = b.words().get(j);
    return one.form().equals(other.form())
        ? weight
        : weight * (WordAligner.isSame(one, other) ? INFLECTED : SYNONYM);
  }

  /** The next word of both, or of one of them after a light word or two that the other omits. */
  private static boolean goesOn(Run run, int i, Witness a, int j, Witness b) {
    int skippedA = i - run.toA();
    int skippedB = j - run.toB();
    return Math.min(skippedA, skippedB) == 0
        && skippedA + skippedB <= FEW
        && a.weight(run.toA(), i) + b.weight(run.toB(), j) < CHANCE;
  }

  /** Light, and not where both begin or both end. */
  private static boolean isChance(Run run, Witness a, Witness b) {
    boolean opens = run.fromA() == 0 && run.fromB() == 0;
    boolean closes = run.toA() == a.words().size() && run.toB() == b.words().size();
    return run.weight() < CHANCE && !opens && !closes;
  }

  private static List<List<ComparedWord>> rows(List<ComparedWord> words) {
    List<List<ComparedWord>> rows = new ArrayList<>(words.size());
    for (ComparedWord word : words) {
      rows.add(List.of(word));
    }
    return rows;
  }
}
