package org.readout.app.web;

/** What is not done, and why. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;

  /**
   * @param status of HTTP
   * @param why in words for the user
   */
  Refusal(int status, String why) {
    super(why);
    this.status = status;
  }

  int status() {
    return status;
  }

  String why() {
    return String.valueOf(getMessage());
  }
}
