package org.readout.fact;

/** The marks of quotation and brackets of words that are taken out of their sentence. */
final class Marks {
  private static final String OPENING = "“«([‘";
  private static final String CLOSING = "”»)]’";

  private Marks() {}

  /** Without the marks whose other half was left behind. */
  static String balanced(String words) {
    int[] firstOpening = OPENING.chars().map(words::indexOf).toArray();
    int[] lastClosing = CLOSING.chars().map(words::lastIndexOf).toArray();
    boolean odd = words.chars().filter(c -> c == '"').count() % 2 == 1;
    int lastStraight = odd ? words.lastIndexOf('"') : -1;
    StringBuilder kept = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      int opening = OPENING.indexOf(c);
      int closing = CLOSING.indexOf(c);
      boolean apostrophe = c == '’';
      boolean opens = opening >= 0 && lastClosing[opening] < i;
      boolean closes =
          closing >= 0 && !apostrophe && (firstOpening[closing] < 0 || firstOpening[closing] > i);
      if (!opens && !closes && i != lastStraight) {
        kept.append(c);
      }
    }
    return kept.toString().strip();
  }
}
