package org.readout.format;

/** The text is not JSON, or not the JSON that was asked for; the message says what and where. */
public final class MalformedJson extends Exception {

  private static final long serialVersionUID = 1;

  public MalformedJson(String message) {
    super(message);
  }
}
