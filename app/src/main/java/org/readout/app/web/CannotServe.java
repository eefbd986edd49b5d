package org.readout.app.web;

/** The service cannot start. */
public final class CannotServe extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CannotServe(String why) {
    super(why);
  }

  CannotServe(String why, Throwable cause) {
    super(why, cause);
  }
}
