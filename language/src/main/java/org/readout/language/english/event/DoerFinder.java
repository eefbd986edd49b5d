package org.readout.language.english.event;

import java.util.OptionalInt;
import java.util.Set;
import org.readout.annotation.Tree;

/** Who is the subject of a verb, also where it stands with another. */
final class DoerFinder {
  private static final int STEPS = 8;

  /** Whose object does what completes them. */
  private static final Set<String> STEERING =
      Set.of(
          "ask",
          "tell",
          "order",
          "urge",
          "force",
          "allow",
          "help",
          "want",
          "persuade",
          "invite",
          "call",
          "press",
          "demand",
          "warn",
          "permit",
          "enable",
          "require",
          "encourage",
          "get");

  private final Tree tree;

  DoerFinder(Tree tree) {
    this.tree = tree;
  }

  /** Whether the subject of a verb is whom it is done to. */
  boolean isPassive(int verb) {
    if (tree.child(verb, "auxpass", "nsubjpass", "csubjpass").isPresent()) {
      return true;
    }
    boolean participle = tree.word(verb).tag().equals("VBN");
    boolean joined =
        tree.is(verb, "conj")
            && tree.child(verb, "aux", "nsubj").isEmpty()
            && tree.child(verb, "dobj").isEmpty()
            && tree.head(verb) >= 0;
    return participle
        && ((tree.is(verb, "acl", "advcl") && tree.child(verb, "aux").isEmpty())
            || tree.child(verb, "agent").isPresent()
            || (joined && isPassive(tree.head(verb))));
  }

  /** The head of the subject, or -1. */
  int subject(int verb) {
    int at = verb;
    for (int steps = 0; steps < STEPS && at >= 0; steps++) {
      int own = own(at);
      if (own >= 0) {
        return isRelative(own) ? antecedent(at) : own;
      }
      int head = tree.head(at);
      if (head < 0) {
        return -1;
      }
      String tag = tree.word(head).tag();
      if (tree.is(at, "acl", "relcl") && !tag.startsWith("VB")) {
        return isInfinitive(at) ? carrier(head) : head;
      }
      if (tree.is(at, "pcomp")) {
        return ofPreposition(head);
      }
      if (tree.is(at, "xcomp") && STEERING.contains(tree.word(head).lemma())) {
        int object = tree.child(head, "dobj", "nsubjpass").orElse(-1);
        if (object >= 0) {
          return object;
        }
      }
      at = head;
    }
    return -1;
  }

  /** "Issued a statement condemning it": who issued it. */
  OptionalInt issuer(int verb) {
    boolean told = tree.is(verb, "acl") && !isInfinitive(verb) && own(verb) < 0;
    int issuer = told ? carrier(tree.head(verb)) : -1;
    return issuer >= 0 ? OptionalInt.of(issuer) : OptionalInt.empty();
  }

  /** "Has the power to ban them": whose subject is that of the verb above. */
  private int carrier(int noun) {
    int verb = tree.head(noun);
    return verb >= 0 && tree.is(noun, "dobj", "attr") && tree.word(verb).tag().startsWith("VB")
        ? own(verb)
        : -1;
  }

  private int ofPreposition(int preposition) {
    int governor = tree.head(preposition);
    if (governor < 0 || !tree.word(governor).tag().startsWith("VB")) {
      return -1;
    }
    int object = tree.child(governor, "dobj", "nsubjpass").orElse(-1);
    String text = tree.word(preposition).lemma();
    boolean blamed = text.equals("of") || text.equals("for") || text.equals("from");
    return blamed && object >= 0 ? object : subject(governor);
  }

  private int own(int verb) {
    int found = -1;
    for (int child : tree.children(verb)) {
      if (tree.is(child, "nsubj", "nsubjpass") && (found < 0 || child < verb)) {
        found = child;
      }
    }
    return found;
  }

  private boolean isRelative(int word) {
    return tree.word(word).tag().startsWith("W");
  }

  /** What "who" takes up. */
  private int antecedent(int verb) {
    int at = verb;
    for (int steps = 0; steps < STEPS && at >= 0; steps++) {
      if (tree.is(at, "relcl")) {
        return tree.head(at);
      }
      at = tree.head(at);
    }
    return -1;
  }

  boolean isInfinitive(int verb) {
    return tree.child(verb, "aux").stream().anyMatch(i -> tree.word(i).tag().equals("TO"));
  }
}
