package org.readout.language.english.attribution;

import java.util.Locale;
import java.util.Set;
import org.readout.annotation.Sentence;
import org.readout.annotation.Tree;

/**
 * Mends clauses that a parser tears: "she stressed that access to water | is not up for debate",
 * where "that access" was taken for an object and "is" for a second deed of hers; and "agreed to
 * go, provided that they are paid", where "provided" was taken for a deed.
 */
final class TornClauses {
  private static final Set<String> OF_VERBS =
      Set.of("conj", "ccomp", "dep", "advcl", "parataxis", "acomp");

  private static final Set<String> PROVIDING = Set.of("provided", "providing");

  private static final Set<String> PRESENT = Set.of("VBZ", "VBP", "MD");

  private TornClauses() {}

  /** The sentence with such clauses made whole; itself if there are none. */
  static Sentence mend(Sentence sentence) {
    return withAnotherTense(withConditions(withSubjects(sentence)));
  }

  private static Sentence withSubjects(Sentence sentence) {
    Mending mending = new Mending(sentence);
    Tree tree = mending.tree();
    for (int object = 2; object < tree.size(); object++) {
      int verb = tree.head(object);
      int clause = isThatNoun(tree, object) ? clauseAfter(tree, object, verb) : -1;
      if (clause >= 0) {
        join(mending, object, clause);
      }
    }
    return mending.sentence();
  }

  /** "That access": a noun that has no number by itself takes no "that" before "of" or "to". */
  private static boolean isThatNoun(Tree tree, int object) {
    int first = tree.first(object);
    int verb = tree.head(object);
    return verb >= 0
        && verb < first
        && tree.is(object, "dobj")
        && tree.word(verb).tag().startsWith("VB")
        && tree.word(first).text().equals("that")
        && tree.is(first, "det", "mark")
        && tree.head(first) == object;
  }

  /** The verb after the phrase of an object that has no subject of its own, or -1. */
  private static int clauseAfter(Tree tree, int object, int verb) {
    for (int child : tree.children(verb)) {
      if (child > object && OF_VERBS.contains(tree.relation(child))) {
        boolean finite = isFinite(tree, child) && lacksSubject(tree, child);
        return finite && isJoined(tree, object, child, verb) ? child : -1;
      }
    }
    return -1;
  }

  private static boolean lacksSubject(Tree tree, int verb) {
    return tree.child(verb, "nsubj", "nsubjpass", "expl", "csubj").isEmpty();
  }

  private static boolean isFinite(Tree tree, int verb) {
    int aux = tree.child(verb, "aux", "auxpass").orElse(verb);
    return Forms.isFinite(tree.word(aux).tag()) || tree.word(aux).tag().equals("MD");
  }

  /** Whether nothing but phrases with prepositions stands between an object and a verb. */
  private static boolean isJoined(Tree tree, int object, int clause, int verb) {
    for (int i = tree.last(object) + 1; i < tree.first(clause); i++) {
      int top = i;
      while (tree.head(top) >= 0 && tree.head(top) != verb) {
        top = tree.head(top);
      }
      if (!tree.is(top, "prep") || tree.head(top) != verb) {
        return false;
      }
    }
    return tree.first(clause) > tree.last(object);
  }

  private static void join(Mending mending, int object, int clause) {
    Tree tree = mending.tree();
    int verb = tree.head(object);
    for (int child : tree.children(verb)) {
      if (child > object && child < clause && tree.is(child, "prep")) {
        mending.move(child, object, "prep");
      }
    }
    boolean passive = tree.child(clause, "auxpass").isPresent();
    mending.move(object, clause, passive ? "nsubjpass" : "nsubj");
    mending.retag(tree.first(object), "IN", clause, "mark");
    mending.move(clause, verb, "ccomp");
  }

  private static Sentence withConditions(Sentence sentence) {
    Mending mending = new Mending(sentence);
    Tree tree = mending.tree();
    for (int i = 0; i < tree.size(); i++) {
      int clause = PROVIDING.contains(lower(tree, i)) ? condition(tree, i) : -1;
      if (clause >= 0) {
        depend(mending, i, clause);
      }
    }
    return mending.sentence();
  }

  /** The clause that "provided" opens, with "that" or without, where nobody provides it; or -1. */
  private static int condition(Tree tree, int provided) {
    int clause = tree.child(provided, "ccomp", "pcomp", "advcl").orElse(-1);
    for (int child : tree.children(provided)) {
      boolean after = child > provided && tree.is(child, "ccomp", "pcomp", "advcl");
      clause = after ? child : clause;
    }
    boolean opens = clause > provided && tree.first(clause) == provided + 1;
    boolean whole = opens && tree.child(clause, "nsubj", "nsubjpass", "expl").isPresent();
    boolean deed = tree.child(provided, "nsubj", "nsubjpass", "aux", "auxpass", "dobj").isPresent();
    return whole && !deed ? clause : -1;
  }

  private static void depend(Mending mending, int provided, int clause) {
    Tree tree = mending.tree();
    int main = tree.head(provided);
    for (int child : tree.children(provided)) {
      main = child < provided && tree.is(child, "ccomp") ? child : main;
    }
    while (main >= 0 && !tree.word(main).tag().startsWith("VB") && tree.head(main) >= 0) {
      main = tree.head(main);
    }
    if (main < 0 || main == provided) {
      return;
    }
    if (tree.head(main) == provided) {
      mending.move(main, tree.head(provided), tree.relation(provided));
    }
    for (int child : tree.children(provided)) {
      if (child != main && child != clause) {
        mending.move(child, main, tree.relation(child));
      }
    }
    mending.move(clause, main, "advcl");
    mending.retag(provided, "IN", clause, "mark");
  }

  /**
   * "The president stressed that it is late and deplored the delay": what is told in the past after
   * what is so now is a second deed of whoever spoke.
   */
  private static Sentence withAnotherTense(Sentence sentence) {
    Mending mending = new Mending(sentence);
    Tree tree = mending.tree();
    for (int i = 2; i < tree.size(); i++) {
      int said = tree.is(i, "conj") ? tree.head(i) : -1;
      int speech = said >= 0 && said < i && tree.is(said, "ccomp") ? tree.head(said) : -1;
      boolean past =
          speech >= 0
              && speech < said
              && tree.word(i).tag().equals("VBD")
              && tree.word(speech).tag().equals("VBD")
              && tree.child(speech, "nsubj").isPresent()
              && tree.child(i, "nsubj", "nsubjpass", "aux", "auxpass", "expl", "mark").isEmpty()
              && tree.child(i, "dobj").isPresent();
      int aux = said >= 0 ? tree.child(said, "aux", "auxpass").orElse(said) : -1;
      if (past && PRESENT.contains(tree.word(aux).tag())) {
        mending.move(i, speech, "conj");
      }
    }
    return mending.sentence();
  }

  private static String lower(Tree tree, int word) {
    return tree.word(word).text().toLowerCase(Locale.ROOT);
  }
}
