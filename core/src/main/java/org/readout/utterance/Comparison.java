package org.readout.utterance;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.utterance.Variant.Change;
import org.readout.words.ComparedWord;
import org.readout.words.ComparedWord.Sort;

/** How the wording of a variant differs from that of the base: what was done to the words. */
final class Comparison {

  /** A variant that keeps less of its own weight in common with the base says it in other words. */
  private static final double PARAPHRASE = 0.5;

  /** Quotations that share so many words in a row have them from one mouth, word for word. */
  private static final int VERBATIM = 6;

  /** A replacement shorter by so many words also leaves words out. */
  private static final int SHORTER = 3;

  private final Witness base;
  private final Witness variant;
  private final int[] baseRows;
  private final int[] variantRows;
  private final List<Block> blocks;
  private final Set<String> moved;

  /** For each word of the variant the same word of the base beside it, or -1. */
  private final int[] inBase;

  Comparison(Witness base, int[] baseRows, Witness variant, int[] variantRows) {
    this.base = base;
    this.variant = variant;
    this.baseRows = baseRows;
    this.variantRows = variantRows;
    blocks = Block.of(base.words(), baseRows, variant.words(), variantRows);
    moved = moved(blocks);
    inBase = inBase();
  }

  /** Where the wordings differ, in order. */
  List<Block> blocks() {
    return blocks;
  }

  /** What was done to the words; empty if they are the same. */
  Set<Change> changes() {
    Set<Change> changes = EnumSet.noneOf(Change.class);
    if (isParaphrase()) {
      changes.add(Change.PARAPHRASED);
    } else {
      blocks.forEach(b -> addTo(changes, b));
      if (!moved.isEmpty()) {
        changes.add(Change.REORDERED);
      }
      if (joinsWhatTheBaseHasApart()) {
        changes.add(Change.JOINED);
      }
    }
    if (isTranslated()) {
      changes.add(Change.TRANSLATED);
    }
    if (Speakers.of(base, variant) == Speakers.DIFFERENT) {
      changes.add(Change.REATTRIBUTED);
    }
    return changes;
  }

  /** An indirect account of what is quoted, or hardly a word the same. */
  boolean isParaphrase() {
    if (blocks.isEmpty()) {
      return false;
    }
    if (variant.isIndirect() && !base.isIndirect()) {
      return true;
    }
    boolean quoted = !variant.isIndirect() && !base.isIndirect();
    return !(quoted && longestRun() >= VERBATIM)
        && kept() < PARAPHRASE * Math.min(base.weight(), variant.weight());
  }

  /** The most words in a row that are the same. */
  private int longestRun() {
    int longest = 0;
    int run = 0;
    for (int v = 0; v < inBase.length; v++) {
      boolean goesOn = v > 0 && inBase[v] == inBase[v - 1] + 1;
      run = inBase[v] < 0 ? 0 : goesOn ? run + 1 : 1;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private double kept() {
    double kept = 0;
    for (int v = 0; v < inBase.length; v++) {
      kept += inBase[v] < 0 ? 0 : variant.weight(v);
    }
    return kept;
  }

  private int[] inBase() {
    int[] same = new int[variantRows.length];
    int b = 0;
    for (int v = 0; v < same.length; v++) {
      while (b < baseRows.length && baseRows[b] < variantRows[v]) {
        b++;
      }
      boolean equal =
          b < baseRows.length
              && baseRows[b] == variantRows[v]
              && WordAligner.isSame(base.words().get(b), variant.words().get(v));
      same[v] = equal ? b : -1;
    }
    return same;
  }

  private void addTo(Set<Change> changes, Block block) {
    int cut = count(block.base());
    int added = count(block.variant());
    if (cut == 0 && added == 0) {
      return;
    }
    if (added == 0) {
      changes.add(Change.CUT);
    } else if (cut > 0) {
      changes.add(Change.SUBSTITUTED);
      if (cut >= added + SHORTER) {
        changes.add(Change.CUT);
      }
    } else {
      changes.add(block.edge() && hasContent(block.variant()) ? Change.JOINED : Change.SUBSTITUTED);
    }
  }

  /** How many words were not only moved. */
  private int count(List<ComparedWord> words) {
    return (int) words.stream().filter(w -> !moved.contains(w.stem())).count();
  }

  private static boolean hasContent(List<ComparedWord> words) {
    return words.stream().anyMatch(w -> w.sort().isContent());
  }

  /** The stems of content words that the base has in one place and the variant in another. */
  private static Set<String> moved(List<Block> blocks) {
    Set<String> inBase = new HashSet<>();
    Set<String> inVariant = new HashSet<>();
    for (Block block : blocks) {
      Set<String> here = contentOf(block.base());
      Set<String> there = contentOf(block.variant());
      Set<String> both = new HashSet<>(here);
      both.retainAll(there);
      block.pairs().stream()
          .filter(p -> p.base().stem().equals(p.variant().stem()))
          .forEach(p -> both.remove(p.base().stem()));
      inBase.addAll(here);
      inVariant.addAll(there);
    }
    for (Block block : blocks) {
      for (Block.Pair pair : block.pairs()) {
        if (pair.base().stem().equals(pair.variant().stem())) {
          inBase.remove(pair.base().stem());
        }
      }
    }
    inBase.retainAll(inVariant);
    return inBase;
  }

  private static Set<String> contentOf(List<ComparedWord> words) {
    Set<String> stems = new HashSet<>();
    for (ComparedWord word : words) {
      if (word.sort() == Sort.CONTENT) {
        stems.add(word.stem());
      }
    }
    return stems;
  }

  /**
   * Two words that follow each other in one stretch of the variant, with no mark of omission, stand
   * in different stretches or, with words between them, in different sentences of the base.
   */
  private boolean joinsWhatTheBaseHasApart() {
    int last = -1;
    int lastWord = -1;
    int b = 0;
    for (int v = 0; v < variantRows.length; v++) {
      while (b < baseRows.length && baseRows[b] < variantRows[v]) {
        b++;
      }
      boolean shared =
          b < baseRows.length
              && baseRows[b] == variantRows[v]
              && base.words().get(b).sameForm(variant.words().get(v));
      if (shared && last >= 0 && lastWord == v - 1 && isApart(last, b) && runsOn(v)) {
        return true;
      }
      if (shared) {
        last = b;
        lastWord = v;
      }
    }
    return false;
  }

  private boolean isApart(int from, int to) {
    boolean otherStretch =
        stretchOf(base, base.words().get(from)) != stretchOf(base, base.words().get(to));
    boolean otherSentence =
        to > from + 1 && base.words().subList(from, to).stream().anyMatch(ComparedWord::ends);
    return otherStretch || otherSentence;
  }

  private boolean runsOn(int v) {
    ComparedWord before = variant.words().get(v - 1);
    return !before.omits()
        && stretchOf(variant, before) == stretchOf(variant, variant.words().get(v));
  }

  private static int stretchOf(Witness witness, ComparedWord word) {
    int stretch = 0;
    while (!witness.stretches().get(stretch).contains(word.span().start())) {
      stretch++;
    }
    return stretch;
  }

  private boolean isTranslated() {
    String one = base.report().language();
    String other = variant.report().language();
    boolean known = !one.equals("und") && !other.equals("und");
    return known && !blocks.isEmpty() && !primary(one).equals(primary(other));
  }

  private static String primary(String language) {
    int subtag = language.indexOf('-');
    return subtag < 0 ? language : language.substring(0, subtag);
  }
}
