package org.readout.archive;

import org.jspecify.annotations.Nullable;

/** The archive cannot do what is asked; the message says why, for the user. */
public class ArchiveException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public ArchiveException(String message) {
    super(message);
  }

  public ArchiveException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
