package org.readout.app.accounts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody may do; each role may do what those before it may. */
public enum Role {
  /** Reads, searches, and compares what is not kept. */
  READER,
  /** Adds, decides, exports, watches. */
  ANALYST,
  /** Forgets and manages. */
  ADMIN;

  /** As users write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role that users write so. */
  public static Optional<Role> of(String word) {
    return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
  }

  /** Whether it may do what another may. */
  public boolean covers(Role other) {
    return compareTo(other) >= 0;
  }
}
