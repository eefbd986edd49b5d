package org.readout.render;

import java.util.List;

/** What a word processor edits: headings, paragraphs, lists and tables, in whatever format. */
public interface Manuscript {

  /** How words stand out. */
  enum Look {
    PLAIN,
    STRONG,
    /** Of ours, about the words. */
    ASIDE
  }

  /** Words that look alike. */
  record Run(String words, Look look) {}

  /**
   * A heading.
   *
   * @param level 1 for the whole, then 2 and 3
   */
  void heading(int level, String words);

  void paragraph(List<Run> runs);

  /**
   * An item of a list.
   *
   * @param depth 0 for an item of the list itself, 1 for one below an item
   * @param mark a number or a bullet
   */
  void item(int depth, String mark, List<Run> runs);

  /**
   * A table.
   *
   * @param rows each with a cell a column; the first are the names of the columns
   */
  void table(List<List<String>> rows);
}
