package org.readout.ingest.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The pages of a printed document as one text: lines at the edges of pages that repeat, and numbers
 * of pages, are left out; a word that is parted at the end of a line is joined.
 */
final class Sheets {

  /** So many lines at the top and at the foot of a page may repeat. */
  private static final int EDGE = 3;

  /** Lines that stand on this share of the pages are none of the text. */
  private static final double MOST = 0.5;

  private static final String PARTED = "\n\n";
  private static final String STOPS = ".!?:…\"”’";

  private Sheets() {}

  static String joined(List<String> pages) {
    Set<String> repeated = repeated(pages);
    StringBuilder text = new StringBuilder();
    for (String page : pages) {
      append(without(lines(page), repeated, pages.size() > 1), text);
    }
    return text.toString().strip();
  }

  private static List<String> lines(String page) {
    return new ArrayList<>(page.strip().lines().map(String::stripTrailing).toList());
  }

  private static Set<String> repeated(List<String> pages) {
    Map<String, Integer> counts = new HashMap<>();
    for (String page : pages) {
      Set<String> edges = new HashSet<>();
      List<String> lines = lines(page).stream().filter(line -> !line.isBlank()).toList();
      lines.stream().limit(EDGE).map(Sheets::form).forEach(edges::add);
      lines.stream().skip(Math.max(0, lines.size() - EDGE)).map(Sheets::form).forEach(edges::add);
      edges.forEach(line -> counts.merge(line, 1, Integer::sum));
    }
    Set<String> repeated = new HashSet<>();
    counts.forEach(
        (line, count) -> {
          if (count > 1 && count >= MOST * pages.size()) {
            repeated.add(line);
          }
        });
    return repeated;
  }

  /** A line with any numbers for its numbers. */
  private static String form(String line) {
    StringBuilder form = new StringBuilder();
    for (char c : line.strip().toLowerCase(Locale.ROOT).toCharArray()) {
      boolean digit = Character.isDigit(c);
      if (!digit || form.isEmpty() || form.charAt(form.length() - 1) != '#') {
        form.append(digit ? '#' : c);
      }
    }
    return form.toString();
  }

  private static List<String> without(List<String> lines, Set<String> repeated, boolean several) {
    int from = 0;
    int to = lines.size();
    int left = EDGE;
    while (from < to && (lines.get(from).isBlank() || left > 0)) {
      if (!isNone(lines.get(from), repeated, several)) {
        break;
      }
      left -= lines.get(from).isBlank() ? 0 : 1;
      from++;
    }
    left = EDGE;
    while (to > from && (lines.get(to - 1).isBlank() || left > 0)) {
      if (!isNone(lines.get(to - 1), repeated, several)) {
        break;
      }
      left -= lines.get(to - 1).isBlank() ? 0 : 1;
      to--;
    }
    return lines.subList(from, to);
  }

  /** True for a line that is no text where it stands at an edge. */
  private static boolean isNone(String line, Set<String> repeated, boolean several) {
    String form = form(line);
    return form.isEmpty()
        || repeated.contains(form)
        || (several && List.of("#", "- # -", "page #", "page # of #", "#/#").contains(form));
  }

  /** A page goes on with the sentence of the one before, or begins a paragraph. */
  private static void append(List<String> lines, StringBuilder text) {
    if (!text.isEmpty() && !lines.isEmpty()) {
      boolean goesOn =
          STOPS.indexOf(text.charAt(text.length() - 1)) < 0
              && Character.isLowerCase(lines.getFirst().strip().charAt(0));
      text.append(goesOn ? " " : PARTED);
    }
    for (String line : lines) {
      addLine(line.strip(), text);
    }
    while (!text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1))) {
      text.setLength(text.length() - 1);
    }
  }

  /** Lines of a paragraph become one; a blank line parts paragraphs. */
  private static void addLine(String line, StringBuilder text) {
    int last = text.length() - 1;
    if (line.isEmpty()) {
      if (last >= 0 && text.charAt(last) == ' ') {
        text.replace(last, last + 1, PARTED);
      }
      return;
    }
    boolean parted =
        last > 1
            && text.charAt(last) == ' '
            && text.charAt(last - 1) == '-'
            && Character.isLowerCase(text.charAt(last - 2))
            && Character.isLowerCase(line.charAt(0));
    if (parted) {
      text.setLength(last - 1);
    }
    text.append(line).append(' ');
  }
}
