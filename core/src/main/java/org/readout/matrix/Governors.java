package org.readout.matrix;

import java.util.List;
import org.readout.annotation.Sentence;
import org.readout.annotation.Word;

/**
 * What a part of a sentence that was cut off needs from the rest of it to tell what was done: "they
 * agreed" for "to reopen the crossing", "the sides" for "reaffirmed their support".
 */
final class Governors {

  /** More words are too many to be shown before others. */
  private static final int MOST = 10;

  private static final String CONJUNCT = "conj";

  private final List<Word> words;
  private final int from;
  private final int to;

  private Governors(List<Word> words, int from, int to) {
    this.words = words;
    this.from = from;
    this.to = to;
  }

  /**
   * The words, side by side; none if the part needs none.
   *
   * @param part some of its words, side by side
   */
  static List<Word> of(Sentence sentence, List<Word> part) {
    List<Word> words = sentence.words();
    int from = words.indexOf(part.getFirst());
    return new Governors(words, from, from + part.size()).words();
  }

  private List<Word> words() {
    int top = top();
    if (from == 0 || !words.get(top).relation().equals(CONJUNCT) || subject(top) >= 0) {
      return List.of();
    }
    int first = firstConjunct(top);
    boolean infinitive = words.get(from).tag().equals("TO") || words.get(top).tag().equals("VB");
    int governor = infinitive ? words.get(first).head() : first;
    int subject = governor < 0 ? -1 : subject(firstConjunct(governor));
    if (governor < 0 || governor >= from || (!infinitive && subject < 0)) {
      return List.of();
    }
    int begin = subject < 0 ? governor : leftmost(subject);
    int end = infinitive ? governor : subject;
    boolean shown = begin <= end && end - begin < MOST && end < from;
    return shown ? words.subList(begin, end + 1) : List.of();
  }

  /** The word of the part on which its first depends, by steps, and which depends on another. */
  private int top() {
    int top = from;
    for (int head = words.get(top).head(); head >= from && head < to && head != top; ) {
      top = head;
      head = words.get(top).head();
    }
    return top;
  }

  private int firstConjunct(int word) {
    int first = word;
    for (int i = 0; i < words.size() && words.get(first).relation().equals(CONJUNCT); i++) {
      first = Math.max(0, words.get(first).head());
    }
    return first;
  }

  private int subject(int verb) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).head() == verb && words.get(i).relation().startsWith("nsubj")) {
        return i;
      }
    }
    return -1;
  }

  private int leftmost(int word) {
    int leftmost = word;
    for (int i = word - 1; i >= 0; i--) {
      leftmost = isUnder(i, word) ? i : leftmost;
    }
    return leftmost;
  }

  private boolean isUnder(int word, int over) {
    int at = word;
    for (int steps = 0; steps < words.size() && at >= 0; steps++) {
      if (at == over) {
        return true;
      }
      at = words.get(at).head();
    }
    return false;
  }
}
