package org.readout.language.english.claim;

import org.readout.annotation.Tree;

/** Who does what a clause tells, also where the clause itself leaves it out. */
final class Subjects {
  private static final int STEPS = 12;

  private final Tree tree;

  Subjects(Tree tree) {
    this.tree = tree;
  }

  /**
   * Who or what a clause is about.
   *
   * @param word the chief word of the noun phrase; -1 if nothing can be told
   * @param inherited whether it stands in another clause
   */
  record Subject(int word, boolean inherited) {}

  Subject of(Clause clause) {
    int own = own(clause.head());
    boolean free = own >= 0 && isRelative(own) && !tree.is(clause.head(), "relcl");
    if ((own >= 0 && !isRelative(own)) || free || tree.child(clause.head(), "expl").isPresent()) {
      return new Subject(free ? -1 : own, false);
    }
    return new Subject(above(clause.head(), own >= 0), true);
  }

  private int own(int verb) {
    return tree.child(verb, "nsubj", "nsubjpass", "csubj", "csubjpass").orElse(-1);
  }

  /** "Who", "which", "that". */
  private boolean isRelative(int word) {
    String tag = tree.word(word).tag();
    return tag.startsWith("W") && tree.first(word) == word && tree.last(word) == word;
  }

  private int above(int start, boolean relative) {
    int verb = start;
    for (int steps = 0; steps < STEPS && verb >= 0; steps++) {
      int head = tree.head(verb);
      if (head < 0) {
        return -1;
      }
      boolean ofNoun = tree.is(verb, "acl", "relcl") && !tree.word(head).tag().startsWith("VB");
      if (ofNoun) {
        return relative || tree.is(verb, "acl") ? head : -1;
      }
      if (tree.is(head, "prep")
          && tree.is(verb, "pcomp")
          && tree.first(verb) == verb
          && isObjectBefore(head, verb)) {
        return tree.head(head) >= 0 ? object(tree.head(head)) : -1;
      }
      int subject = own(head);
      if (subject >= 0 && !isRelative(subject)) {
        return subject;
      }
      relative |= subject >= 0;
      verb = head;
    }
    return -1;
  }

  /** "Accused them of trying": who tries is who is accused. */
  private boolean isObjectBefore(int preposition, int verb) {
    int governor = tree.head(preposition);
    return governor >= 0
        && tree.word(preposition).text().equals("of")
        && tree.word(governor).tag().startsWith("VB")
        && object(governor) >= 0
        && object(governor) < verb;
  }

  private int object(int verb) {
    return tree.child(verb, "dobj", "nsubjpass").orElse(-1);
  }
}
