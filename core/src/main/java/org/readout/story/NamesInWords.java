package org.readout.story;

import org.readout.report.Report;

/** Finds names that were not found in a report by whether their words stand in it. */
public final class NamesInWords {

  private NamesInWords() {}

  /** Whether a report has a name as it is written, and not within another word. */
  public static boolean stands(String name, Report report) {
    String text = report.text();
    String words = name.strip();
    for (int at = text.indexOf(words);
        !words.isEmpty() && at >= 0;
        at = text.indexOf(words, at + 1)) {
      int end = at + words.length();
      boolean whole =
          (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
              && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
      if (whole) {
        return true;
      }
    }
    return false;
  }
}
