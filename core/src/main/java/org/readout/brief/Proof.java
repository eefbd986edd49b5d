package org.readout.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.collation.Passage;
import org.readout.report.Report;
import org.readout.report.ReportId;

/**
 * Proves that a line of the brief holds nothing that its passages do not: every name, number, day
 * and every quoted word of the line has to stand in one of them.
 */
public final class Proof {
  private static final String OPENING = "“\"«";
  private static final String CLOSING = "”\"»";

  private Proof() {}

  /** Whether every atom of a line resolves. */
  public static boolean holds(BriefLine line, Map<ReportId, Report> reports) {
    Set<String> words = new HashSet<>();
    for (Passage passage : line.cites()) {
      Report report = reports.get(passage.report());
      if (report == null || passage.span().end() > report.text().length()) {
        return false;
      }
      words.addAll(words(passage.span().in(report.text())));
    }
    return words.containsAll(atoms(line.text()));
  }

  /** The words of a line that have to be proved: with a capital or a digit, and what is quoted. */
  static List<String> atoms(String text) {
    List<String> atoms = new ArrayList<>();
    boolean quoted = false;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isWord(c)) {
        int end = end(text, at);
        String word = text.substring(at, end);
        if (quoted
            || word.chars().anyMatch(l -> Character.isUpperCase(l) || Character.isDigit(l))) {
          atoms.add(word.toLowerCase(Locale.ROOT));
        }
        at = end;
      } else {
        quoted = quoted ? CLOSING.indexOf(c) < 0 : OPENING.indexOf(c) >= 0;
        at++;
      }
    }
    return atoms;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (isWord(text.charAt(at))) {
        int end = end(text, at);
        words.add(text.substring(at, end).toLowerCase(Locale.ROOT));
        at = end;
      } else {
        at++;
      }
    }
    return words;
  }

  private static int end(String text, int start) {
    int end = start;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }
}
