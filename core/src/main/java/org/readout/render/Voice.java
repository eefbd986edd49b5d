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

  int shared() {
    return (int) statements.stream().filter(Statement::isShared).count();
  }
}
