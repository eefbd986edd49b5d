package org.readout.wording;

import java.util.List;

/** What phrases mean, as vectors of one length each: the nearer in direction, the more alike. */
public interface Meaning {

  /** A vector of length 1 for every phrase, in order, all with equally many coordinates. */
  float[][] vectors(List<String> phrases);
}
