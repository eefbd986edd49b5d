package org.readout.ingest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What was pasted at one go: a report, or several one after the other. They are told apart only
 * where that is plain: by head lines that begin anew, or by a line of hyphens or of equals signs,
 * each after a blank line.
 */
public final class Pasted {

  private static final int SHORTEST_RULE = 3;

  /** What other formats begin with: lines in them are no lines of a report. */
  private static final String OTHER_FORMATS = "<{[";

  private final List<String> lines;
  private final int end;
  private final List<String> reports = new ArrayList<>();
  private final Set<HeadLine.Key> head = EnumSet.noneOf(HeadLine.Key.class);
  private boolean prose;
  private int start;

  private Pasted(String text) {
    lines = text.lines().toList();
    int last = lines.size();
    while (last > 0 && lines.get(last - 1).isBlank()) {
      last--;
    }
    end = last;
  }

  /** The texts of the reports, in their order; none if there is nothing but white space. */
  public static List<String> reports(String text) {
    if (text.isBlank()) {
      return List.of();
    }
    boolean other = OTHER_FORMATS.indexOf(text.strip().charAt(0)) >= 0;
    return other ? List.of(text) : new Pasted(text).parted(text);
  }

  private List<String> parted(String whole) {
    boolean afterBlank = true;
    for (int i = 0; i < end; i++) {
      String line = lines.get(i);
      if (afterBlank && isRule(line)) {
        cut(i);
        start = i + 1;
      } else if (!line.isBlank()) {
        if (afterBlank && prose && beginsAnew(i)) {
          cut(i);
        }
        take(line);
      }
      afterBlank = line.isBlank() || start == i + 1;
    }
    if (start == 0) {
      return List.of(whole);
    }
    cut(end);
    return reports;
  }

  /** What was read since the last cut is a report, unless it is nothing. */
  private void cut(int at) {
    String report = String.join("\n", lines.subList(start, at)).strip();
    if (!report.isEmpty()) {
      reports.add(report);
    }
    start = at;
    head.clear();
    prose = false;
  }

  private void take(String line) {
    if (prose) {
      return;
    }
    HeadLine.of(line.strip()).ifPresentOrElse(one -> head.add(one.key()), () -> prose = true);
  }

  /** "---", "=====". */
  private static boolean isRule(String line) {
    String marks = line.strip();
    return marks.length() >= SHORTEST_RULE
        && (marks.chars().allMatch(c -> c == '-') || marks.chars().allMatch(c -> c == '='));
  }

  /**
   * Two head lines or more with a title or an outlet among them, or a title where the report before
   * has one; and something behind them. "Source: the ministry" alone stands below many a picture.
   */
  private boolean beginsAnew(int from) {
    Set<HeadLine.Key> keys = EnumSet.noneOf(HeadLine.Key.class);
    int at = from;
    while (at < end && HeadLine.of(lines.get(at).strip()).isPresent()) {
      HeadLine.of(lines.get(at).strip()).ifPresent(one -> keys.add(one.key()));
      at++;
    }
    boolean names = keys.contains(HeadLine.Key.TITLE) || keys.contains(HeadLine.Key.OUTLET);
    boolean again = keys.contains(HeadLine.Key.TITLE) && head.contains(HeadLine.Key.TITLE);
    return at < end && names && (keys.size() > 1 || again);
  }
}
