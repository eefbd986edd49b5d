package org.readout.render;

import java.util.List;

/**
 * Something for which reports had a choice of words, and what they chose.
 *
 * @param name what or who it is
 * @param words each with the reports that use it, in the order of their first use
 * @param notable whether a report stands out by more than chance
 * @param test by which test, and how it came out
 */
record Choice(String name, List<Word> words, boolean notable, String test) {

  /**
   * A word and who uses it.
   *
   * @param quoted whether it is somebody's whom the reports quote, not their own
   */
  record Word(String text, boolean quoted, List<Use> uses) {

    /** The word, in quotation marks if it is not the reports' own. */
    String shown() {
      return quoted ? "“" + text + "”" : text;
    }

    /** "invasion A 5, B 2". */
    String line() {
      return shown() + " " + String.join(", ", uses.stream().map(Use::line).toList());
    }
  }

  /**
   * How often a report uses a word.
   *
   * @param cite its first use
   */
  record Use(String letter, int count, boolean notable, Cite cite) {

    /** "A 5", or "A 5 ▲" if that sets the report apart. */
    String line() {
      return letter + " " + count + (notable ? " ▲" : "");
    }
  }

  /** Whether more than one report had the choice. */
  boolean isShared() {
    return words.stream().flatMap(word -> word.uses().stream()).map(Use::letter).distinct().count()
        > 1;
  }

  /** All words in a line. */
  String line() {
    return String.join(" · ", words.stream().map(Word::line).toList());
  }
}
