package org.readout.language.english.attribution;

import java.util.Set;

/** Knows the words by which somebody says that something is not so. */
final class Denial {
  /** What says it of whatever follows. */
  private static final Set<String> DENYING =
      Set.of("deny", "refute", "dispute", "rebut", "contradict");

  /** What says it of an assertion only: a plan that is rejected is not denied. */
  private static final Set<String> REJECTING =
      Set.of("reject", "dismiss", "rebuff", "repudiate", "disavow", "deride", "ridicule");

  /** What somebody else says to be so. */
  private static final Set<String> ASSERTIONS =
      Set.of(
          "claim",
          "accusation",
          "allegation",
          "charge",
          "assertion",
          "contention",
          "suggestion",
          "insinuation",
          "rumor",
          "rumour",
          "report",
          "notion",
          "idea",
          "argument",
          "theory",
          "speculation",
          "criticism",
          "story",
          "account");

  private Denial() {}

  /** Whether what completes such a verb is said not to be so. */
  static boolean denies(String verb) {
    return DENYING.contains(verb);
  }

  /** Whether a claim that is the object of such a verb is said not to be so. */
  static boolean rejects(String verb) {
    return DENYING.contains(verb) || REJECTING.contains(verb);
  }

  /** Whether a noun is what somebody says to be so, and no plan or wish. */
  static boolean isAssertion(String noun) {
    return ASSERTIONS.contains(noun);
  }
}
