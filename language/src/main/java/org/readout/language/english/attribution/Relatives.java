package org.readout.language.english.attribution;

import java.util.Locale;
import java.util.Set;
import org.readout.annotation.Tree;

/** Gives verbs of speech the subject that a parser confused with what a relative clause tells. */
final class Relatives {
  private static final Set<String> PRONOUNS = Set.of("which", "that");

  private Relatives() {}

  /** Whether the subject of a verb in or around a relative clause was mended. */
  static boolean mends(Mending mending, int verb) {
    return withSubjectOfRelative(mending, verb)
        || withoutRelative(mending, verb)
        || afterWhat(mending, verb)
        || insideRelative(mending, verb);
  }

  /** "Led to what | Keller, a mayor, | called a farce": who calls it so, taken for the thing. */
  private static boolean afterWhat(Mending mending, int verb) {
    Tree tree = mending.tree();
    String tag = tree.word(verb).tag();
    boolean past = tag.equals("VBN") || tag.equals("VBD") || tag.equals("VBZ");
    int what = verb - 1;
    while (what >= 0
        && verb - what < Subjects.FAR
        && !isWhat(tree, what)
        && !isVerbal(tree, what)) {
      what--;
    }
    if (!past || what < 0 || what >= verb - 1 || !isWhat(tree, what)) {
      return false;
    }
    int who = what + 1;
    while (who < verb && tree.head(who) > who && tree.head(who) < verb) {
      who = tree.head(who);
    }
    boolean within = tree.dominates(who, what);
    int above = within ? tree.head(who) : tree.head(what);
    boolean drawn =
        tree.child(verb, "nsubj", "nsubjpass", "auxpass", "aux", "agent").isEmpty()
            && (tree.child(verb, "oprd", "attr").isPresent() || tree.head(who) != verb)
            && Forms.isNoun(tree.word(who))
            && (within || tree.head(who) == what)
            && above >= 0
            && above < what;
    if (drawn) {
      mending.retag(verb, tag.equals("VBN") ? "VBD" : tag, above, "pcomp");
      mending.move(who, verb, "nsubj");
      mending.move(what, verb, "dobj");
    }
    return drawn;
  }

  /** "Which Keller, a mayor, | called a farce": not "Keller, called a farce". */
  private static boolean insideRelative(Mending mending, int verb) {
    Tree tree = mending.tree();
    int who = tree.head(verb);
    int wh = who < 0 ? -1 : tree.first(who) - 1;
    int noun = wh - 1;
    while (noun > 0 && (Forms.isComma(tree, noun) || Forms.isDash(tree.word(noun).text()))) {
      noun--;
    }
    boolean relative =
        noun >= 0
            && who < verb
            && tree.is(verb, "acl")
            && tree.word(verb).tag().equals("VBN")
            && Forms.isComma(tree, verb - 1)
            && tree.child(who, "appos").isPresent()
            && tree.child(verb, "oprd").isPresent()
            && tree.child(verb, "agent").isEmpty()
            && PRONOUNS.contains(tree.word(wh).text().toLowerCase(Locale.ROOT));
    if (relative) {
      mending.retag(verb, "VBD", noun, Forms.isNoun(tree.word(noun)) ? "relcl" : "advcl");
      mending.move(who, verb, "nsubj");
      mending.retag(wh, "WDT", verb, "dobj");
    }
    return relative;
  }

  private static boolean isWhat(Tree tree, int word) {
    return tree.word(word).text().equalsIgnoreCase("what");
  }

  private static boolean isVerbal(Tree tree, int word) {
    return Forms.isFinite(tree.word(word)) || tree.word(word).tag().equals("MD");
  }

  /** "Lind, who police said was armed": not who said it, but who was. */
  private static boolean withoutRelative(Mending mending, int verb) {
    Tree tree = mending.tree();
    if (besideRelative(mending, verb)) {
      return true;
    }
    int clause = tree.child(verb, "ccomp").orElse(-1);
    int subject = tree.child(verb, "nsubj").orElse(-1);
    int who = subject < 0 ? -1 : tree.first(subject);
    if (who >= 0 && isRelative(tree, who) && who == subject) {
      int other = -1;
      for (int child : tree.children(verb)) {
        other = child > who && child < verb && tree.is(child, "nsubj") ? child : other;
      }
      subject = other;
    }
    boolean lacking =
        clause > verb
            && subject >= 0
            && subject < verb
            && who < subject
            && isRelative(tree, who)
            && tree.child(clause, "nsubj", "nsubjpass", "expl").isEmpty();
    if (lacking) {
      mending.move(who, clause, "nsubj");
    }
    return lacking;
  }

  /** The same where a parser gave the noun two clauses: "who police said | was armed". */
  private static boolean besideRelative(Mending mending, int verb) {
    Tree tree = mending.tree();
    int was = verb + 1;
    int subject = tree.child(verb, "nsubj").orElse(-1);
    if (was >= tree.size() || subject < 0 || subject > verb || !tree.is(verb, "relcl")) {
      return false;
    }
    int who = tree.child(was, "nsubj").orElse(-1);
    boolean beside =
        tree.is(was, "relcl")
            && tree.head(was) == tree.head(verb)
            && Forms.isFinite(tree.word(was))
            && who >= 0
            && who < subject
            && isRelative(tree, who);
    if (beside) {
      mending.move(was, verb, "ccomp");
    }
    return beside;
  }

  private static boolean isRelative(Tree tree, int word) {
    String tag = tree.word(word).tag();
    return tag.equals("WP") || tag.equals("WDT");
  }

  /** "Keller, who led it and now runs it, said": not Keller runs it, but who does. */
  private static boolean withSubjectOfRelative(Mending mending, int verb) {
    Tree tree = mending.tree();
    int second = tree.child(verb, "ccomp").orElse(-1);
    if (second < 0
        || second > verb
        || !Subjects.lacksSubject(tree, verb)
        || !Forms.isComma(tree, verb - 1)) {
      return false;
    }
    int subject = tree.child(second, "nsubj").orElse(-1);
    if (subject < 0 || subject > second) {
      return false;
    }
    for (int cc = tree.last(subject); cc > subject; cc--) {
      int first = tree.head(cc);
      if (tree.is(cc, "cc") && tree.is(first, "relcl") && tree.dominates(subject, first)) {
        mending.move(subject, verb, "nsubj");
        mending.move(second, first, "conj");
        for (int child : tree.children(second)) {
          if (child < subject) {
            mending.move(child, verb, tree.relation(child));
          }
        }
        return true;
      }
    }
    return false;
  }
}
