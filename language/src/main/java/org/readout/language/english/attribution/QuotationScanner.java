package org.readout.language.english.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.text.Span;

/**
 * Pairs quotation marks, one paragraph after another, with a stack of those that are open. Double
 * marks of all kinds close each other, for writers mix them; so do single ones. Linear: each mark
 * is looked at once, and the stack is of bounded height.
 */
final class QuotationScanner {
  /** No text nests deeper; what would is noise. */
  private static final int HEIGHT = 8;

  /** The longest stretch that a mark which looks like a possessive may close. */
  private static final int DOUBTFUL_LENGTH = 600;

  private static final int ELISION_LENGTH = 6;

  /** Words that begin with an apostrophe. */
  private static final Set<String> ELISIONS =
      Set.of(
          "em", "til", "till", "cause", "n", "tis", "twas", "bout", "round", "neath", "er", "ere");

  private final String text;
  private final List<Quotation> found = new ArrayList<>();
  private final Open[] stack = new Open[HEIGHT];
  private int height;
  private int start;
  private int end;
  private boolean leftOpen;
  private int tagEnd;

  /** A mark that waits for its partner. */
  private static final class Open {
    final int at;
    final int length;
    final boolean single;
    final boolean reopens;

    /** Where a mark stood that may have closed it or may have been a possessive; -1 if none. */
    int doubtful = -1;

    /** How many quotations had been found when it opened. */
    final int before;

    Open(int at, int length, boolean single, boolean reopens, int before) {
      this.at = at;
      this.length = length;
      this.single = single;
      this.reopens = reopens;
      this.before = before;
    }
  }

  QuotationScanner(String text) {
    this.text = text;
  }

  List<Quotation> found() {
    return found;
  }

