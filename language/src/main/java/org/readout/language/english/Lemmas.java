package org.readout.language.english;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The base form of a word, by the rules of English spelling and a table of what does not follow
 * them. Safe for many threads at once.
 */
final class Lemmas {

  private final Map<String, String> exceptions;

  Lemmas(Map<String, String> exceptions) {
    this.exceptions = Map.copyOf(exceptions);
  }

  /** The lemmas that come with the program. */
  static Lemmas standard() {
    Map<String, String> exceptions = new HashMap<>();
    try (InputStream in = Lemmas.class.getResourceAsStream("lemmas.tsv")) {
      if (in == null) {
        throw new IllegalStateException("lemmas.tsv is missing from the program");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        exceptions.put(line.substring(0, tab), line.substring(tab + 1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Lemmas(exceptions);
  }

  /**
   * The base form in lower case.
   *
   * @param tag Penn Treebank part of speech
   */
  String lemma(String word, String tag) {
    String lower = word.toLowerCase(Locale.ROOT);
    char kind = kind(tag);
    if (kind == 0 || Character.isDigit(lower.charAt(0))) {
      return lower;
    }
    String exception = exceptions.get(kind + lower);
    return exception != null ? exception : byRule(lower, tag);
  }

  /**
   * The class of words that share exceptions: N, V, A (and adverbs), or 0 for what never changes.
   */
  static char kind(String tag) {
    return switch (tag) {
      case "NNS", "NNPS" -> 'N';
      case "VBD", "VBN", "VBG", "VBZ", "VBP", "MD", "VB" -> 'V';
      case "JJR", "JJS", "RBR", "RBS", "RB" -> 'A';
      default -> 0;
    };
  }

  /** What the rules alone say. */
  static String byRule(String lower, String tag) {
    return switch (tag) {
      case "NNS", "NNPS", "VBZ" -> withoutS(lower);
      case "VBD", "VBN" -> lower.endsWith("ed") ? stem(lower, 2) : lower;
      case "VBG" -> lower.endsWith("ing") ? stem(lower, 3) : lower;
      case "JJR", "RBR" -> lower.endsWith("er") ? stem(lower, 2) : lower;
      case "JJS", "RBS" -> lower.endsWith("est") ? stem(lower, 3) : lower;
      default -> lower;
    };
  }

  private static String withoutS(String lower) {
    int length = lower.length();
    if (length < 4 || !lower.endsWith("s") || lower.endsWith("ss")) {
      return length == 3 && lower.endsWith("s") && !lower.endsWith("ss")
          ? lower.substring(0, 2)
          : lower;
    }
    if (lower.endsWith("ies") && length > 4) {
      return lower.substring(0, length - 3) + "y";
    }
    boolean hissing =
        lower.endsWith("sses")
            || lower.endsWith("xes")
            || lower.endsWith("zzes")
            || lower.endsWith("ches")
            || lower.endsWith("shes");
    return lower.substring(0, length - (hissing ? 2 : 1));
  }

  /** Without an ending: "stopp" to "stop", "tri" to "try", "mak" to "make". */
  private static String stem(String lower, int ending) {
    int length = lower.length() - ending;
    if (length < 2) {
      return lower;
    }
    String stem = lower.substring(0, length);
    char last = stem.charAt(length - 1);
    char before = stem.charAt(length - 2);
    if (!hasVowel(stem)) {
      return ending == 3 && lower.endsWith("ing") ? lower : stem + "e";
    }
    if (last == 'i' && ending != 3) {
      return stem.substring(0, length - 1) + "y";
    }
    if (last == before && "bdgkmnprt".indexOf(last) >= 0) {
      return stem.substring(0, length - 1);
    }
    return needsE(stem, last, before) ? stem + "e" : stem;
  }

  private static boolean needsE(String stem, char last, char before) {
    int length = stem.length();
    boolean single = isVowel(before) && (length < 3 || !isVowel(stem.charAt(length - 3)));
    return switch (last) {
      case 'v', 'u', 'z', 'c' -> true;
      case 's' -> before != 's';
      case 'g' -> before == 'd' || before == 'r' || before == 'a' || stem.endsWith("ang");
      case 'l' -> !isVowel(before) && "lrw".indexOf(before) < 0;
      case 't' -> (single && before == 'a') || (stem.endsWith("ut") && length > 3);
      case 'r' -> (single && before != 'e' && before != 'o') || stem.endsWith("lor");
      case 'd' -> stem.endsWith("id") || (single && length <= 4);
      case 'n' -> single && (length <= 4 || before == 'i');
      case 'k', 'm', 'p' -> single && length <= 4;
      default -> false;
    };
  }

  private static boolean hasVowel(String stem) {
    for (int i = 0; i < stem.length(); i++) {
      if (isVowel(stem.charAt(i)) || (i > 0 && stem.charAt(i) == 'y')) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }
}
