package org.readout.language.english.claim;

import java.util.Locale;
import java.util.Set;
import org.readout.annotation.Tree;
import org.readout.text.Span;

/**
 * Knows the days that a clause names without telling that something happened on them: "the ships
 * that sail today", "I will never forget this day".
 */
final class Habits {
  private static final Set<String> NOWADAYS = Set.of("today", "nowadays", "tonight");

  private static final Set<String> KEEPING =
      Set.of(
          "forget",
          "remember",
          "recall",
          "mark",
          "celebrate",
          "commemorate",
          "call",
          "name",
          "choose",
          "set",
          "await",
          "mean");

  private final Tree tree;

  Habits(Tree tree) {
    this.tree = tree;
  }

  boolean isOne(Clause clause, Span time) {
    for (int word : clause.words()) {
      if (time.contains(tree.word(word).span()) && isOne(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOne(int word) {
    boolean today = NOWADAYS.contains(tree.word(word).text().toLowerCase(Locale.ROOT));
    boolean object =
        tree.is(word, "dobj")
            && tree.head(word) >= 0
            && KEEPING.contains(tree.word(tree.head(word)).lemma());
    return object || (today && isHabit(verbAbove(word)));
  }

  private int verbAbove(int word) {
    int at = word;
    while (at >= 0 && !tree.word(at).tag().startsWith("VB")) {
      at = tree.head(at);
    }
    return at;
  }

  /** A simple present beside a noun: nothing that happened, nothing that goes on just now. */
  private boolean isHabit(int verb) {
    if (verb < 0 || !tree.is(verb, "relcl")) {
      return false;
    }
    String tag = tree.word(verb).tag();
    return (tag.equals("VBP") || tag.equals("VBZ")) && tree.child(verb, "aux", "auxpass").isEmpty();
  }
}