  /**
   * Reads one paragraph.
   *
   * @param next where the next one begins, -1 if there is none
   */
  void scan(Span paragraph, int next) {
    start = paragraph.start();
    end = paragraph.end();
    height = 0;
    tagEnd = start;
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      if (c == '<') {
        i = afterTag(i);
      } else if (Mark.isDouble(c)) {
        twofold(i, 1);
        i++;
      } else if (Mark.isSingle(c)) {
        i = run(i);
      } else {
        i++;
      }
    }
    finish(next);
  }

  /** Marks inside a tag left in the text are not the writer's. */
  private int afterTag(int at) {
    char after = at(at + 1);
    if (!Character.isLetter(after) && after != '/') {
      return at + 1;
    }
    if (tagEnd <= at) {
      int close = text.indexOf('>', at);
      tagEnd = close < 0 || close >= end ? end : close;
    }
    return tagEnd < end ? tagEnd + 1 : at + 1;
  }

  /** Single marks in a row: two are a double one, as typewriters had it. */
  private int run(int at) {
    char c = text.charAt(at);
    int after = at + 1;
    while (after < end && text.charAt(after) == c) {
      after++;
    }
    switch (after - at) {
      case 1 -> onefold(at);
      case 2 -> twofold(at, 2);
      case 3 -> threefold(at);
      default -> {}
    }
    return after;
  }

  private void threefold(int at) {
    if (Mark.mayOpenAfter(at(at - 1)) && !Mark.mayCloseBefore(at(at + 3))) {
      twofold(at, 2);
      onefold(at + 2);
    } else {
      onefold(at);
      twofold(at + 1, 2);
    }
  }

  private void twofold(int at, int length) {
    switch (roleOfDouble(at, length)) {
      case OPENING -> open(at, length, false);
      case CLOSING -> close(at, length, false);
      case EITHER -> {
        if (topmost(false) >= 0) {
          close(at, length, false);
        } else {
          open(at, length, false);
        }
      }
      case NONE -> {}
    }
  }

  private Mark roleOfDouble(int at, int length) {
    char glyph = text.charAt(at);
    boolean opens = Mark.mayOpenAfter(at(at - 1)) && !isBlank(at(at + length));
    boolean closes = Mark.mayCloseBefore(at(at + length)) && !isBlank(at(at - 1));
    boolean waiting = topmost(false) >= 0;
    return switch (glyph) {
      case '\u201e', '`' -> Mark.OPENING;
      case '\u201c', '\u201f', '\u2018' ->
          waiting && (isLow(topmost(false)) || (closes && !opens)) ? Mark.CLOSING : Mark.OPENING;
      case '\u201d', '\u2019' -> waiting ? Mark.CLOSING : opens ? Mark.OPENING : Mark.NONE;
      case '\u00ab' -> waiting && isGuillemet('\u00bb') ? Mark.CLOSING : Mark.OPENING;
      case '\u00bb' -> waiting ? Mark.CLOSING : opens ? Mark.OPENING : Mark.NONE;
      default -> straight(at, opens, closes, waiting);
    };
  }

  private Mark straight(int at, boolean opens, boolean closes, boolean waiting) {
    if (opens && !closes) {
      return Mark.OPENING;
    }
    if (closes && !opens) {
      return waiting ? Mark.CLOSING : Mark.NONE;
    }
    boolean inch = !waiting && Character.isDigit(at(at - 1));
    return inch ? Mark.NONE : Mark.EITHER;
  }

  private boolean isLow(int open) {
    return text.charAt(stack[open].at) == '\u201e';
  }

  private boolean isGuillemet(char glyph) {
    return text.charAt(stack[topmost(false)].at) == glyph;
  }

  private void onefold(int at) {
    char before = at(at - 1);
    char after = at(at + 1);
    if (Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after)) {
      return;
    }
    char glyph = text.charAt(at);
    boolean closingGlyph = glyph == '\u2019' || glyph == '\u00b4' || glyph == '\u203a';
    if (!closingGlyph && Mark.mayOpenAfter(before) && !isBlank(after) && !elides(at)) {
      boolean straightAtEnd = Mark.isStraight(glyph) && Mark.mayCloseBefore(after);
      if (!straightAtEnd || topmost(true) < 0) {
        open(at, 1, true);
        return;
      }
    }
    if (!isBlank(before) && Mark.mayCloseBefore(after)) {
      closeSingle(at);
    }
  }

  private void closeSingle(int at) {
    int open = topmost(true);
    if (open < 0 || !isPair(text.charAt(stack[open].at), text.charAt(at))) {
      return;
    }
    if (mayBePossessive(at)) {
      stack[open].doubtful = at;
    } else {
      close(at, 1, true);
    }
  }

  private static boolean isPair(char opening, char closing) {
    return switch (opening) {
      case '\'' -> closing == '\'';
      case '\u201a' -> closing == '\u2018' || closing == '\u2019';
      case '\u2039' -> closing == '\u203a';
      case '\u203a' -> closing == '\u2039';
      default -> closing == '\u2019' || closing == '\'' || closing == '\u00b4';
    };
  }

  private boolean mayBePossessive(int at) {
    char before = at(at - 1);
    return (before == 's' || before == 'S' || before == 'n')
        && isBlank(at(at + 1))
        && Character.isLetterOrDigit(at(at + 2));
  }

  /** Whether it stands for letters left out: 'em, '90s. */
  private boolean elides(int at) {
    if (Character.isDigit(at(at + 1)) && Character.isDigit(at(at + 2))) {
      char third = at(at + 3);
      return third == 's' || third == 0 || (!Character.isLetterOrDigit(third) && third != ',');
    }
    int i = at + 1;
    while (i < end && i <= at + ELISION_LENGTH && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i > at + 1 && ELISIONS.contains(text.substring(at + 1, i).toLowerCase(Locale.ROOT));
  }

  private void open(int at, int length, boolean single) {
    if (single) {
      settle(topmost(true));
    }
    if (height < HEIGHT) {
      boolean reopens = leftOpen && onlySpaceBefore(at);
      stack[height++] = new Open(at, length, single, reopens, found.size());
    }
  }

  private boolean onlySpaceBefore(int at) {
    int i = at - 1;
    while (i >= start && isBlank(text.charAt(i))) {
      i--;
    }
    return i < start;
  }

  private void close(int at, int length, boolean single) {
    int partner = topmost(single);
    if (partner < 0) {
      return;
    }
    while (height - 1 > partner) {
      settle(height - 1);
      if (height - 1 > partner) {
        height--;
      }
    }
    Open open = stack[partner];
    height = partner;
    add(open, at + length, at, false);
  }

  /** Decides that a doubtful mark did close a quotation. */
  private void settle(int index) {
    if (index < 0) {
      return;
    }
    Open open = stack[index];
    if (open.doubtful >= 0 && open.doubtful - open.at <= DOUBTFUL_LENGTH) {
      height = index;
      add(open, open.doubtful + 1, open.doubtful, false);
    }
  }

  private void finish(int next) {
    while (height > 0 && stack[height - 1].single && stack[height - 1].doubtful >= 0) {
      int top = height - 1;
      settle(top);
      height = top;
    }
    boolean goesOn = false;
    if (height > 0) {
      Open open = stack[0];
      goesOn = next >= 0 && reopensAt(next, open) && !holdsDouble(open);
      if (goesOn || runsToTheEnd(open)) {
        add(open, end, end, goesOn);
      }
    }
    leftOpen = goesOn;
  }

  /** Whether the next paragraph begins with a mark that can take up the one left open. */
  private boolean reopensAt(int next, Open open) {
    char c = text.charAt(next);
    if (open.single) {
      return c == '\u2018' && text.charAt(open.at) == '\u2018';
    }
    boolean twice = c == '\'' && next + 1 < text.length() && text.charAt(next + 1) == '\'';
    return Mark.isDouble(c) || twice;
  }

  /** Whether double marks were paired inside: then the one left open is no mark of speech. */
  private boolean holdsDouble(Open open) {
    for (int i = open.before; i < found.size(); i++) {
      if (!found.get(i).single()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a mark without a partner is believed: nothing is quoted after it, and it looks apt. */
  private boolean runsToTheEnd(Open open) {
    if (open.single || found.size() > open.before) {
      return false;
    }
    if (open.reopens || onlySpaceBefore(open.at) || !Mark.isStraight(text.charAt(open.at))) {
      return true;
    }
    int i = open.at - 1;
    while (i > start && isBlank(text.charAt(i))) {
      i--;
    }
    return text.charAt(i) == ':' || text.charAt(i) == ',';
  }

  private void add(Open open, int to, int innerTo, boolean goesOn) {
    int from = open.at + open.length;
    int until = innerTo;
    while (from < until && isBlank(text.charAt(from))) {
      from++;
    }
    while (until > from && isBlank(text.charAt(until - 1))) {
      until--;
    }
    if (from < until) {
      Span span = new Span(open.at, goesOn || innerTo == end ? until : to);
      found.add(new Quotation(span, new Span(from, until), 0, open.single, open.reopens, goesOn));
    }
  }

  private int topmost(boolean single) {
    for (int i = height - 1; i >= 0; i--) {
      if (stack[i].single == single) {
        return i;
      }
    }
    return -1;
  }

  /** The character there, 0 outside the paragraph. */
  private char at(int offset) {
    return offset < start || offset >= end ? 0 : text.charAt(offset);
  }

  private static boolean isBlank(char c) {
    return c == 0 || Mark.isSpace(c);
  }
}
