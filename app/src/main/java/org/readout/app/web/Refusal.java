package org.readout.app.web;

import java.util.Optional;

/** What is not done, and why. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Optional<String> parameter;

  /**
   * @param status of HTTP
   * @param why in words for the user
   */
  Refusal(int status, String why) {
    this(status, why, Optional.empty());
  }

  private Refusal(int status, String why, Optional<String> parameter) {
    super(why);
    this.status = status;
    this.parameter = parameter;
  }

  /** A parameter is not known, or its value is not understood. */
  static Refusal ofParameter(String name, String why) {
    return new Refusal(400, why, Optional.of(name));
  }

  /** What it is about, if that is a parameter. */
  Optional<String> parameter() {
    return parameter;
  }

  int status() {
    return status;
  }

  String why() {
    return String.valueOf(getMessage());
  }
}
