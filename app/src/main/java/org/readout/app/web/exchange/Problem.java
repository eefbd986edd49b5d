package org.readout.app.web.exchange;

/** The kinds of problem that programs are told (RFC 9457). Their types stay. */
public enum Problem {
  PARAMETER(
      "bad-parameter",
      400,
      "A parameter is not understood",
      "There is no such parameter here, or its value is none that it takes. The member “parameter”"
          + " names it."),
  REQUEST(
      "bad-request",
      400,
      "The request is not understood",
      "Its body is not what this address takes; the detail says why."),
  UNKNOWN(
      "unauthorized",
      401,
      "Nobody knows who asks",
      "Send the token of an account in the header Authorization, after the word Bearer."),
  FORBIDDEN(
      "forbidden",
      403,
      "The request is not allowed",
      "A page of another site asked for it, or whoever asks may not."),
  NOT_FOUND("not-found", 404, "There is nothing here", "No such story, report or other thing."),
  METHOD(
      "method-not-allowed",
      405,
      "The method is not allowed",
      "The header Allow lists the methods that this address takes."),
  TOO_LARGE(
      "too-large", 413, "The request is too large", "Send less at a time, or files as an upload."),
  TYPE(
      "unsupported-type",
      415,
      "The type of the body is not taken",
      "Reports are sent as JSON, JSON Lines or an upload of files."),
  NAME(
      "misdirected",
      421,
      "The service is not called by that name",
      "It answers to the names it was started with alone, so that no foreign name leads to it."),
  TOO_MANY(
      "too-many-requests",
      429,
      "Too much is asked for",
      "Ask again after the seconds that the header Retry-After tells, where it is sent."),
  FAULT("fault", 500, "A fault of Readout", "Its log tells more."),
  UNAVAILABLE(
      "unavailable",
      503,
      "Not possible now",
      "The story cannot be read, too many wait, or another process writes; try again later."),
  OTHER("other", 0, "Not done", "The detail says why.");

  /** Before the name of a type; there each is explained. */
  public static final String ROOT = "/problems/";

  private final String name;
  private final int status;
  private final String title;
  private final String meaning;

  Problem(String name, int status, String title, String meaning) {
    this.name = name;
    this.status = status;
    this.title = title;
    this.meaning = meaning;
  }

  /**
   * The kind of problem that an answer tells.
   *
   * @param parameter whether it is about one
   */
  public static Problem of(int status, boolean parameter) {
    if (parameter) {
      return PARAMETER;
    }
    for (Problem problem : values()) {
      if (problem.status == status && problem != PARAMETER) {
        return problem;
      }
    }
    return OTHER;
  }

  /** The last part of its type. */
  public String slug() {
    return name;
  }

  /** The URI reference that names it; it leads to its explanation. */
  public String type() {
    return ROOT + name;
  }

  public String title() {
    return title;
  }

  public String meaning() {
    return meaning;
  }
}
