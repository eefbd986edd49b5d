package org.readout.story;

import java.util.Optional;

/** What a language knows of the names and titles of one person. Words come in lower case. */
public interface NameRules {

  /** Whether two given names may be one person's: "Mike" and "Michael". */
  boolean sameGivenName(String one, String other);

  /** Whether who bears the first title may be called by the second: "president" and "leader". */
  boolean sameOffice(String one, String other);

  /** Whether a title alone may mean who bears an office: "minister" the "transport minister". */
  default boolean isShortFor(String title, String office) {
    return sameOffice(office, title);
  }

  /**
   * The title that a description is, if it is nothing else and has one bearer at a time:
   * "president" of "the president".
   */
  default Optional<String> titleAlone(String description) {
    return Optional.empty();
  }

  /**
   * The country whose leader a description calls a counterpart: "FI" of "his Finnish counterpart".
   */
  default Optional<String> counterpartOf(String description) {
    return Optional.empty();
  }

  /** Equal words and nothing else. */
  static NameRules plain() {
    return new NameRules() {
      @Override
      public boolean sameGivenName(String one, String other) {
        return one.equals(other);
      }

      @Override
      public boolean sameOffice(String one, String other) {
        return one.equals(other);
      }
    };
  }
}
