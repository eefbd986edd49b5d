package org.readout.language.english.gist;

import java.util.Optional;
import java.util.Set;
import org.readout.annotation.Sentence;
import org.readout.annotation.Tree;
import org.readout.text.Span;

/**
 * The chief clause of a sentence: its subject, and its predicate with what that needs to be
 * understood. What is added (when, why, whom somebody is) is left out. A headline often leaves out
 * "is" and "are": "Driver arrested", "Two dead after ...".
 *
 * @param who whom it tells something of
 * @param what what it tells
 */
record MainClause(Span who, Span what) {

  private static final String[] SUBJECTS = {"nsubj", "nsubjpass", "csubj"};

  /** Without one of these a verb needs the first phrase behind it: "wins at Old Norden". */
  private static final String[] COMPLETE = {"dobj", "attr", "acomp", "oprd", "xcomp", "ccomp"};

  private static final String[] ADDED = {"relcl", "appos", "acl", "advcl", "parataxis", "mark"};

  private static final String[] ENDING = {
    "advcl", "punct", "cc", "conj", "parataxis", "mark", "npadvmod", "advmod"
  };

  /** Words that open a clause of circumstances, also where the parser takes it for a phrase. */
  private static final Set<String> CIRCUMSTANCE =
      Set.of("after", "as", "before", "while", "when", "since", "until", "because", "amid");

  /** The chief clause; empty where a sentence tells nothing of anybody. */
  static Optional<MainClause> of(Sentence sentence) {
    Tree tree = new Tree(sentence);
    int root = told(tree, tree.root());
    return tree.word(root).tag().startsWith("V") ? verbal(tree, root) : nominal(tree, root);
  }

  /** What is told where the root only says who tells it: "The dam held, officials said". */
  private static int told(Tree tree, int root) {
    for (int child : tree.children(root)) {
      if (child < root && tree.is(child, "ccomp") && tree.child(child, SUBJECTS).isPresent()) {
        return child;
      }
    }
    return root;
  }

  private static Optional<MainClause> verbal(Tree tree, int verb) {
    int first = verb;
    int subject = -1;
    for (int child : tree.children(verb)) {
      if (child < verb && tree.is(child, SUBJECTS)) {
        subject = child;
      } else if (child < verb && tree.is(child, "aux", "auxpass", "neg", "advmod")) {
        first = Math.min(first, tree.first(child));
      }
    }
    if (subject < 0 || tree.word(subject).tag().equals("PRP")) {
      return Optional.empty();
    }
    int begin = Math.max(first, Math.min(tree.last(subject) + 1, verb));
    return Optional.of(
        new MainClause(
            named(tree, subject), tree.sentence().spanOf(begin, predicateEnd(tree, verb))));
  }

  /** A noun and what is said of it without a verb: a participle, or "dead". */
  private static Optional<MainClause> nominal(Tree tree, int head) {
    for (int child : tree.children(head)) {
      String tag = tree.word(child).tag();
      if (child > head
          && tree.is(child, "acl", "amod")
          && (tag.equals("VBN") || tag.equals("JJ"))) {
        int end = predicateEnd(tree, child);
        return Optional.of(
            new MainClause(
                tree.sentence().spanOf(tree.first(head), child - 1),
                tree.sentence().spanOf(child, end)));
      }
    }
    return Optional.empty();
  }

  /** Up to the first thing behind the verb that is only added. */
  private static int predicateEnd(Tree tree, int verb) {
    boolean complete = false;
    int last = verb;
    for (int child : tree.children(verb)) {
      if (child < verb) {
        continue;
      }
      boolean phrase = tree.is(child, "prep", "agent");
      if (tree.is(child, ENDING) || opensCircumstance(tree, child) || (phrase && complete)) {
        break;
      }
      last = Math.max(last, end(tree, child));
      complete |= phrase || tree.is(child, COMPLETE);
    }
    return last;
  }

  private static boolean opensCircumstance(Tree tree, int word) {
    return CIRCUMSTANCE.contains(tree.word(tree.first(word)).lemma());
  }

  private static Span named(Tree tree, int head) {
    return tree.sentence().spanOf(tree.first(head), end(tree, head));
  }

  /** Where the words end that name something, before what is added to them. */
  private static int end(Tree tree, int head) {
    int end = tree.last(head);
    boolean clause = tree.word(head).tag().startsWith("V");
    for (int child : tree.children(head)) {
      boolean added = clause ? tree.is(child, "advcl", "parataxis") : tree.is(child, ADDED);
      if (child > head && (added || opensCircumstance(tree, child))) {
        end = Math.min(end, tree.first(child) - 1);
      }
    }
    while (end > head && tree.is(end, "punct", "cc")) {
      end--;
    }
    return Math.max(end, head);
  }
}
