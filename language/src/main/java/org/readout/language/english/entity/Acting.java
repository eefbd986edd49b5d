package org.readout.language.english.entity;

import java.util.Set;
import org.readout.annotation.Tree;

/**
 * Tells a capital that stands for a government from the city: it acts, speaks, is spoken to or has
 * what only somebody can have.
 */
final class Acting {
  private static final Set<String> PLACE_VERBS =
      Set.of("visit", "leave", "reach", "enter", "tour", "bomb", "shell", "hit", "capture");
  private static final Set<String> SOCIAL_PREPOSITIONS =
      Set.of("with", "by", "between", "against", "from", "of", "for", "on", "via", "according");
  private static final Set<String> THINGS_HAD =
      Set.of(
          "position",
          "stance",
          "stand",
          "policy",
          "government",
          "invasion",
          "ally",
          "decision",
          "willingness",
          "demand",
          "effort",
          "gain",
          "claim",
          "response",
          "move",
          "support",
          "interest",
          "war",
          "military",
          "force",
          "troop",
          "ambassador",
          "envoy",
          "plan",
          "view",
          "offer",
          "behaviour",
          "behavior",
          "conduct",
          "action",
          "threat",
          "ambition",
          "foe",
          "relation",
          "relationship",
          "influence",
          "partner",
          "aggression",
          "statement",
          "bid");

  private Acting() {}

  static boolean acts(Tree tree, int word) {
    int at = word;
    while (tree.is(at, "conj") && tree.head(at) >= 0) {
      at = tree.head(at);
    }
    int head = tree.head(at);
    if (head < 0) {
      return false;
    }
    String relation = tree.relation(at);
    return switch (relation) {
      case "nsubj", "agent" -> true;
      case "nsubjpass" -> true;
      case "dobj", "iobj", "dative" -> !PLACE_VERBS.contains(tree.word(head).lemma());
      case "poss" -> THINGS_HAD.contains(tree.word(head).lemma());
      case "pobj" -> social(tree, head);
      default -> false;
    };
  }

  private static boolean social(Tree tree, int preposition) {
    String lemma = tree.word(preposition).lemma();
    if (lemma.equals("between")
        || lemma.equals("with")
        || lemma.equals("by")
        || lemma.equals("against")) {
      return true;
    }
    if (!SOCIAL_PREPOSITIONS.contains(lemma) || lemma.equals("of") || lemma.equals("for")) {
      return false;
    }
    int governor = tree.head(preposition);
    return governor >= 0 && THINGS_HAD.contains(tree.word(governor).lemma());
  }
}
