package org.readout.conflict;

/** What a word can tell of how a text stands to what is told. */
public enum Sign {
  /** That something told is not so: "hoax", "untrue", "debunk". */
  FALSITY,
  /** That somebody says that it is not so: "deny", "reject". */
  DENIAL,
  /** That the writer holds it for unlikely or strange: "actually", "dubious". */
  DOUBT,
  /** That it is passed on and not vouched for: "reportedly", "rumor". */
  HEARSAY,
  /** That it may be so: "might", "apparently". */
  POSSIBILITY,
  /** That somebody says it: "say", "according". */
  SPEECH,
  /** What together with a negation says that something is not so: "true", "evidence". */
  TRUTH,
  /** That the opposite holds: "not", "never". */
  NEGATION,
  /** That somebody is to blame: "accuse", "guilty". */
  BLAME,
  /** That somebody wards blame or worry off: "deny", "innocent", "safe". */
  DEFENCE,
  /** Nothing: verbs that tell of no thing by themselves, as "have". */
  LIGHT
}
