package org.readout.wording;

import java.util.List;

/**
 * The labels by which the reports of a story call one thing.
 *
 * @param referent the id of the entity or fact
 * @param name what it is called here
 * @param labels by report and first span; at least two different texts
 * @param notable whether one of them sets a report apart by more than chance
 * @param test by which test, and how it came out; what was not tested says why
 */
public record Wording(
    String referent, String name, List<Label> labels, boolean notable, String test) {

  public Wording {
    labels = List.copyOf(labels);
    if (labels.isEmpty()) {
      throw new IllegalArgumentException("no label for " + name);
    }
  }
}
