package org.readout.render;

/** A line of terminal text under way. */
final class Line {

  private final StringBuilder text = new StringBuilder();
  private final boolean colour;
  private int width;
  private int pending;

  Line(boolean colour) {
    this.colour = colour;
  }

  Line add(String words) {
    return add(words, Ink.PLAIN);
  }

  Line add(String words, Ink ink) {
    if (!words.isEmpty()) {
      text.repeat(' ', pending);
      pending = 0;
      text.append(colour ? ink.around(words) : words);
      width += Columns.width(words);
    }
    return this;
  }

  /** Blanks up to a column from 0; none at the end of a line. */
  Line to(int column) {
    if (column > width) {
      pending += column - width;
      width = column;
    }
    return this;
  }

  int width() {
    return width;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
