package org.readout.render;

/** How a stretch of terminal text looks, where colour is asked for (ECMA-48 SGR parameters). */
enum Ink {
  PLAIN(""),
  TITLE("1"),
  NAME("1;36"),
  FAINT("2"),
  DIFFERENT("1;33"),
  MEANING("1;31");

  private final String parameters;

  Ink(String parameters) {
    this.parameters = parameters;
  }

  String around(String text) {
    return parameters.isEmpty() || text.isBlank()
        ? text
        : "\u001B[" + parameters + "m" + text + "\u001B[m";
  }
}
