package org.readout.app;

/** What is to be decided on is not there, or may be several things; the message is for the user. */
public final class Undecidable extends Exception {

  private static final long serialVersionUID = 1;

  Undecidable(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
