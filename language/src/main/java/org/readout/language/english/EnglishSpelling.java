package org.readout.language.english;

import java.util.Map;

/**
 * One spelling for British and American ones. What it gives need not be a word: both "organise" and
 * "organize" give "organise", both "hours" and "hors" give "hors".
 */
final class EnglishSpelling {

  private final Map<String, String> irregular;

  EnglishSpelling(Map<String, String> irregular) {
    this.irregular = irregular;
  }

  /** The spelling of a word in lower case. */
  String of(String word) {
    String given = irregular.getOrDefault(word, word);
    if (given.length() < 5) {
      return given;
    }
    return oneL(re(ise(or(ense(given)))));
  }

  /** "colour", "honouring". */
  private static String or(String word) {
    int at = word.indexOf("our", 1);
    if (at < 0) {
      return word;
    }
    return switch (word.substring(at + 3)) {
      case "", "s", "ed", "ing", "able", "ably", "ite", "ites", "al", "ful", "less", "er", "ers" ->
          word.substring(0, at) + "or" + word.substring(at + 3);
      default -> word;
    };
  }

  /** "organize", "analyzed". */
  private static String ise(String word) {
    int at = Math.max(word.lastIndexOf("iz"), word.lastIndexOf("lyz"));
    if (at < 1) {
      return word;
    }
    int z = word.indexOf('z', at);
    return switch (word.substring(z + 1)) {
      case "e", "es", "ed", "ing", "er", "ers", "ation", "ations", "ational" ->
          word.substring(0, z) + "s" + word.substring(z + 1);
      default -> word;
    };
  }

  /** "centre", "metres". */
  private static String re(String word) {
    if (word.endsWith("tre") || word.endsWith("bre")) {
      return word.substring(0, word.length() - 2) + "er";
    }
    return word.endsWith("tres") || word.endsWith("bres")
        ? word.substring(0, word.length() - 3) + "ers"
        : word;
  }

  /** "defence", "licence". */
  private static String ense(String word) {
    return word.endsWith("fence") || word.endsWith("icence") || word.endsWith("tence")
        ? word.substring(0, word.length() - 2) + "se"
        : word;
  }

  /** "travelled", "cancelling"; not "filled", which is another word than "filed". */
  private static String oneL(String word) {
    int at = word.lastIndexOf("ll");
    if (at < 4) {
      return word;
    }
    return switch (word.substring(at + 2)) {
      case "ed", "ing", "er", "ers" -> word.substring(0, at) + word.substring(at + 1);
      default -> word;
    };
  }
}
