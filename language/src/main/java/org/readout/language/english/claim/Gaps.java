package org.readout.language.english.claim;

import java.util.Optional;
import java.util.Set;
import org.readout.annotation.Tree;

/**
 * Finds the object that a relative clause leaves out because its noun stands before it: "the letter
 * she sent", "the bill, which they opposed", "the ship he sailed on".
 */
final class Gaps {

  /** Of these a clause tells when, how or why, and not whom or what. */
  private static final Set<String> OCCASIONS =
      Set.of(
          "time", "day", "night", "week", "month", "year", "moment", "hour", "way", "reason",
          "place", "manner", "extent", "case");

  private static final Set<String> OBJECTS =
      Set.of("dobj", "attr", "ccomp", "xcomp", "acomp", "oprd", "auxpass");

  private final Tree tree;

  Gaps(Tree tree) {
    this.tree = tree;
  }

  /**
   * What is left out.
   *
   * @param noun the chief word of what the clause leaves out
   * @param after the word of the clause behind which it would stand, a verb or a preposition
   * @param relative the "which" that stands for it; -1 if there is none
   */
  record Gap(int noun, int after, int relative) {}

  /** What a clause leaves out that has a subject of its own. */
  Optional<Gap> of(Clause clause, Subjects.Subject subject) {
    int noun = tree.is(clause.head(), "relcl") ? tree.head(clause.head()) : -1;
    boolean own = subject.word() >= 0 && !subject.inherited();
    if (noun < 0 || !own || !tree.word(noun).tag().startsWith("N")) {
      return Optional.empty();
    }
    for (int word : clause.words()) {
      if (isRelative(word) && tree.is(word, "dobj", "pobj")) {
        boolean stranded = tree.is(word, "pobj");
        return Optional.of(new Gap(noun, stranded ? tree.head(word) : clause.predicate(), word));
      }
    }
    return unmarked(clause, noun);
  }

  private Optional<Gap> unmarked(Clause clause, int noun) {
    if (OCCASIONS.contains(tree.word(noun).lemma())) {
      return Optional.empty();
    }
    for (int word : clause.words()) {
      boolean alone = tree.is(word, "prep") && tree.children(word).length == 0;
      if (alone && clause.chain().contains(tree.head(word))) {
        return Optional.of(new Gap(noun, word, -1));
      }
    }
    for (int child : tree.children(clause.predicate())) {
      if (OBJECTS.contains(tree.relation(child))) {
        return Optional.empty();
      }
    }
    boolean verb = tree.word(clause.predicate()).tag().startsWith("VB");
    return verb ? Optional.of(new Gap(noun, clause.predicate(), -1)) : Optional.empty();
  }

  private boolean isRelative(int word) {
    return tree.word(word).tag().startsWith("W");
  }
}
