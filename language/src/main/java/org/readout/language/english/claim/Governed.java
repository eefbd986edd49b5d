package org.readout.language.english.claim;

import java.util.Locale;
import java.util.Set;
import org.readout.annotation.Tree;

/**
 * Knows the gerunds, infinitives and clauses that say nothing without what governs them: "resuming
 * the ferry" of "the possibility of resuming the ferry", of "called for resuming the ferry".
 */
final class Governed {

  /** Nouns that tell of something as possible, wished or to be done. */
  private static final Set<String> NOUNS =
      Set.of(
          "possibility",
          "prospect",
          "proposal",
          "idea",
          "option",
          "question",
          "issue",
          "plan",
          "hope",
          "chance",
          "likelihood",
          "call",
          "request",
          "demand",
          "appeal",
          "offer",
          "intention",
          "threat",
          "risk",
          "danger",
          "fear",
          "refusal",
          "failure",
          "need",
          "aim",
          "goal",
          "purpose",
          "readiness",
          "willingness",
          "unwillingness",
          "reluctance",
          "wish",
          "desire",
          "attempt",
          "effort",
          "bid",
          "opportunity",
          "way",
          "means",
          "condition",
          "importance",
          "necessity",
          "feasibility",
          "suggestion",
          "ambition",
          "ability",
          "inability",
          "merit",
          "benefit",
          "point",
          "prevention",
          "impossibility",
          "promise",
          "pledge",
          "commitment",
          "agreement",
          "deal",
          "decision",
          "talk",
          "discussion",
          "negotiation");

  /** Verbs and adjectives that tell so of what a preposition leads to. */
  private static final Set<String> GOVERNORS =
      Set.of(
          "discuss",
          "talk",
          "speak",
          "negotiate",
          "call",
          "ask",
          "think",
          "warn",
          "hope",
          "plan",
          "insist",
          "agree",
          "decide",
          "accuse",
          "suspect",
          "refrain",
          "look",
          "focus",
          "debate",
          "aim",
          "object",
          "oppose",
          "commit",
          "dream",
          "threaten",
          "prevent",
          "stop",
          "ban",
          "bar",
          "keep",
          "discourage",
          "dissuade",
          "deter",
          "prohibit",
          "consider",
          "argue",
          "vote",
          "push",
          "press",
          "rule",
          "charge",
          "indict",
          "blame",
          "capable",
          "incapable",
          "interested",
          "opposed",
          "afraid",
          "hopeful",
          "close",
          "committed",
          "averse");

  /** Verbs of which, with a "not", nothing follows for what completes them. */
  private static final Set<String> SAYING =
      Set.of(
          "deny",
          "dispute",
          "rule",
          "exclude",
          "say",
          "confirm",
          "claim",
          "mention",
          "state",
          "admit",
          "acknowledge",
          "prove",
          "show",
          "guarantee",
          "promise",
          "mean");

  private Governed() {}

  /** Whether a verb heads such a clause. */
  static boolean isOne(Tree tree, int verb) {
    int head = tree.head(verb);
    if (head < 0) {
      return false;
    }
    if (tree.is(verb, "conj") && tree.word(head).tag().startsWith("VB")) {
      return head < verb && isOne(tree, head);
    }
    if (isRuledOut(tree, verb)) {
      return true;
    }
    if (tree.is(verb, "pcomp")) {
      int above = tree.head(head);
      return above >= 0 && governs(tree, above);
    }
    if (tree.is(verb, "ccomp") && SAYING.contains(tree.word(head).lemma())) {
      return tree.child(head, "neg").isPresent() && head < verb;
    }
    return tree.is(verb, "acl", "ccomp", "xcomp")
        && isNoun(tree, head)
        && NOUNS.contains(tree.word(head).lemma())
        && !tree.word(tree.first(verb)).tag().startsWith("W")
        && !isPast(tree, verb);
  }

  /** "Ruled out joining", where a parser takes it for what goes with it. */
  static boolean isRuledOut(Tree tree, int verb) {
    int head = tree.head(verb);
    return head >= 0
        && tree.is(verb, "advcl")
        && tree.word(head).lemma().equals("rule")
        && tree.child(head, "prt").orElse(-1) == verb - 1;
  }

  private static boolean governs(Tree tree, int word) {
    String lemma = tree.word(word).lemma().toLowerCase(Locale.ROOT);
    return isNoun(tree, word) ? NOUNS.contains(lemma) : GOVERNORS.contains(lemma);
  }

  private static boolean isNoun(Tree tree, int word) {
    return tree.word(word).tag().startsWith("NN");
  }

  /** "The proposal made in March". */
  private static boolean isPast(Tree tree, int verb) {
    return tree.is(verb, "acl") && tree.word(verb).tag().equals("VBN");
  }
}
