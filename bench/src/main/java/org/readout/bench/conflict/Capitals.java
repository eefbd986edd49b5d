package org.readout.bench.conflict;

/** Runs of words with a capital. */
final class Capitals {

  private Capitals() {}

  /** One past the last of the words with a capital that begin at an index. */
  static int end(Sentence sentence, int from) {
    int at = from;
    while (sentence.at(at).filter(t -> t.isWord() && t.isCapital()).isPresent()) {
      at++;
    }
    return at;
  }

  /** The first of the words with a capital that end before an index. */
  static int start(Sentence sentence, int to) {
    int at = to;
    while (sentence.at(at - 1).filter(t -> t.isWord() && t.isCapital()).isPresent()) {
      at--;
    }
    return at;
  }

  /** The index without the titles, and the function word at the beginning of a sentence, there. */
  static int pastTitles(Sentence sentence, int from, int to) {
    int at = from;
    while (at < to
        && (Words.TITLES.contains(sentence.lowerAt(at))
            || Words.COMMON.contains(sentence.lowerAt(at)))) {
      at++;
    }
    return at;
  }

  static boolean isNoName(Sentence sentence, int at) {
    String word = sentence.at(at).map(Token::text).orElse("");
    return Words.WEEKDAYS.contains(word)
        || DateDetails.isMonth(word)
        || Words.COMMON.contains(word.toLowerCase(java.util.Locale.ROOT));
  }
}
