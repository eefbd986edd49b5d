package org.readout.language.english.entity;

/** The gender by which a pronoun refers to a person. */
enum Gender {
  MALE,
  FEMALE,
  /** Borne by both, more by men. */
  RATHER_MALE,
  /** Borne by both, more by women. */
  RATHER_FEMALE,
  UNKNOWN;

  boolean contradicts(Gender other) {
    return (this == MALE && other == FEMALE) || (this == FEMALE && other == MALE);
  }

  boolean doubts(Gender other) {
    return (masculine() && other.feminine()) || (feminine() && other.masculine());
  }

  boolean masculine() {
    return this == MALE || this == RATHER_MALE;
  }

  boolean feminine() {
    return this == FEMALE || this == RATHER_FEMALE;
  }

  boolean certain() {
    return this == MALE || this == FEMALE;
  }

  /** The more certain of the two, this one if both are. */
  Gender or(Gender other) {
    if (certain() || other == UNKNOWN) {
      return this;
    }
    return this == UNKNOWN || other.certain() ? other : this;
  }

  /** By the letter of the tables: m, f, and in capitals where it is but likely. */
  static Gender of(String letter) {
    return switch (letter) {
      case "m" -> MALE;
      case "f" -> FEMALE;
      case "M" -> RATHER_MALE;
      case "F" -> RATHER_FEMALE;
      default -> UNKNOWN;
    };
  }
}
