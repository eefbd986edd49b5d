package org.readout.utterance;

import java.util.List;
import java.util.Optional;
import org.readout.annotation.Speaker;
import org.readout.text.Span;

/**
 * What was said once, in all the wordings that the reports have of it.
 *
 * @param id derived from the base
 * @param certainty the probability that all variants are of one utterance, 0 to 1
 * @param variants the base first, then in the order of the reports
 * @param alignment a row a position, a cell a variant in the order of {@code variants}: the words
 *     of that variant's report that stand there, or empty
 */
public record Utterance(
    String id,
    Speaker speaker,
    double certainty,
    List<Variant> variants,
    List<List<Optional<Span>>> alignment) {

  public Utterance {
    variants = List.copyOf(variants);
    alignment = alignment.stream().map(List::copyOf).toList();
    if (variants.isEmpty()) {
      throw new IllegalArgumentException("an utterance that nobody reports");
    }
    for (List<Optional<Span>> row : alignment) {
      if (row.size() != variants.size()) {
        throw new IllegalArgumentException("a row has a cell for every variant: " + row);
      }
    }
  }

  /** The wording that the others are compared with. */
  public Variant base() {
    return variants.getFirst();
  }
}
