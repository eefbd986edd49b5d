package org.readout.story;

/** What a language knows of the names and titles of one person. Words come in lower case. */
public interface NameRules {

  /** Whether two given names may be one person's: "Mike" and "Michael". */
  boolean sameGivenName(String one, String other);

  /** Whether who bears the first title may be called by the second: "president" and "leader". */
  boolean sameOffice(String one, String other);

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
