package org.readout.utterance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.readout.annotation.Speaker;
import org.readout.annotation.Speaker.Named;
import org.readout.annotation.Speaker.Narrator;
import org.readout.annotation.Speaker.Unknown;
import org.readout.annotation.Speaker.Unnamed;
import org.readout.text.Digest;

/** Makes an utterance of a group of witnesses: chooses the base, aligns, tells what changed. */
final class Utterances {

  /** The base: a statement before a report, direct before mixed before indirect, the longest. */
  private static final Comparator<Witness> AS_BASE =
      Comparator.comparing((Witness w) -> w.report().kind(), Comparator.reverseOrder())
          .thenComparing(w -> w.attribution().kind())
          .thenComparing(Comparator.comparingInt(Witness::length).reversed())
          .thenComparing(Witness.IN_ORDER);

  private final WordAligner aligner = new WordAligner();

  Utterance of(UtteranceGrouper.Group group) {
    List<Witness> witnesses = baseFirst(group.witnesses());
    AlignmentTable table = new AlignmentTable(witnesses, likestFirst(witnesses), aligner);
    Witness base = witnesses.getFirst();
    List<Variant> variants = new ArrayList<>(witnesses.size());
    variants.add(variant(base, Set.of(), Set.of()));
    for (int w = 1; w < witnesses.size(); w++) {
      variants.add(compared(base, table.rowsOf(0), witnesses.get(w), table.rowsOf(w)));
    }
    return new Utterance(
        Digest.of('u', base.attribution().id()),
        speaker(witnesses),
        group.certainty(),
        variants,
        table.cells());
  }

  private static List<Witness> baseFirst(List<Witness> inOrder) {
    Witness base = inOrder.stream().min(AS_BASE).orElseThrow();
    List<Witness> witnesses = new ArrayList<>(inOrder.size());
    witnesses.add(base);
    inOrder.stream().filter(w -> w != base).forEach(witnesses::add);
    return witnesses;
  }

  /** The base, then those that share most with it, so that the others find their words in place. */
  private List<Integer> likestFirst(List<Witness> baseFirst) {
    double[] shared = new double[baseFirst.size()];
    List<Integer> order = new ArrayList<>();
    for (int w = 1; w < shared.length; w++) {
      shared[w] = Resemblance.of(baseFirst.getFirst(), baseFirst.get(w), aligner).matched();
      order.add(w);
    }
    order.sort(Comparator.comparingDouble(w -> -shared[w]));
    order.addFirst(0);
    return order;
  }

  private static Variant compared(Witness base, int[] baseRows, Witness witness, int[] rows) {
    Comparison comparison = new Comparison(base, baseRows, witness, rows);
    return variant(witness, comparison.changes(), new MeaningChanges(base, witness).of(comparison));
  }

  private static Variant variant(
      Witness witness, Set<Variant.Change> changes, Set<Variant.Meaning> meaning) {
    return new Variant(
        witness.report().id(), witness.attribution(), witness.stretches(), changes, meaning);
  }

  /** The speaker of the base, if it is named; else the first that is, else the first described. */
  private static Speaker speaker(List<Witness> baseFirst) {
    Speaker best = baseFirst.getFirst().attribution().speaker();
    for (Witness witness : baseFirst) {
      Speaker speaker = witness.attribution().speaker();
      if (known(speaker) > known(best)) {
        best = speaker;
      }
    }
    return best;
  }

  private static int known(Speaker speaker) {
    return switch (speaker) {
      case Named n -> 2;
      case Unnamed u -> 1;
      case Narrator n -> 0;
      case Unknown u -> 0;
    };
  }
}
