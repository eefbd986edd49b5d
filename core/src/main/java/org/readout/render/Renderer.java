package org.readout.render;

import java.io.IOException;
import org.readout.collation.Collation;

/** A form in which people read a collation. The same collation gives the same characters. */
public interface Renderer {

  /**
   * Writes the collation.
   *
   * @throws IOException if {@code out} does
   */
  void render(Collation collation, Appendable out) throws IOException;
}
