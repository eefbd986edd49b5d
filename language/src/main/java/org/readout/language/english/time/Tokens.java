package org.readout.language.english.time;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The light tokens of a text: runs of letters, runs of digits, single marks, and the ends of lines
 * over which nothing is read. Indices outside are breaks, so that rules need not ask.
 */
final class Tokens {

  private static final Lexeme NUMBER = new Lexeme("", Kind.NUMBER, 0, Outlook.OPEN);
  private static final Lexeme MARK = new Lexeme("", Kind.MARK, 0, Outlook.OPEN);

  /** A longer token is no word that anybody asks for, in characters. */
  private static final int LONGEST_WORD = 16;

  private static final Lexeme BREAK = new Lexeme("", Kind.BREAK, 0, Outlook.OPEN);
  private static final int MOST_DIGITS = 9;

  private final String text;
  private final Lexicon lexicon;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private Lexeme[] lexemes = new Lexeme[64];
  private int size;

  private Tokens(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /**
   * Reads a text.
   *
   * @param barrier true for the offset of a line end that ends an expression
   */
  static Tokens of(String text, Lexicon lexicon, IntPredicate barrier) {
    Tokens tokens = new Tokens(text, lexicon);
    int i = 0;
    while (i < text.length()) {
      i = tokens.read(i, barrier);
    }
    return tokens;
  }

  private int read(int from, IntPredicate barrier) {
    char c = text.charAt(from);
    if (c == '\n') {
      if (barrier.test(from)) {
        add(from, from + 1, BREAK);
      }
      return from + 1;
    }
    if (blank(c)) {
      return from + 1;
    }
    if (digit(c)) {
      return add(from, run(from, false), NUMBER);
    }
    if (!Character.isLetter(c)) {
      return add(from, from + 1, MARK);
    }
    int end = run(from, true);
    return add(from, end, end - from > Lexicon.LONGEST ? Lexeme.OTHER : word(from, end));
  }

  private Lexeme word(int from, int end) {
    return lexicon.of(lowerCase(from, end));
  }

  private String lowerCase(int from, int end) {
    char[] letters = new char[end - from];
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      letters[i - from] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return new String(letters);
  }

  private int run(int from, boolean letters) {
    int end = from + 1;
    while (end < text.length() && belongs(text.charAt(end), letters)) {
      end++;
    }
    return end;
  }

  private static boolean belongs(char c, boolean letters) {
    return letters ? Character.isLetter(c) : digit(c);
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u00AD' || c == '\uFEFF';
  }

  private int add(int start, int end, Lexeme lexeme) {
    if (size == starts.length) {
      int room = size + (size >> 1);
      starts = Arrays.copyOf(starts, room);
      ends = Arrays.copyOf(ends, room);
      lexemes = Arrays.copyOf(lexemes, room);
    }
    starts[size] = start;
    ends[size] = end;
    lexemes[size++] = lexeme;
    return end;
  }

  int size() {
    return size;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  Lexeme lexeme(int i) {
    return i < 0 || i >= size ? BREAK : lexemes[i];
  }

  Kind kind(int i) {
    return lexeme(i).kind();
  }

  boolean is(int i, Kind kind) {
    return lexeme(i).kind() == kind;
  }

  /** True if a token is a word that the lexicon knows by this text. */
  boolean is(int i, String word) {
    return lexeme(i).text().equals(word);
  }

  boolean isOne(int i, Set<String> words) {
    String word = lexeme(i).text();
    return !word.isEmpty() && words.contains(word);
  }

  boolean mark(int i, char mark) {
    return is(i, Kind.MARK) && text.charAt(starts[i]) == mark;
  }

  /** True for a straight or a typographic apostrophe. */
  boolean apostrophe(int i) {
    return mark(i, '\'') || mark(i, '\u2019') || mark(i, '\u2018');
  }

  /** True for a double quotation mark. */
  boolean quotation(int i) {
    return mark(i, '"') || mark(i, '\u201C') || mark(i, '\u201D');
  }

  /** True for a hyphen or a dash. */
  boolean hyphen(int i) {
    return mark(i, '-') || mark(i, '\u2010') || mark(i, '\u2011') || mark(i, '\u2013');
  }

  /** True if nothing stands between a token and the one before it. */
  boolean glued(int i) {
    return i > 0 && i < size && ends[i - 1] == starts[i];
  }

  /** True for a word that begins with a capital. */
  boolean capital(int i) {
    return wordy(i) && Character.isUpperCase(text.charAt(starts[i]));
  }

  boolean wordy(int i) {
    Kind kind = kind(i);
    return kind != Kind.NUMBER && kind != Kind.MARK && kind != Kind.BREAK;
  }

  /** The number of characters of a token, 0 outside. */
  int width(int i) {
    return i < 0 || i >= size ? 0 : ends[i] - starts[i];
  }

  boolean width4(int i) {
    return is(i, Kind.NUMBER) && width(i) == 4;
  }

  boolean endsWith(int i, String ending) {
    return wordy(i)
        && width(i) > ending.length()
        && text.startsWith(ending, ends[i] - ending.length());
  }

  /** True if a token is this word, known to the lexicon or not, in any case. */
  boolean reads(int i, String word) {
    return i >= 0
        && i < size
        && width(i) == word.length()
        && text.regionMatches(true, starts[i], word, 0, word.length());
  }

  /** True if a token is one of these words, known to the lexicon or not, in any case. */
  boolean readsOne(int i, Set<String> words) {
    return width(i) > 0 && width(i) <= LONGEST_WORD && words.contains(word(i));
  }

  private String word(int i) {
    return text.substring(starts[i], ends[i]).toLowerCase(Locale.ROOT);
  }

  char first(int i) {
    return text.charAt(starts[i]);
  }

  /** What a number counts, -1 if it has more digits than anything we read. */
  int number(int i) {
    if (!is(i, Kind.NUMBER) || width(i) > MOST_DIGITS) {
      return -1;
    }
    int number = 0;
    for (int at = starts[i]; at < ends[i]; at++) {
      number = 10 * number + text.charAt(at) - '0';
    }
    return number;
  }

  /** What a word counts or names. */
  int value(int i) {
    return lexeme(i).value();
  }

  /** The index after a word if it stands here, else this index. */
  int skip(int i, String word) {
    return is(i, word) ? i + 1 : i;
  }

  /** The index after a mark if it stands here, else this index. */
  int skip(int i, char mark) {
    return mark(i, mark) ? i + 1 : i;
  }
}
