package org.readout.language.english;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Words and marks of a stretch of text, one after the other, in the manner of OntoNotes: clitics
 * apart ("do n't", "Russia 's"), hyphenated words parted at their hyphens ("state - run") unless a
 * prefix comes first ("co-operate").
 *
 * <p>One pass, linear in the text whatever it holds. Not thread-safe: one for each text.
 */
final class Tokenizer {

  /** No token is longer: nothing behind it needs to fear a text without blanks. */
  private static final int LONGEST = 256;

  private static final Set<String> KEPT_PREFIXES =
      Set.of(
          "afro", "anti", "arch", "auto", "bi", "bio", "co", "counter", "cyber", "de", "dis",
          "euro", "ex", "extra", "hyper", "inter", "intra", "macro", "mega", "meta", "micro", "mid",
          "mini", "mis", "mono", "multi", "neo", "non", "out", "over", "pan", "para", "post", "pre",
          "pro", "proto", "pseudo", "quasi", "re", "retro", "self", "semi", "socio", "sub", "super",
          "tele", "trans", "tri", "ultra", "un", "under", "uni", "up", "vice");

  private static final Set<String> DOMAINS =
      Set.of("com", "org", "net", "gov", "edu", "co", "uk", "io", "info", "eu", "us", "tv", "ru");

  private static final Set<String> UNITS =
      Set.of("am", "pm", "bn", "mn", "tn", "km", "kg", "mph", "kph", "mm", "cm");

  private final String raw;
  private final String text;
  private final int end;
  private int[] starts;
  private int[] ends;
  private int count;

  /**
   * @param raw the text as it is
   * @param text the same, {@link Typography#plain plain}
   */
  Tokenizer(String raw, String text, int start, int end) {
    this.raw = raw;
    this.text = text;
    this.end = end;
    int guess = (end - start) / 5 + 8;
    starts = new int[guess];
    ends = new int[guess];
    for (int i = start; i < end; ) {
      i = Typography.isBlank(text.charAt(i)) ? i + 1 : next(i);
    }
  }

