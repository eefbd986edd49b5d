package org.readout.app.web.exchange;

import java.time.Duration;
import java.util.Optional;

/** What is not done, and why. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final int pause;
  private final transient Optional<String> parameter;

  /**
   * @param status of HTTP
   * @param why in words for the user
   */
  public Refusal(int status, String why) {
    this(status, why, 0, Optional.empty());
  }

  private Refusal(int status, String why, int pause, Optional<String> parameter) {
    super(why);
    this.status = status;
    this.pause = pause;
    this.parameter = parameter;
  }

  /** A parameter is not known, or its value is not understood. */
  public static Refusal ofParameter(String name, String why) {
    return new Refusal(400, why, 0, Optional.of(name));
  }

  /** Too much was asked for; a second try after the pause may be heard. */
  public static Refusal later(String why, Duration pause) {
    return after(429, why, pause);
  }

  /** The service has too much to do; a try after the pause may be heard. */
  public static Refusal busy(String why, Duration pause) {
    return after(503, why, pause);
  }

  private static Refusal after(int status, String why, Duration pause) {
    int seconds = (int) Math.max(1, (pause.toMillis() + 999) / 1000);
    String unit = seconds == 1 ? " second." : " seconds.";
    return new Refusal(status, why + " Try again in " + seconds + unit, seconds, Optional.empty());
  }

  /** What it is about, if that is a parameter. */
  public Optional<String> parameter() {
    return parameter;
  }

  /** Of HTTP. */
  public int status() {
    return status;
  }

  /** In words, for whoever asked. */
  public String why() {
    return String.valueOf(getMessage());
  }

  /** After how many seconds to try again, if that helps. */
  public Optional<Integer> pause() {
    return pause == 0 ? Optional.empty() : Optional.of(pause);
  }
}
