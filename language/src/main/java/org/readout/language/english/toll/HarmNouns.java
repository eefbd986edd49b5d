package org.readout.language.english.toll;

import java.util.List;
import java.util.OptionalInt;
import org.readout.annotation.Toll.Kind;
import org.readout.annotation.Tree;

/** Finds what nouns tell of harm: "the death of", "the bodies of", "murder-suicide". */
final class HarmNouns {
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
    if (lemma.equals("toll")) {
      toll(noun);
      return;
    }
    if (HarmWords.isMurderSuicide(tree, noun)) {
      found.add(Harm.own(Kind.KILLED, noun, noun));
      return;
    }
    boolean shooting = lemma.equals("shooting");
    if (!HarmWords.isDeath(lemma) && !shooting) {
      return;
    }
    if (noun > 0 && clauses.lemma(noun - 1).equals("attempted")) {
      return;
    }
    Kind kind = shooting && !deadly(noun) ? Kind.STRUCK : Kind.KILLED;
    for (int child : tree.children(noun)) {
      if (tree.is(child, "poss")) {
        add(kind, noun, child);
      } else if (clauses.lemma(child).equals("of")) {
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

  /** "The death toll rose to five". */
  private void toll(int noun) {
    OptionalInt death = tree.child(noun, "compound", "nmod");
    int verb = tree.head(noun);
    if (death.isEmpty() || !clauses.lemma(death.getAsInt()).equals("death") || verb < 0) {
      return;
    }
    for (int child : tree.children(verb)) {
      if (clauses.lemma(child).equals("to") || clauses.lemma(child).equals("at")) {
        tree.child(child, "pobj").ifPresent(o -> add(Kind.KILLED, noun, o));
      }
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
