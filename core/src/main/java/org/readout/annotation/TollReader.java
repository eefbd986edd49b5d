package org.readout.annotation;

import java.util.List;

/** Finds the words of a report that tell how many people came to harm. */
public interface TollReader {

  /** Finds none. */
  TollReader NONE = report -> List.of();

  /** Those of its title, then those of its text in order. */
  List<Toll> read(AnnotatedReport report);
}
