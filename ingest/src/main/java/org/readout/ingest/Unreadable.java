package org.readout.ingest;

/** A document is not what it should be; the message says why, for the user. */
public final class Unreadable extends Exception {

  private static final long serialVersionUID = 1;

  public Unreadable(String message) {
    super(message);
  }

  /** Why, in words for the user. */
  public String why() {
    return String.valueOf(getMessage());
  }
}
