package org.readout.independence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.independence.Prose.Sort;

/**
 * The runs of words that two reports share: from each place of one the longest run in the other,
 * then on behind it, so that time grows with the length of the text.
 */
final class Alignment {

  /** Runs with fewer words between them, in both, are one passage. */
  private static final int WIDEST_GAP = 12;

  /** Words in a row, from a place on in each report. */
  record Run(int here, int there, int length) {

    int hereEnd() {
      return here + length;
    }

    int thereEnd() {
      return there + length;
    }
  }

  private final Prose here;
  private final Prose there;
  private final List<Run> runs = new ArrayList<>();
  private final List<List<Run>> passages = new ArrayList<>();

  private Alignment(Prose here, Prose there) {
    this.here = here;
    this.there = there;
  }

  static Alignment of(Prose here, Prose there) {
    Alignment alignment = new Alignment(here, there);
    alignment.align();
    alignment.join();
    return alignment;
  }

  private void align() {
    boolean[] used = new boolean[there.size()];
    int at = 0;
    while (at + Prose.GRAM <= here.size()) {
      Run longest = longest(at, there.places(here.gram(at)), used);
      if (longest.length >= Prose.GRAM) {
        runs.add(longest);
        for (int i = longest.there; i < longest.thereEnd(); i++) {
          used[i] = true;
        }
        at = longest.hereEnd();
      } else {
        at++;
      }
    }
  }

  private Run longest(int at, int[] starts, boolean[] used) {
    Run longest = new Run(at, 0, 0);
    for (int start : starts) {
      int length = 0;
      while (at + length < here.size()
          && start + length < there.size()
          && !used[start + length]
          && !here.isBreak(at + length)
          && here.key(at + length) == there.key(start + length)) {
        length++;
      }
      if (length > longest.length) {
        longest = new Run(at, start, length);
      }
    }
    return longest;
  }

  /** How many words in the reports' own voice they share. */
  int own() {
    int own = 0;
    for (Run run : runs) {
      own += own(run);
    }
    return own;
  }

  private int own(Run run) {
    int own = 0;
    for (int i = 0; i < run.length; i++) {
      own += here.isOwn(run.here + i) && there.isOwn(run.there + i) ? 1 : 0;
    }
    return own;
  }

  /** How many different words that a writer chose they share. */
  int telling() {
    return telling(runs);
  }

  /** The same of the passage that has most. */
  int tellingTogether() {
    return passages.stream().mapToInt(this::telling).max().orElse(0);
  }

  private int telling(List<Run> runs) {
    Set<Long> telling = new HashSet<>();
    for (Run run : runs) {
      for (int i = 0; i < run.length; i++) {
        if (here.sort(run.here + i) == Sort.TELLING && there.isOwn(run.there + i)) {
          telling.add(here.key(run.here + i));
        }
      }
    }
    return telling.size();
  }

  /**
   * The shared passages in the order of the one report; those of quoted words only are left out.
   */
  List<Shared> shared() {
    return passages.stream()
        .map(runs -> Passages.of(here, there, runs.getFirst(), runs.getLast()))
        .toList();
  }

  /** Runs with little between them, in both reports, belong together. */
  private void join() {
    for (Run run : runs) {
      if (own(run) > 0) {
        if (passages.isEmpty() || !follows(run, passages.getLast().getLast())) {
          passages.add(new ArrayList<>());
        }
        passages.getLast().add(run);
      }
    }
  }

  private static boolean follows(Run run, Run before) {
    int gapHere = run.here - before.hereEnd();
    int gapThere = run.there - before.thereEnd();
    return gapHere <= WIDEST_GAP && gapThere >= 0 && gapThere <= WIDEST_GAP;
  }
}
