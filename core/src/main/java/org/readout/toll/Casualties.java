package org.readout.toll;

import org.readout.annotation.Toll.Kind;

/**
 * How many people came to harm.
 *
 * @param killed who did it included, if they died
 * @param injured those who live
 */
public record Casualties(int killed, int injured) {

  /** The number of a kind; for {@link Kind#STRUCK} of both together. */
  public int of(Kind kind) {
    return switch (kind) {
      case KILLED -> killed;
      case INJURED -> injured;
      case STRUCK -> killed + injured;
    };
  }
}
