package org.readout.app.cli;

/** What the process answers. */
enum Status {
  DONE(0),
  /** Something was rejected or could not be written; the rest is done. */
  PARTLY(1),
  /** The call was wrong, and nothing was done. */
  USAGE(2),
  /** All was rejected. */
  NOTHING(2);

  private final int code;

  Status(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
