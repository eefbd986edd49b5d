package org.readout.fact;

import java.util.List;

/** Reads what short texts mean. */
public interface Meaning {

  /**
   * The sense of every text, in their order.
   *
   * @param texts clauses or sentences; what a model cannot hold of a long one is left out
   */
  List<Sense> of(List<String> texts);
}
