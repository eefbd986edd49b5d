package org.readout.annotation;

/** Who is said to have said it. */
public sealed interface Speaker {

  /** The report's own voice. */
  record Narrator() implements Speaker {}

  /**
   * An entity.
   *
   * @param entity its id
   * @param name its full name as the reports know it
   */
  record Named(String entity, String name) implements Speaker {}

  /** Somebody who is described and not named: "a Kremlin spokesman". */
  record Unnamed(String description) implements Speaker {}

  /** Nobody can be told. */
  record Unknown() implements Speaker {}
}
