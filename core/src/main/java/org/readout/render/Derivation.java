package org.readout.render;

import java.util.List;
import java.util.Optional;

/**
 * A report that has something from another, as it is shown.
 *
 * @param depth how many others stand between it and the report that all of it goes back to
 * @param claim "B copies A"
 * @param why why we think so, and how sure we are if not sure enough
 * @param shared the longest passages
 * @param more how many are not shown
 */
record Derivation(int depth, String claim, String why, List<Common> shared, int more) {

  /**
   * Words of both.
   *
   * @param there empty where the report only names the other
   */
  record Common(String words, Cite here, Optional<Cite> there) {

    /** "B1 = A2". */
    String places() {
      return here.label() + there.map(cite -> " = " + cite.label()).orElse("");
    }
  }

  /** The claim and its reasons in one line. */
  String line() {
    return claim + ": " + why;
  }

  /** "and 3 more passages"; empty where all are shown. */
  String rest() {
    return more == 0 ? "" : "and " + Wording.count(more, "more passage", "more passages");
  }
}
