package org.readout.archive;

/** What a user named is nothing that the archive holds, or several things of it. */
public final class Misnamed extends ArchiveException {

  private static final long serialVersionUID = 1;

  public Misnamed(String message) {
    super(message);
  }
}
