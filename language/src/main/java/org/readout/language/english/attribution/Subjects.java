package org.readout.language.english.attribution;

import java.util.Locale;
import java.util.Set;
import org.readout.annotation.Tree;

/** Gives verbs of speech the subject that a parser gave to another word, or gave them beside it. */
final class Subjects {
  /** The most words from a verb back to its subject. */
  static final int FAR = 60;

  private static final Set<String> QUANTITIES = Set.of("most", "many", "some", "few", "others");

  private Subjects() {}

  /** Whether the subject of a verb was mended. */
  static boolean mends(Mending mending, int verb) {
    return withNearestSubject(mending, verb)
        || withOpeningSubject(mending, verb)
        || withSubjectBeside(mending, verb)
        || withSubjectBetweenCommas(mending, verb)
        || withQualifiedSubject(mending, verb)
        || asQualifier(mending, verb)
        || withSubjectOverPhrase(mending, verb)
        || withQuantity(mending, verb)
        || Relatives.mends(mending, verb)
        || besideInverted(mending, verb);
  }

  /** "The plan, said | Keller, a mayor, | would fail": not the plan said so, nor would she fail. */
  private static boolean besideInverted(Mending mending, int verb) {
    Tree tree = mending.tree();
    int thing = tree.child(verb, "nsubj").orElse(-1);
    int clause = tree.child(verb, "ccomp").orElse(-1);
    int who = clause < 0 ? -1 : tree.child(clause, "nsubj").orElse(-1);
    boolean inverted =
        Forms.isFinite(tree.word(verb))
            && thing >= 0
            && thing < verb
            && Forms.isComma(tree, verb - 1)
            && clause > verb
            && who > verb
            && tree.first(who) == verb + 1
            && tree.word(who).tag().startsWith("NNP")
            && (Forms.isComma(tree, tree.last(who)) || Forms.isComma(tree, tree.last(who) + 1))
            && Forms.isComma(tree, tree.last(thing) + 1)
            && tree.last(thing) + 1 == verb - 1;
    if (inverted) {
      mending.move(who, verb, "nsubj");
      mending.move(thing, clause, "nsubj");
    }
    return inverted;
  }

  /** "They were worried; most said so": a word for how many that was taken for an adverb. */
  private static boolean withQuantity(Mending mending, int verb) {
    Tree tree = mending.tree();
    boolean counted =
        tree.head(verb - 1) == verb
            && QUANTITIES.contains(tree.word(verb - 1).text().toLowerCase(Locale.ROOT))
            && lacksSubject(tree, verb);
    if (counted) {
      mending.retag(verb - 1, "DT", verb, "nsubj");
    }
    return counted;
  }

  /** "The vote ends it, said Keller": of several subjects the one beside the verb. */
  private static boolean withNearestSubject(Mending mending, int verb) {
    Tree tree = mending.tree();
    int subjects = 0;
    int near = -1;
    for (int child : tree.children(verb)) {
      if (tree.is(child, "nsubj")) {
        near = child;
        subjects++;
      }
    }
    if (subjects < 2 || !Forms.isFinite(tree.word(verb))) {
      return false;
    }
    boolean beside =
        near < verb ? Forms.isComma(tree, tree.first(near) - 1) : tree.first(near) == verb + 1;
    for (int child : tree.children(verb)) {
      if (beside && child != near && child < verb && tree.is(child, "nsubj")) {
        mending.move(child, verb, "dep");
      }
    }
    return beside;
  }

  /** "Keller, hoping to win, called": the subject before what stands between commas. */
  private static boolean withOpeningSubject(Mending mending, int verb) {
    Tree tree = mending.tree();
    if (!lacksSubject(tree, verb) || !Forms.isComma(tree, beforeAdverbs(tree, verb))) {
      return false;
    }
    for (int child : tree.children(verb)) {
      int subject = child < verb ? subjectIn(tree, child) : -1;
      if (subject >= 0) {
        mending.move(subject, verb, "nsubj");
        return true;
      }
    }
    return false;
  }

  /** A subject that a phrase or a participle between commas took from the verb after it; or -1. */
  private static int subjectIn(Tree tree, int child) {
    if (tree.is(child, "prep")) {
      int fronted = tree.child(child, "pobj").orElse(-1);
      int other = fronted < 0 ? -1 : tree.child(fronted, "conj", "appos").orElse(-1);
      boolean parted =
          other > fronted
              && Forms.isComma(tree, tree.first(other) - 1)
              && tree.child(fronted, "cc").isEmpty();
      return parted ? other : -1;
    }
    String tag = tree.word(child).tag();
    boolean participle = tag.equals("VBG") || tag.equals("VBN");
    int subject = participle ? tree.child(child, "nsubj").orElse(-1) : -1;
    boolean parted =
        subject >= 0
            && subject < child
            && (Forms.isComma(tree, tree.last(subject))
                || Forms.isComma(tree, tree.last(subject) + 1));
    return parted ? subject : -1;
  }

  /** "It is strong among unions, | teachers and officials told us": a subject taken for another. */
  private static boolean withSubjectBeside(Mending mending, int verb) {
    Tree tree = mending.tree();
    int reported = tree.child(verb, "ccomp").orElse(-1);
    if (reported < 0 || !lacksSubject(tree, verb) || !Forms.isNoun(tree.word(verb - 1))) {
      return false;
    }
    int first = verb - 1;
    while (first > 0 && !Forms.isComma(tree, first - 1)) {
      first--;
      String tag = tree.word(first).tag();
      boolean noun = !tag.startsWith("V") && !tag.startsWith("W");
      if (!noun || tag.equals("IN") || tag.equals("MD") || verb - first > FAR) {
        return false;
      }
    }
    if (first == 0 || reported >= first) {
      return false;
    }
    int head = verb - 1;
    while (tree.head(head) >= first && tree.head(head) < verb) {
      head = tree.head(head);
    }
    if (tree.dominates(head, verb)) {
      return false;
    }
    mending.move(head, verb, "nsubj");
    return true;
  }

