package org.readout.language.english;

import java.util.List;
import org.readout.language.english.Abbreviations.Stop;
import org.readout.language.english.Typography.Side;
import org.readout.text.Forgotten;
import org.readout.text.Span;

/** The tokens of one paragraph, and where its sentences end. */
final class Tokens {

  private static final String[] ASCII = new String[128];

  /** Of fewer tokens nothing is run together. */
  private static final int FEWEST = 4;

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = String.valueOf(c);
    }
  }

  private final String raw;
  private final String text;
  private final Tokenizer tokens;

  /** Of every token. */
  private final Side[] sides;

  private Tokens(String raw, String text, Tokenizer tokens) {
    this.raw = raw;
    this.text = text;
    this.tokens = tokens;
    this.sides = new Side[tokens.count()];
    boolean open = false;
    for (int i = 0; i < sides.length; i++) {
      Side side = sideOf(i, open);
      sides[i] = side;
      if (isDouble(i)) {
        open = side == Side.OPENS;
      }
    }
  }

  static Tokens of(String raw) {
    String text = Typography.plain(raw);
    return new Tokens(raw, text, new Tokenizer(raw, text, 0, raw.length()));
  }

  int count() {
    return tokens.count();
  }

  /** The tokens from one to another as a sentence. */
  Segment segment(int from, int to, int offset, int paragraph) {
    Span[] spans = new Span[to - from];
    String[] words = new String[to - from];
    String[] forms = new String[to - from];
    for (int i = from; i < to; i++) {
      spans[i - from] = new Span(offset + tokens.start(i), offset + tokens.end(i));
      words[i - from] = word(i);
      forms[i - from] = form(i, words[i - from]);
    }
    return new Segment(paragraph, List.of(spans), List.of(words), List.of(forms));
  }

  private String word(int i) {
    int start = tokens.start(i);
    int end = tokens.end(i);
    char c = text.charAt(start);
    return end - start == 1 && c < ASCII.length ? ASCII[c] : text.substring(start, end);
  }

  private String form(int i, String word) {
    if (sides[i] != Side.NONE) {
      boolean opens = sides[i] == Side.OPENS;
      return isDouble(i) ? (opens ? "``" : "''") : (opens ? "`" : "'");
    }
    return word.equals("-") && !joinsWords(i) ? "--" : word;
  }

  private boolean joinsWords(int i) {
    char c = raw.charAt(tokens.start(i));
    return !Typography.isLongDash(c)
        && i > 0
        && i + 1 < count()
        && tokens.end(i - 1) == tokens.start(i)
        && tokens.end(i) == tokens.start(i + 1);
  }

  private boolean isDouble(int i) {
    char c = text.charAt(tokens.start(i));
    return c == '"' || (tokens.end(i) - tokens.start(i) == 2 && (c == '`' || c == '\''));
  }

  /** The side of a mark of quotation: by its shape, else by the blanks around it, else by turns. */
  private Side sideOf(int i, boolean open) {
    int start = tokens.start(i);
    int end = tokens.end(i);
    char c = text.charAt(start);
    if (c == '`') {
      return Side.OPENS;
    }
    boolean single = c == '\'' && end - start == 1;
    if (c != '"' && !single) {
      return c == '\'' && end - start == 2 && text.charAt(end - 1) == '\''
          ? Side.CLOSES
          : Side.NONE;
    }
    Side shape = Typography.sideOf(raw.charAt(start));
    boolean blankBefore =
        start == 0
            || "([{-/".indexOf(text.charAt(start - 1)) >= 0
            || Typography.isBlank(text.charAt(start - 1));
    boolean blankAfter = end >= text.length() || Typography.isBlank(text.charAt(end));
    if (shape != Side.EITHER) {
      return shape == Side.CLOSES && single && blankBefore && !blankAfter ? Side.OPENS : shape;
    }
    if (blankBefore != blankAfter) {
      return blankBefore ? Side.OPENS : Side.CLOSES;
    }
    return open || single ? Side.CLOSES : Side.OPENS;
  }

  /** Where the sentence ends that begins at a token: one past its last, at most the limit. */
  int sentenceEnd(int from, int limit) {
    for (int i = from; i < limit; i++) {
      Stop stop = stopAt(i);
      if (isRunOn(from, i, limit) || isBeforeForgotten(i, limit)) {
        return i + 1;
      }
      if (stop == Stop.ABSENT) {
        continue;
      }
      int next = afterClosers(i + 1, limit);
      if (next >= limit) {
        return limit;
      }
      if (ends(from, i, next, stop)) {
        return next;
      }
    }
    return limit;
  }

  /** What stands behind forgotten words is not what the words before them say. */
  private boolean isBeforeForgotten(int i, int limit) {
    return i + 1 < limit && Forgotten.isIn(raw, tokens.end(i), tokens.start(i + 1));
  }

  private boolean isRunOn(int from, int i, int limit) {
    if (i - from < FEWEST || i + FEWEST >= limit) {
      return false;
    }
    return RunOn.begins(word(i), word(i + 1), word(i + 2)) || isSigned(i) || isPicture(i);
  }

  /** Behind "(@quint) November 8, 2031", with which a post ends that is shown in the report. */
  private boolean isSigned(int i) {
    return i >= 5
        && word(i).length() == 4
        && Character.isDigit(word(i).charAt(0))
        && word(i - 1).equals(",")
        && word(i - 4).equals(")")
        && word(i - 5).startsWith("@");
  }

  /** Before the address of the picture of a post. */
  private boolean isPicture(int i) {
    return word(i + 1).equals("pic") && word(i + 3).startsWith("twitter");
  }

  /** What the token says about the end of a sentence. */
  private Stop stopAt(int i) {
    int start = tokens.start(i);
    int end = tokens.end(i);
    char last = text.charAt(end - 1);
    if (last == '.') {
      char c = text.charAt(start);
      if (c == '.') {
        return end - start == 1 ? Stop.NONE : Stop.PERHAPS;
      }
      return Abbreviations.after(text.substring(start, end - 1), end < text.length() ? next(i) : 0);
    }
    return switch (last) {
      case '!', '?' -> Stop.NONE;
      case '\u2026' -> Stop.PERHAPS;
      default -> Stop.ABSENT;
    };
  }

  private char next(int i) {
    return i + 1 < count() ? text.charAt(tokens.start(i + 1)) : 0;
  }

  /** Past the marks that close what ended, and further marks of ending. */
  private int afterClosers(int from, int limit) {
    int i = from;
    while (i < limit && (closes(i) || isStopMark(i))) {
      i++;
    }
    return i;
  }

  private boolean closes(int i) {
    char c = text.charAt(tokens.start(i));
    return c == ')' || c == ']' || sides[i] == Side.CLOSES;
  }

  private boolean isStopMark(int i) {
    char c = text.charAt(tokens.start(i));
    return c == '!' || c == '?' || c == '\u2026' || (c == '.' && isFullStop(i));
  }

  /** One to three full stops; not ".50". */
  private boolean isFullStop(int i) {
    return tokens.end(i) - tokens.start(i) <= 3
        && !Character.isDigit(text.charAt(tokens.end(i) - 1));
  }

  /**
   * True if a sentence ends before a token.
   *
   * @param stop the token that may end it
   * @param next the one after it and after what closes
   */
  private boolean ends(int from, int stop, int next, Stop kind) {
    int begin = firstWord(next);
    char c = text.charAt(tokens.start(begin));
    boolean quoted = closesQuotation(stop + 1, next);
    if (Character.isLowerCase(c)) {
      return !quoted
          && kind == Stop.NONE
          && text.charAt(tokens.start(stop)) == '.'
          && isMixed(begin);
    }
    if (",;:-".indexOf(c) >= 0) {
      return c == '-' && quoted && kind == Stop.NONE;
    }
    return switch (kind) {
      case ABSENT, NEVER -> false;
      case UNLESS_NUMBER -> !Character.isDigit(c);
      case NONE -> !(quoted && goesOnWithSpeaker(stop, begin)) && !isListNumber(from, stop);
      case PERHAPS -> startsAnew(stop, begin, next, quoted);
    };
  }

  /** "iPhone", "eBay": a capital within. */
  private boolean isMixed(int i) {
    return tokens.end(i) - tokens.start(i) > 1
        && Character.isUpperCase(text.charAt(tokens.start(i) + 1));
  }

  private boolean isListNumber(int from, int stop) {
    return stop == from + 1
        && Character.isDigit(text.charAt(tokens.start(from)))
        && tokens.end(from) - tokens.start(from) < 3;
  }

  private int firstWord(int i) {
    int word = i;
    while (word + 1 < count() && word < i + 3 && opens(word)) {
      word++;
    }
    return word;
  }

  private boolean opens(int i) {
    char c = text.charAt(tokens.start(i));
    return c == '(' || c == '[' || sides[i] == Side.OPENS;
  }

  private boolean closesQuotation(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sides[i] == Side.CLOSES) {
        return true;
      }
    }
    return false;
  }

  /** After an abbreviation or an ellipsis: true if what follows can only begin a sentence. */
  private boolean startsAnew(int stop, int begin, int next, boolean quoted) {
    if (quoted || begin > next) {
      return !(quoted && goesOnWithSpeaker(stop, begin));
    }
    String word = word(begin);
    if (text.charAt(tokens.start(stop)) == '.' || raw.charAt(tokens.start(stop)) == '\u2026') {
      return Character.isUpperCase(word.charAt(0));
    }
    if (isHour(stop)) {
      return Character.isUpperCase(word.charAt(0)) && !SentenceStarts.isZoneOrDay(word);
    }
    return SentenceStarts.contains(word) && !isInitial(stop);
  }

  private boolean isHour(int stop) {
    String word = text.substring(tokens.start(stop), tokens.end(stop));
    return word.equalsIgnoreCase("a.m.") || word.equalsIgnoreCase("p.m.");
  }

  /** "J." of "J. He": an initial if a name comes before it. */
  private boolean isInitial(int stop) {
    return tokens.end(stop) - tokens.start(stop) == 2
        && stop > 0
        && Character.isUpperCase(text.charAt(tokens.start(stop - 1)))
        && word(stop + 1).equals("A");
  }

  /** "?" and "!" inside a quotation, then "Mr. Xi asked." or "the president said". */
  private boolean goesOnWithSpeaker(int stop, int begin) {
    if (text.charAt(tokens.end(stop) - 1) == '.' && tokens.end(stop) - tokens.start(stop) == 1) {
      return false;
    }
    int last = Math.min(count(), begin + 7);
    for (int i = begin + 1; i < last; i++) {
      String word = word(i);
      if (SentenceStarts.isSaying(word)) {
        return i + 1 >= count() || SentenceStarts.isAfterSaying(word(i + 1));
      }
      if (!Character.isUpperCase(word.charAt(0)) && !SentenceStarts.isInName(word)) {
        return false;
      }
    }
    return false;
  }
}