  int count() {
    return count;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  /** Reads at least one token at an offset that is not blank; where to go on. */
  private int next(int i) {
    char c = text.charAt(i);
    if (isWordPart(c)) {
      return word(i);
    }
    if ((c == '@' || c == '#') && isWordPart(at(i + 1)) && (i == 0 || !isWordPart(at(i - 1)))) {
      return add(i, handleEnd(i + 1));
    }
    if (c == '\'' && isWordPart(at(i + 1))) {
      return apostrophe(i);
    }
    if ((c == '.' || c == '-')
        && Character.isDigit(at(i + 1))
        && (i == 0 || !isWordPart(at(i - 1)))) {
      return c == '-' && Typography.isLongDash(raw.charAt(i)) ? add(i, i + 1) : word(i);
    }
    return mark(i);
  }

  /** A mark: a run of the same one is one token, but brackets stand alone. */
  private int mark(int i) {
    char c = text.charAt(i);
    int to = i + 1;
    if (c == '\'' || c == '`') {
      to = at(to) == c ? to + 1 : to;
    }
    boolean alone =
        c == '(' || c == ')' || c == '[' || c == ']' || c == '"' || c == '\'' || c == '`';
    int run = i + 1;
    while (run < end && text.charAt(run) == c && run - i < LONGEST) {
      run++;
    }
    return add(i, !alone || run - i > 3 ? Math.max(run, to) : to);
  }

  /** An apostrophe before a letter or a digit: a clitic, a year, a shortened word, or a mark. */
  private int apostrophe(int i) {
    if (Character.isDigit(at(i + 1))) {
      int to = i + 1;
      while (Character.isDigit(at(to)) && to - i < LONGEST) {
        to++;
      }
      return to == i + 3 && at(to) == 's' && !isWordPart(at(to + 1))
          ? add(i, to + 1)
          : add(i, i + 1);
    }
    int to = letterEnd(i + 1);
    char before = at(i - 1);
    boolean joined = isWordPart(before) || before == '.' || before == ')' || before == '"';
    boolean apart = count > 0 && Typography.isBlank(at(to));
    if (to - i <= 3 && (joined || apart) && isClitic(i, to)) {
      return add(i, to);
    }
    boolean shortened = matches(i, to, "'em") || matches(i, to, "'n") || matches(i, to, "'til");
    return add(i, shortened && !joined ? to : i + 1);
  }

  private boolean isClitic(int i, int to) {
    return matches(i, to, "'s")
        || matches(i, to, "'d")
        || matches(i, to, "'m")
        || matches(i, to, "'ll")
        || matches(i, to, "'re")
        || matches(i, to, "'ve");
  }

  private boolean matches(int from, int to, String word) {
    return to - from == word.length() && text.regionMatches(true, from, word, 0, word.length());
  }

  /** What begins with a letter or a digit. */
  private int word(int i) {
    if (startsAddress(i)) {
      return add(i, addressEnd(i));
    }
    char c = text.charAt(i);
    return Character.isDigit(c) || c == '.' || c == '-' ? number(i) : letters(i);
  }

  private boolean startsAddress(int i) {
    return text.startsWith("http://", i)
        || text.startsWith("https://", i)
        || text.startsWith("www.", i);
  }

  private int addressEnd(int i) {
    int to = i;
    while (to < end
        && to - i < LONGEST
        && !Typography.isBlank(text.charAt(to))
        && text.charAt(to) != '"') {
      to++;
    }
    while (to > i + 1 && ".,;:!?)]'>".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return to;
  }

  private int handleEnd(int i) {
    int to = i;
    while (to - i < LONGEST && (isWordPart(at(to)) || at(to) == '_')) {
      to++;
    }
    return to;
  }

  /**
   * Digits with what joins them ("1,000.50", "3:30", "9/11", "2010-12"), and letters after them.
   */
  private int number(int i) {
    int to = i + 1;
    while (to < end && to - i < LONGEST) {
      char c = text.charAt(to);
      boolean joint =
          ".,:/-".indexOf(c) >= 0 && Character.isDigit(at(to + 1)) && Character.isDigit(at(to - 1));
      if (!Character.isDigit(c) && (!joint || Typography.isLongDash(raw.charAt(to)))) {
        break;
      }
      to++;
    }
    int tail = letterEnd(to);
    if (tail > to && UNITS.contains(text.substring(to, Math.min(tail, to + 4)))) {
      add(i, to);
      return add(to, stopped(to, tail));
    }
    if (tail == to + 1 && at(tail) == '.' && "ap".indexOf(at(to)) >= 0 && at(tail + 1) == 'm') {
      add(i, to);
      return letters(to);
    }
    return hyphened(add(i, tail));
  }

  /** After "70" of "70-year-old": the hyphen is a token of its own. */
  private int hyphened(int i) {
    return at(i) == '-' && isWordPart(at(i + 1)) && !Typography.isLongDash(raw.charAt(i))
        ? add(i, i + 1)
        : i;
  }

  private int letters(int i) {
    int to = i;
    while (to < end && to - i < LONGEST) {
      char c = text.charAt(to);
      if (!isWordPart(c) && !joins(i, to, c)) {
        break;
      }
      to++;
    }
    if (at(to) == '$' && to - i <= 3 && Character.isUpperCase(text.charAt(i))) {
      return add(i, to + 1);
    }
    to = stopped(i, to);
    return clitics(i, to);
  }

  /** True if a mark inside a word belongs to it. */
  private boolean joins(int start, int i, char c) {
    char before = at(i - 1);
    char after = at(i + 1);
    if (!isWordPart(after) || !isWordPart(before)) {
      return false;
    }
    return switch (c) {
      case '-' -> keepsHyphen(start, i) && !Typography.isLongDash(raw.charAt(i));
      case '\'' -> isLetter(before) && isLetter(after);
      case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
      case '_', '@' -> true;
      case '.' -> joinsAtStop(start, i);
      default -> false;
    };
  }

  private boolean joinsAtStop(int start, int i) {
    int segment = i;
    while (segment > start && isWordPart(text.charAt(segment - 1)) && i - segment < 3) {
      segment--;
    }
    int tail = letterEnd(i + 1);
    if (i - segment == 1 && tail == i + 2) {
      return true;
    }
    return matches(segment, tail, "Ph.D")
        || DOMAINS.contains(text.substring(i + 1, Math.min(tail, i + 6)));
  }

  /** True for "co-operate", "x-ray", "F-16", "al-Din's"; false for "state-run". */
  private boolean keepsHyphen(int start, int i) {
    char after = at(i + 1);
    if (Character.isDigit(after)) {
      return true;
    }
    int length = i - start;
    if (length == 1) {
      return Character.isLowerCase(after);
    }
    return length <= 7 && KEPT_PREFIXES.contains(text.substring(start, i).toLowerCase(Locale.ROOT));
  }

  /** Where a word ends that may be an abbreviation: after its full stop if it is. */
  private int stopped(int start, int to) {
    if (at(to) != '.' || at(to + 1) == '.' || to - start > 12) {
      return to;
    }
    int next = to + 1;
    while (next < end && next - to < 8 && Typography.isBlank(text.charAt(next))) {
      next++;
    }
    boolean abbreviation =
        Abbreviations.after(text.substring(start, to), at(next)) != Abbreviations.Stop.NONE;
    return abbreviation && !isPronounI(start, to) ? to + 1 : to;
  }

  /** "I" before a full stop: the pronoun, unless it stands in a name ("Arnold I. Burns"). */
  private boolean isPronounI(int start, int to) {
    if (to - start != 1 || text.charAt(start) != 'I' || count == 0) {
      return false;
    }
    return !Character.isUpperCase(text.charAt(starts[count - 1]));
  }

  /** Adds the parts of a word: "ca n't", "can not", "Russia 's". */
  private int clitics(int i, int to) {
    int length = to - i;
    if (length > 3 && text.regionMatches(true, to - 3, "n't", 0, 3)) {
      add(i, to - 3);
      return add(to - 3, to);
    }
    if (matches(i, to, "cannot") || matches(i, to, "gonna") || matches(i, to, "gotta")) {
      add(i, i + 3);
      return add(i + 3, to);
    }
    int apostrophe = to - 1;
    while (apostrophe > i && text.charAt(apostrophe) != '\'') {
      apostrophe--;
    }
    if (apostrophe > i && isClitic(apostrophe, to)) {
      int from = clitics(i, apostrophe);
      return add(from, to);
    }
    return hyphened(add(i, to));
  }

  private int letterEnd(int i) {
    int to = i;
    while (to < end && to - i < LONGEST && isWordPart(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private int add(int start, int to) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    starts[count] = start;
    ends[count++] = to;
    return to;
  }

  private char at(int i) {
    return i < end && i >= 0 ? text.charAt(i) : 0;
  }

  private static boolean isLetter(char c) {
    return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
  }

  /** A letter, a digit, or what is written over, in or as one. */
  private static boolean isWordPart(char c) {
    if (c < 0x80) {
      return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
    }
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || c == '\u00AD'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
