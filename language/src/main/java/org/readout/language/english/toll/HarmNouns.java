package org.readout.language.english.toll;

import java.util.List;
import java.util.Set;
import org.readout.annotation.Toll.Kind;
import org.readout.annotation.Tree;

/** Finds what nouns tell of harm: "the death of", "the bodies of", "murder-suicide". */
final class HarmNouns {
  private static final Set<String> MOURNING = Set.of("mourn", "grieve", "lament", "regret");

  private final Tree tree;
  private final Clauses clauses;
  private final List<Harm> found;

  HarmNouns(Tree tree, Clauses clauses, List<Harm> found) {
    this.tree = tree;
    this.clauses = clauses;
    this.found = found;
  }

  /** What a noun tells. */
  void read(int noun, String lemma) {
    if (lemma.equals("body")) {
      bodies(noun);
      return;
    }
    if (lemma.equals("life")) {
      lives(noun);
      return;
    }
    if (HarmWords.isCountedDeath(lemma)) {
      counted(noun);
    }
    if (HarmWords.isMurderSuicide(tree, noun)) {
      found.add(Harm.own(Kind.KILLED, noun, noun));
      return;
    }
    boolean shooting = lemma.equals("shooting");
    if (!HarmWords.isDeath(lemma) && !shooting && !isMourned(noun, lemma)) {
      return;
    }
    if (noun > 0 && clauses.lemma(noun - 1).equals("attempted")) {
      return;
    }
    Kind kind = shooting && !deadly(noun) ? Kind.STRUCK : Kind.KILLED;
    for (int child : tree.children(noun)) {
      if (tree.is(child, "poss")) {
        add(kind, noun, child);
      }
    }
    ofSomebody(kind, noun);
  }

  private void ofSomebody(Kind kind, int noun) {
    for (int child : tree.children(noun)) {
      if (clauses.lemma(child).equals("of")) {
        tree.child(child, "pobj").ifPresent(o -> add(kind, noun, o));
      }
    }
  }

  /** "The bodies of two men", "three bodies". */
  private void bodies(int noun) {
    for (int child : tree.children(noun)) {
      if (clauses.lemma(child).equals("of")) {
        tree.child(child, "pobj").ifPresent(o -> add(Kind.KILLED, noun, o));
      } else if (tree.word(child).tag().equals("CD") && tree.is(child, "nmod", "num")) {
        add(Kind.KILLED, noun, child);
      }
    }
  }

  /** "Mourns the loss of three colleagues". */
  private boolean isMourned(int noun, String lemma) {
    int head = tree.head(noun);
    return lemma.equals("loss") && head >= 0 && MOURNING.contains(clauses.lemma(head));
  }

  /** "Nine deaths were confirmed". */
  private void counted(int noun) {
    if (Phrases.number(tree, noun).isPresent()) {
      add(Kind.KILLED, noun, noun);
    }
  }

  /** "The loss of 12 lives", "nine lives were lost". */
  private void lives(int noun) {
    int head = tree.head(noun);
    int above = head >= 0 && clauses.lemma(head).equals("of") ? tree.head(head) : head;
    if (above >= 0 && HarmWords.isTakingLives(clauses.lemma(above))) {
      Phrases.number(tree, noun).ifPresent(number -> add(Kind.KILLED, above, number));
      ofSomebody(Kind.KILLED, noun);
    }
  }

  private boolean deadly(int noun) {
    for (int child : tree.children(noun)) {
      if (clauses.lemma(child).equals("fatal") || clauses.lemma(child).equals("deadly")) {
        return true;
      }
    }
    return false;
  }

  private void add(Kind kind, int word, int victim) {
    found.add(Harm.to(kind, word, victim));
  }
}
