package org.readout.language.english.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.annotation.Tree;

/**
 * Knows the clauses that a sentence does not assert, so that they tell nothing without the clause
 * around them: "what we need", "whether it holds", "if the vote fails", "when the nights are
 * white", "anyone who helps", "faster than is allowed".
 */
final class Unasserted {
  private static final Set<String> NOMINAL =
      Set.of("ccomp", "pcomp", "csubj", "csubjpass", "attr", "dobj", "pobj", "nsubj");

  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "whether", "lest", "provided", "providing", "should");

  private static final Set<String> OCCASIONS =
      Set.of("when", "whenever", "wherever", "once", "until");

  /** What may never come to be, where what hangs on it has not. */
  private static final Set<String> AWAITED = Set.of("until", "till", "once", "before");

  private static final Set<String> WAITING = Set.of("wait", "need", "require");

  private static final Set<String> DUTIES = Set.of("must", "should", "shall", "will");

  private static final Set<String> ASKING =
      Set.of("what", "whatever", "whichever", "whoever", "whom", "why", "how", "however", "where");

  private static final Set<String> ANYBODY =
      Set.of(
          "anyone",
          "anybody",
          "everyone",
          "everybody",
          "someone",
          "somebody",
          "nobody",
          "anything",
          "everything",
          "something",
          "nothing",
          "all",
          "any",
          "those",
          "one",
          "none");

  private final Tree tree;

  Unasserted(Tree tree) {
    this.tree = tree;
  }

  /**
   * "Must wait until they have gone", "before talks could begin": a clause on which hangs what is
   * not so yet, or that tells itself of what may be.
   */
  private boolean isOpen(int verb) {
    int above = tree.head(verb);
    boolean before = opening(verb).equals("before");
    return (before && isModal(verb))
        || (!before && isModal(above))
        || isToBe(above)
        || WAITING.contains(tree.word(above).lemma());
  }

  private boolean isModal(int verb) {
    return modals(verb).findAny().isPresent();
  }

  private IntStream modals(int verb) {
    return Arrays.stream(tree.children(verb))
        .filter(child -> tree.is(child, "aux") && tree.word(child).tag().equals("MD"));
  }

  /** "Must", "has to". */
  private boolean isToBe(int verb) {
    if (modals(verb).anyMatch(modal -> DUTIES.contains(lower(modal)))) {
      return true;
    }
    int above = tree.head(verb);
    boolean has = tree.is(verb, "xcomp") && above >= 0 && tree.word(above).lemma().equals("have");
    return has || (tree.word(verb).lemma().equals("have") && tree.child(verb, "xcomp").isPresent());
  }

  /** Whether a verb heads such a clause. */
  boolean isPart(int verb) {
    int head = tree.head(verb);
    if (head < 0) {
      return false;
    }
    if (tree.is(verb, "conj")) {
      return tree.child(verb, "nsubj", "nsubjpass").isPresent() && isPart(head);
    }
    String first = opening(verb);
    return CONDITIONS.contains(first)
        || isBound(verb)
        || (OCCASIONS.contains(first) && !isPast(verb) && tree.is(verb, "advcl", "relcl"))
        || (AWAITED.contains(first) && tree.is(verb, "advcl") && isOpen(verb))
        || (NOMINAL.contains(tree.relation(verb)) && asks(verb, first))
        || tree.is(verb, "csubj", "csubjpass")
        || first.equals("than")
        || (tree.is(verb, "pcomp") && lower(head).equals("than"))
        || (tree.is(verb, "relcl") && (isAnybody(head) || isBare(verb)));
  }

  /** "If", which opens a part of a clause and is not left out before it. */
  static boolean isCondition(String word) {
    return CONDITIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** "As long as it holds", "on condition that they pay", "in case it rains". */
  private boolean isBound(int verb) {
    int before = tree.first(verb) - 1;
    if (before < 1) {
      return false;
    }
    boolean condition = lower(before).equals("condition") || lower(before).equals("case");
    boolean length =
        lower(before).equals("long")
            && opening(verb).equals("as")
            && (lower(before - 1).equals("as") || lower(before - 1).equals("so"));
    return length || (condition && tree.is(verb, "advcl", "acl", "ccomp", "relcl"));
  }

  private boolean asks(int verb, String first) {
    int word = tree.first(verb);
    boolean which = tree.word(word).tag().startsWith("W") && !first.equals("that");
    return which && (ASKING.contains(first) || !tree.is(verb, "advcl"));
  }

  /** "The ships that sail today": which ships are meant, and no more. */
  private boolean isBare(int verb) {
    String tag = tree.word(verb).tag();
    return (tag.equals("VBP") || tag.equals("VBZ"))
        && tree.last(verb) - tree.first(verb) <= 2
        && !tree.word(tree.head(verb)).tag().startsWith("NNP")
        && tree.child(verb, "dobj", "attr", "prep", "acomp", "agent", "oprd").isEmpty();
  }

  private boolean isAnybody(int noun) {
    return ANYBODY.contains(lower(noun)) && tree.child(noun, "prep").isEmpty();
  }

  /** The word that a clause opens with, its preposition apart. */
  private String opening(int verb) {
    int first = tree.first(verb);
    while (first < verb && !Character.isLetter(tree.word(first).text().charAt(0))) {
      first++;
    }
    return lower(first);
  }

  /** "When he entered it": what happened then is told as a fact. */
  private boolean isPast(int verb) {
    String tag = tree.word(verb).tag();
    if (tag.equals("VBD")) {
      return true;
    }
    for (int child : tree.children(verb)) {
      if (tree.is(child, "aux", "auxpass")) {
        return tree.word(child).tag().equals("VBD");
      }
    }
    return !tag.equals("VBZ") && !tag.equals("VBP") && !tag.equals("VB");
  }

  private String lower(int word) {
    return tree.word(word).text().toLowerCase(Locale.ROOT);
  }
}
