package org.readout.search;

import org.readout.archive.ArchiveException;

/**
 * The index is not there, cannot be read, or is of another program or archive: it is to be made
 * again.
 */
public final class DamagedIndex extends ArchiveException {
  private static final long serialVersionUID = 1;

  DamagedIndex(String message) {
    super(message);
  }

  DamagedIndex(String message, Throwable cause) {
    super(message, cause);
  }
}
