package org.readout.render;

import java.util.List;

/**
 * Somebody and all that they are said to have said.
 *
 * @param role titles, or empty
 * @param statements those in more than one report first
 */
record Voice(Kind kind, String name, String role, List<Statement> statements) {

  /** How much is known of who speaks. */
  enum Kind {
    NAMED,
    UNNAMED,
    UNKNOWN
  }

  /** True if there is but one statement, in one wording: a line says it all. */
  boolean isHeardOnce() {
    return statements.size() == 1 && !statements.getFirst().isCompared();
  }

  /** The name and the titles; empty for a voice that is unknown. */
  String title() {
    return role.isEmpty() ? name : name + ", " + role;
  }

  int shared() {
    return (int) statements.stream().filter(Statement::isShared).count();
  }
}
