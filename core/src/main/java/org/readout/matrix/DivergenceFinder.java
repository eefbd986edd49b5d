package org.readout.matrix;

import java.util.Optional;

/** Tells whether the sides of a row differ in one way. */
interface DivergenceFinder {

  /** The difference, where words show one. */
  Optional<Divergence> in(Row row, Names names);
}
