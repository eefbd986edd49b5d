package org.readout.app.web.shelf;

import org.readout.app.web.exchange.Body;

/** How far a story is read. */
public sealed interface Reading {

  /**
   * It is read.
   *
   * @param page in HTML
   * @param json the collation
   */
  record Ready(Body page, Body json) implements Reading {}

  /**
   * It is being read, or waits for that.
   *
   * @param done so many of its reports are read
   * @param all so many it has
   */
  record Working(int done, int all) implements Reading {}

  /** It cannot be read, and why. */
  record Failed(String why) implements Reading {}
}