  /** "Alarmed by it, | Keller, a mayor, said": a name that was drawn to a noun before it. */
  private static boolean withSubjectBetweenCommas(Mending mending, int verb) {
    Tree tree = mending.tree();
    if (!Forms.isComma(tree, beforeAdverbs(tree, verb)) || !lacksSubject(tree, verb)) {
      return false;
    }
    for (int i = Math.max(1, verb - FAR); i < verb - 1; i++) {
      boolean drawn =
          (tree.is(i, "conj", "npadvmod", "dep")
                  || (tree.is(i, "appos") && !tree.is(tree.head(i), "pobj")))
              && Forms.isNoun(tree.word(i));
      int next = tree.last(i) + 2;
      boolean reaches =
          next > verb - 1 || (Forms.isComma(tree, next - 1) && isParticipleOf(tree, next, verb));
      if (drawn && reaches && Forms.isComma(tree, tree.first(i) - 1)) {
        mending.move(i, verb, "nsubj");
        return true;
      }
    }
    return false;
  }

  private static int beforeAdverbs(Tree tree, int verb) {
    int before = verb - 1;
    while (before > 0 && tree.head(before) == verb && tree.is(before, "advmod", "aux")) {
      before--;
    }
    return before;
  }

  /** "Keller, | calling for peace, said". */
  private static boolean isParticipleOf(Tree tree, int word, int verb) {
    return tree.word(word).tag().equals("VBG") && tree.head(word) == verb && tree.is(word, "advcl");
  }

  /** "Half of those polled said": of two verbs side by side the first only goes with the noun. */
  private static boolean withQualifiedSubject(Mending mending, int verb) {
    Tree tree = mending.tree();
    return tree.head(verb - 1) == verb && qualifies(mending, verb - 1, verb);
  }

  /** "People briefed on it were sure": the same where the first of them speaks. */
  private static boolean asQualifier(Mending mending, int verb) {
    Tree tree = mending.tree();
    int other = tree.head(verb);
    if (tree.child(verb, "cc").isEmpty() && !tree.is(verb, "conj")) {
      other = Math.max(other, tree.child(verb, "conj").orElse(-1));
    }
    other = Math.max(other, sibling(tree, verb));
    if (other <= verb || Forms.isComma(tree, other - 1) || !qualifies(mending, verb, other)) {
      return false;
    }
    if (tree.head(other) == verb) {
      mending.move(other, tree.head(verb), tree.relation(verb));
    }
    return true;
  }

  /** The verb that begins where the phrase of another ends, if they hang from one word; or -1. */
  private static int sibling(Tree tree, int verb) {
    int next = tree.last(verb) + 1;
    while (next < tree.size() && tree.is(next, "aux") && tree.head(next) > next) {
      next = tree.head(next);
    }
    boolean beside =
        next < tree.size()
            && tree.head(next) == tree.head(verb)
            && tree.first(next) == tree.last(verb) + 1
            && tree.word(next).tag().startsWith("VB");
    return beside ? next : -1;
  }

  /** Makes a verb that stands between another and its subject a participle of that subject. */
  private static boolean qualifies(Mending mending, int first, int verb) {
    Tree tree = mending.tree();
    String tag = tree.word(first).tag();
    boolean participle = tag.equals("VBD") || tag.equals("VBN");
    int subject =
        participle && lacksSubject(tree, verb)
            ? tree.child(first, "nsubj", "nsubjpass").orElse(-1)
            : -1;
    if (subject < 0
        || subject > first
        || tree.child(first, "dobj", "ccomp", "aux", "auxpass").isPresent()) {
      return false;
    }
    mending.move(subject, verb, "nsubj");
    mending.retag(first, "VBN", subject, "acl");
    mending.moveLater(first, verb);
    return true;
  }

  /** "Some guards in bordering | states said": not the states, which "in" led to. */
  private static boolean withSubjectOverPhrase(Mending mending, int verb) {
    Tree tree = mending.tree();
    int states = tree.child(verb, "nsubj").orElse(-1);
    if (states < 1 || states != verb - 1 || !Forms.isFinite(tree.word(verb))) {
      return false;
    }
    int bordering = tree.head(verb);
    int in = bordering < 0 ? -1 : tree.head(bordering);
    int guards = in < 0 ? -1 : tree.head(in);
    boolean drawn =
        guards >= 0
            && bordering == states - 1
            && tree.is(bordering, "pcomp")
            && tree.is(in, "prep")
            && tree.is(guards, "root")
            && Forms.isNoun(tree.word(guards))
            && guards < in
            && in < states;
    if (!drawn) {
      return false;
    }
    mending.move(verb, -1, "root");
    mending.move(guards, verb, "nsubj");
    mending.move(states, in, "pobj");
    mending.move(bordering, states, "nmod");
    return true;
  }

  static boolean lacksSubject(Tree tree, int verb) {
    int aux = tree.child(verb, "aux").orElse(verb);
    return (Forms.isFinite(tree.word(verb)) || Forms.isFinite(tree.word(aux)))
        && tree.child(verb, "nsubj", "nsubjpass", "expl", "csubj").isEmpty();
  }
}
