package org.readout.collation;

import org.readout.annotation.Speaker;
import org.readout.annotation.Speaker.Named;

/** Whether two statements can be of one speaker. */
enum Speakers {
  /** One entity. */
  SAME,
  /** At least one of them is not known, or not by name. */
  OPEN,
  /** Two entities. */
  DIFFERENT;

  static Speakers of(Speaker a, Speaker b) {
    if (a instanceof Named one && b instanceof Named other) {
      return one.entity().equals(other.entity()) ? SAME : DIFFERENT;
    }
    return OPEN;
  }
}
