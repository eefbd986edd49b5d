package org.readout.language.english.claim;

import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.annotation.Tree;

/**
 * Knows what stands before the words of a clause and is no part of what it tells: headings and
 * labels before a colon, datelines, credits of pictures, the signature of a post that is shown in
 * the report. A page often runs them together with the sentence that follows.
 */
final class Leads {
  private static final Set<String> DASHES = Set.of("-", "--", "---", "–", "—");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> MEDIA = Set.of("image", "media", "photo", "video", "picture");
  private static final Set<String> LABELS = Set.of("caption", "copyright", "credit");

  /** More words are no heading. */
  private static final int LONGEST = 14;

  private static final int SIGNATURE = 7;

  /** In letters. */
  private static final int SHORTEST_MONTH = 3;

  private final Tree tree;

  Leads(Tree tree) {
    this.tree = tree;
  }

  /**
   * The words without what stands before.
   *
   * @param own in order
   * @param anchor a word of them that belongs to what is told
   */
  List<Integer> cut(List<Integer> own, int anchor) {
    int from = 0;
    int open = -1;
    for (int k = 0; k < own.size() && own.get(k) < anchor; k++) {
      String text = text(own.get(k));
      if (text.equals("(")) {
        open = k;
      } else if (text.equals(")")) {
        from = open <= from ? Math.max(from, k + 1) : from;
        open = -1;
      } else if (isLabel(own, k, from) || isDateline(own, k, from)) {
        from = k + 1;
      } else if (isPost(text)) {
        from = afterSignature(own, k + 1, anchor);
      } else if (isCaption(own, k)) {
        from = k + 2;
      }
    }
    while (from < own.size() && own.get(from) < anchor && isMark(own.get(from))) {
      from++;
    }
    return from < own.size() ? own.subList(from, own.size()) : own;
  }

  /**
   * The words without the address and the signature of a post behind them.
   *
   * @param anchor the last word that is kept in any case
   */
  List<Integer> cutBehind(List<Integer> own, int anchor) {
    for (int k = 1; k < own.size(); k++) {
      if (own.get(k) > anchor && (isAddress(text(own.get(k))) || isSigned(own, k))) {
        return own.subList(0, isTag(text(own.get(k - 1))) ? k - 1 : k);
      }
    }
    return own;
  }

  /** "-- Rosa Quint (@quint)". */
  private boolean isSigned(List<Integer> own, int k) {
    if (!DASHES.contains(text(own.get(k)))) {
      return false;
    }
    int to = Math.min(own.size(), k + SIGNATURE);
    return own.subList(k, to).stream().anyMatch(word -> text(word).startsWith("@"));
  }

  private static boolean isTag(String text) {
    return text.length() > 1 && (text.charAt(0) == '@' || text.charAt(0) == '#');
  }

  private static boolean isAddress(String text) {
    return text.startsWith("http") || text.contains("twitter.com");
  }

  /** "MOVE OF THE DAY:" */
  private boolean isLabel(List<Integer> own, int k, int from) {
    return text(own.get(k)).equals(":") && k - from <= LONGEST && hasNoVerb(own, from, k);
  }

  /** "ARLA (Wire) --", "UPDATE 8:30 PM, JAN. 3 -". */
  private boolean isDateline(List<Integer> own, int k, int from) {
    return DASHES.contains(text(own.get(k)))
        && k > from
        && k - from <= LONGEST
        && (text(own.get(k - 1)).equals(")") || hasCapitals(own, from, k))
        && hasNoVerb(own, from, k);
  }

  private boolean hasCapitals(List<Integer> own, int from, int to) {
    boolean capitals = own.subList(from, to).stream().anyMatch(word -> isShouted(text(word)));
    return capitals && !own.subList(to, own.size()).stream().allMatch(word -> isUpper(text(word)));
  }

  private boolean hasNoVerb(List<Integer> own, int from, int to) {
    return own.subList(from, to).stream().noneMatch(word -> FINITE.contains(tree.word(word).tag()));
  }

  private static boolean isShouted(String text) {
    return text.length() > 2 && isUpper(text) && text.codePoints().anyMatch(Character::isLetter);
  }

  private static boolean isUpper(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** An address or a sign of a post. */
  private static boolean isPost(String text) {
    return isTag(text) || text.startsWith("http") || text.contains("twitter.com");
  }

  /** Behind the closing bracket and the day. */
  private int afterSignature(List<Integer> own, int start, int anchor) {
    int from = start;
    while (from < own.size() && own.get(from) < anchor && isOfSignature(text(own.get(from)))) {
      from++;
    }
    return from;
  }

  private static boolean isOfSignature(String text) {
    return text.equals(")")
        || text.equals(",")
        || isMonth(text)
        || text.codePoints().allMatch(Character::isDigit);
  }

  /** "November", "Nov." */
  private static boolean isMonth(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    boolean cut = upper.endsWith(".") && upper.length() > SHORTEST_MONTH;
    String begin = cut ? upper.substring(0, upper.length() - 1) : upper;
    return Arrays.stream(Month.values())
        .map(Month::name)
        .anyMatch(month -> cut ? month.startsWith(begin) : month.equals(upper));
  }

  private boolean isCaption(List<Integer> own, int k) {
    return k + 1 < own.size()
        && MEDIA.contains(text(own.get(k)).toLowerCase(Locale.ROOT))
        && LABELS.contains(text(own.get(k + 1)).toLowerCase(Locale.ROOT));
  }

  private boolean isMark(int word) {
    return text(word).codePoints().noneMatch(Character::isLetterOrDigit)
        && "“\"'‘($€£".indexOf(text(word)) < 0;
  }

  private String text(int word) {
    return tree.word(word).text();
  }
}
