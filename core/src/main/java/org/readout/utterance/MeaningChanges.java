package org.readout.utterance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.TimeExpression;
import org.readout.text.Days;
import org.readout.utterance.Block.Pair;
import org.readout.utterance.Variant.Meaning;
import org.readout.words.ComparedWord;
import org.readout.words.ComparedWord.Sort;
import org.readout.words.Settled;

/**
 * What differs in meaning between a variant and the base. Only words that stand in each other's
 * place between words that both have count: what a variant leaves out at its edges is cut, not
 * denied.
 */
final class MeaningChanges {

  /** In a longer replacement one word more or less tells nothing. */
  private static final int CLOSE = 4;

  private final Witness base;
  private final Witness variant;

  MeaningChanges(Witness base, Witness variant) {
    this.base = base;
    this.variant = variant;
  }

  /** What differs; empty if the meaning is the same as far as can be told. */
  Set<Meaning> of(Comparison comparison) {
    Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);
    for (Block block : comparison.blocks()) {
      addPairs(meanings, block);
      if (!block.edge()
          && block.isWithin(CLOSE)
          && !leavesOutASentence(block)
          && !comparison.isParaphrase()) {
        addQualifiers(meanings, block);
      }
    }
    if (base.attribution().denied() != variant.attribution().denied()) {
      boolean alike = negations(base.words()) % 2 != negations(variant.words()) % 2;
      meanings.remove(Meaning.NEGATION);
      meanings.addAll(alike ? Set.of() : Set.of(Meaning.NEGATION));
    }
    if (Settled.differ(base.settled(), variant.settled())) {
      meanings.add(Meaning.MODALITY);
    }
    return meanings;
  }

  /** A sentence that only one of them has is cut, whatever it says. */
  private static boolean leavesOutASentence(Block block) {
    return (block.variant().isEmpty() && block.base().getLast().ends())
        || (block.base().isEmpty() && block.variant().getLast().ends());
  }

  private void addPairs(Set<Meaning> meanings, Block block) {
    for (Pair pair : facing(block)) {
      ComparedWord a = pair.base();
      ComparedWord b = pair.variant();
      if (a.sort() == Sort.MODAL && b.sort() == Sort.MODAL && !modal(a).equals(modal(b))) {
        meanings.add(Meaning.MODALITY);
      }
      if (a.stem().equals(b.stem())) {
        continue;
      }
      if (a.sort() == Sort.NUMBER && b.sort() == Sort.NUMBER) {
        meanings.add(Meaning.NUMBER);
      }
      if (a.sort() == Sort.TIME && b.sort() == Sort.TIME && !sameDays(a, b)) {
        meanings.add(Meaning.TIME);
      }
      if (isOtherName(a, b)) {
        meanings.add(Meaning.NAME);
      }
    }
  }

  /** The pairs of a block; the only two words of a block stand face to face as well. */
  private static List<Pair> facing(Block block) {
    List<Pair> pairs = new ArrayList<>(block.pairs());
    if (pairs.isEmpty()
        && !block.edge()
        && block.base().size() == 1
        && block.variant().size() == 1) {
      pairs.add(new Pair(block.base().getFirst(), block.variant().getFirst()));
    }
    return pairs;
  }

  private static boolean isOtherName(ComparedWord a, ComparedWord b) {
    return a.isName()
        && b.isName()
        && a.sort() == Sort.CONTENT
        && b.sort() == Sort.CONTENT
        && !WordAligner.isAkin(a, b)
        && !a.form().startsWith(b.form())
        && !b.form().startsWith(a.form());
  }

  /** Two words of time belong to expressions that mean days in common. */
  private boolean sameDays(ComparedWord a, ComparedWord b) {
    Optional<Days> one = days(base, a);
    Optional<Days> other = days(variant, b);
    return one.isPresent()
        && other.isPresent()
        && !one.get().equals(Days.UNKNOWN)
        && overlap(one.get(), other.get());
  }

  private static Optional<Days> days(Witness witness, ComparedWord word) {
    return witness.times().stream()
        .filter(t -> t.span().overlaps(word.span()))
        .map(TimeExpression::days)
        .findFirst();
  }

  private static boolean overlap(Days a, Days b) {
    return a.earliest().isPresent()
        && a.latest().isPresent()
        && b.earliest().isPresent()
        && b.latest().isPresent()
        && !a.latest().get().isBefore(b.earliest().get())
        && !b.latest().get().isBefore(a.earliest().get());
  }

  private void addQualifiers(Set<Meaning> meanings, Block block) {
    if (negations(block.base()) % 2 != negations(block.variant()) % 2) {
      meanings.add(Meaning.NEGATION);
    }
    if (!modals(block.base()).equals(modals(block.variant()))) {
      meanings.add(Meaning.MODALITY);
    }
    if (!Block.stems(block.base(), Sort.STRENGTH)
        .equals(Block.stems(block.variant(), Sort.STRENGTH))) {
      meanings.add(Meaning.STRENGTH);
    }
  }

  private static long negations(List<ComparedWord> words) {
    return words.stream().filter(ComparedWord::negates).count();
  }

  private List<String> modals(List<ComparedWord> words) {
    return words.stream().filter(w -> w.sort() == Sort.MODAL).map(this::modal).toList();
  }

  /**
   * A modal, also a contracted one. In a reported clause "will" becomes "would" and means the same,
   * so there only the stem counts.
   */
  private String modal(ComparedWord word) {
    boolean contracted = !word.enclitic().isEmpty() && !word.negates();
    boolean reported = base.isIndirect() || variant.isIndirect();
    return contracted ? word.enclitic() : reported ? word.stem() : word.form();
  }
}
