package org.readout.search;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps Lucene from telling every user that it could calculate faster with a module of Java that is
 * still being tried out.
 */
final class Quiet {

  /** Is forgotten, with its level, unless somebody holds it. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private Quiet() {}

  static void lucene() {
    LUCENE.setLevel(Level.SEVERE);
  }
}
