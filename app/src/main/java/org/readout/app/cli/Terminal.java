package org.readout.app.cli;

import java.util.Map;

/**
 * Where standard output and standard error go.
 *
 * @param width in columns
 * @param colour whether colour is shown and wanted
 * @param interactive whether somebody is watching standard error
 */
public record Terminal(int width, boolean colour, boolean interactive) {

  private static final int USUAL_WIDTH = 100;
  private static final int WIDEST = 400;

  /** Not a terminal: a file or a pipe. */
  public static final Terminal NONE = new Terminal(USUAL_WIDTH, false, false);

  /**
   * As the launcher describes it: {@code READOUT_OUT} and {@code READOUT_ERR} are set where the
   * stream is a terminal, {@code COLUMNS} is its width. {@code NO_COLOR} (no-color.org) and a dumb
   * terminal have no colour.
   */
  static Terminal of(Map<String, String> environment) {
    boolean terminal = environment.containsKey("READOUT_OUT");
    boolean colour =
        terminal
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb");
    int width = terminal ? width(environment.getOrDefault("COLUMNS", "")) : USUAL_WIDTH;
    return new Terminal(width, colour, environment.containsKey("READOUT_ERR"));
  }

  private static int width(String columns) {
    try {
      int width = Integer.parseInt(columns.strip());
      return width > 0 ? Math.min(width, WIDEST) : USUAL_WIDTH;
    } catch (NumberFormatException e) {
      return USUAL_WIDTH;
    }
  }
}
