package org.readout.language.english;

import java.util.ArrayList;
import java.util.List;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Span;

/**
 * Texts to teach from: a line each, the id, a tab, the text with its line ends and backslashes
 * escaped ({@code \n}, {@code \\}). {@code documents.py} makes them of JSON Lines.
 */
final class Documents {

  private Documents() {}

  /** A text under its id in the set it is from. */
  record Document(String id, Report report) {}

  static Document parse(String line) {
    int tab = line.indexOf('\t');
    String text = unescaped(line.substring(tab + 1));
    return new Document(line.substring(0, tab), report(text));
  }

  /** A paragraph a line. */
  static Report report(String text) {
    List<Span> paragraphs = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int from = start;
      int to = end;
      while (from < to && Typography.isBlank(text.charAt(from))) {
        from++;
      }
      while (to > from && Typography.isBlank(text.charAt(to - 1))) {
        to--;
      }
      if (to > from) {
        paragraphs.add(new Span(from, to));
      }
      start = end + 1;
    }
    return Report.of(ReportId.of("", "", text), "en", text, paragraphs);
  }

  private static String unescaped(String line) {
    StringBuilder text = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\' && i + 1 < line.length()) {
        c = line.charAt(++i) == 'n' ? '\n' : '\\';
      }
      text.append(c);
    }
    return text.toString();
  }
}
