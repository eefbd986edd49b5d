package org.readout.language.english.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.annotation.Claim.Stance;
import org.readout.annotation.Tree;

/** How a clause is told, and whether it says that something is not so. */
final class Stances {
  private static final Set<String> FUTURE = Set.of("will", "'ll", "shall", "wo");
  private static final Set<String> POSSIBLE = Set.of("may", "might", "could");

  private static final Set<String> DOUBT =
      Set.of(
          "reportedly",
          "allegedly",
          "apparently",
          "possibly",
          "perhaps",
          "maybe",
          "likely",
          "purportedly",
          "supposedly",
          "seemingly",
          "presumably",
          "probably");

  private static final Set<String> SEEMING =
      Set.of(
          "seem", "appear", "believe", "think", "allege", "suspect", "rumor", "rumour", "report");

  /** What completes these is only talked of or asked for. */
  private static final Set<String> WEIGHING =
      Set.of(
          "discuss",
          "explore",
          "debate",
          "contemplate",
          "mull",
          "weigh",
          "suggest",
          "call",
          "urge",
          "ask",
          "request",
          "appeal",
          "demand",
          "beg",
          "encourage",
          "invite");

  private static final Set<String> PLANNING =
      Set.of(
          "plan",
          "intend",
          "expect",
          "want",
          "hope",
          "aim",
          "vow",
          "promise",
          "pledge",
          "agree",
          "schedule",
          "set",
          "seek",
          "propose",
          "threaten",
          "prepare",
          "wish",
          "go",
          "consider",
          "due");

  /** Verbs and adjectives that say of what completes them that it is not so. */
  private static final Set<String> REFUSING =
      Set.of(
          "refuse",
          "fail",
          "decline",
          "refrain",
          "avoid",
          "neglect",
          "forget",
          "cease",
          "unable",
          "unwilling",
          "reluctant",
          "unlikely");

  private static final Set<String> NOT =
      Set.of("no", "not", "n't", "never", "nobody", "none", "nothing", "neither", "nor");

  /** "Not restored until Monday" tells when, and not that it will not be. */
  private static final Set<String> UNTIL = Set.of("until", "till");

  /** Tags of what begins a phrase with a noun. */
  private static final Set<String> NOMINAL = Set.of("DT", "CD", "NN", "NNS", "NNP", "NNPS", "PRP$");

  /** What is not held of a thing is held of its opposite. */
  private static final Set<String> HELD =
      Set.of("think", "believe", "expect", "suppose", "appear", "seem");

  private Stances() {}

  /** Whether what completes such a word is not so. */
  static boolean refuses(String lemma) {
    return REFUSING.contains(lemma);
  }

  static Stance stance(Tree tree, Clause clause) {
    boolean planned = false;
    boolean hedged = false;
    for (int k = 0; k < clause.chain().size(); k++) {
      int verb = clause.chain().get(k);
      boolean completed = k + 1 < clause.chain().size();
      String lemma = tree.word(verb).lemma();
      planned |=
          completed && PLANNING.contains(lemma) && !isMotion(tree, verb, clause.chain().get(k + 1));
      hedged |= completed && (SEEMING.contains(lemma) || WEIGHING.contains(lemma));
      for (int child : tree.children(verb)) {
        String text = lower(tree, child);
        planned |= tree.is(child, "aux") && FUTURE.contains(text);
        hedged |= (tree.is(child, "aux") && POSSIBLE.contains(text)) || DOUBT.contains(text);
      }
    }
    return hedged ? Stance.HEDGED : planned ? Stance.PLANNED : Stance.ASSERTED;
  }

  /** "Went to see", not "is going to see". */
  private static boolean isMotion(Tree tree, int verb, int next) {
    return tree.word(verb).lemma().equals("go")
        && !(tree.word(verb).tag().equals("VBG") && tree.word(next).tag().equals("VB"));
  }

  /** Whether an odd number of words deny. */
  static boolean isNegated(Tree tree, Clause clause) {
    boolean negated = false;
    List<Integer> chain = clause.chain();
    for (int k = 0; k < chain.size(); k++) {
      boolean completed = k + 1 < chain.size();
      negated ^= completed && isRefusing(tree, chain.get(k));
      negated ^= completed && isYetTo(tree, chain.get(k));
      negated ^= denies(tree, chain.get(k));
    }
    int head = clause.head();
    boolean without = tree.is(head, "pcomp") && lower(tree, tree.head(head)).equals("without");
    return negated ^ without ^ isDoubted(tree, head);
  }

  private static boolean isRefusing(Tree tree, int verb) {
    String lemma = tree.word(verb).lemma();
    boolean rules =
        lemma.equals("rule")
            && tree.child(verb, "prt", "prep").stream()
                .anyMatch(out -> lower(tree, out).equals("out"));
    return rules || lemma.equals("oppose") || REFUSING.contains(lemma);
  }

  /** "Had yet to come". */
  private static boolean isYetTo(Tree tree, int verb) {
    return tree.word(verb).lemma().equals("have")
        && Arrays.stream(tree.children(verb)).anyMatch(i -> lower(tree, i).equals("yet"));
  }

  /** "I do not think that he won" says that he did not. */
  private static boolean isDoubted(Tree tree, int head) {
    int first = head;
    while (tree.is(first, "conj", "acomp", "attr") && tree.head(first) >= 0) {
      first = tree.head(first);
    }
    int above = tree.head(first);
    return above >= 0
        && tree.is(first, "ccomp")
        && HELD.contains(tree.word(above).lemma())
        && denies(tree, above);
  }

  /**
   * A word that denies beside a verb, or before its subject or object; not before the first of
   * several ("no shirt and a cap").
   */
  private static boolean denies(Tree tree, int verb) {
    boolean denies = false;
    boolean later =
        Arrays.stream(tree.children(verb))
            .anyMatch(child -> child > verb && UNTIL.contains(lower(tree, child)));
    for (int child : tree.children(verb)) {
      boolean not = NOT.contains(lower(tree, child));
      if (not && !later && !isCorrected(tree, child, verb) && !tree.is(child, "cc", "preconj")) {
        denies = true;
      } else if (tree.is(child, "nsubj", "nsubjpass", "dobj", "attr")) {
        int first = tree.first(child);
        denies |=
            first < child
                && NOT.contains(lower(tree, first))
                && !(lower(tree, first).equals("not") && !isNotOne(tree, first))
                && tree.child(child, "conj").isEmpty();
      }
    }
    return denies;
  }

  /** "Not one of them", "not a single one": none. */
  private static boolean isNotOne(Tree tree, int not) {
    String next = not + 1 < tree.size() ? lower(tree, not + 1) : "";
    return next.equals("one") || next.equals("a");
  }

  /** "Not one person but several": that it is so of the other is told. */
  private static boolean isCorrected(Tree tree, int not, int verb) {
    for (int i = Math.max(not, verb) + 1; i < tree.size(); i++) {
      if (lower(tree, i).equals("but") && tree.is(i, "cc")) {
        return names(tree, i + 1);
      }
    }
    return false;
  }

  /** Whether what begins there is no clause. */
  private static boolean names(Tree tree, int from) {
    int at = from;
    while (at < tree.size() && tree.word(at).tag().startsWith("RB")) {
      at++;
    }
    return at < tree.size() && NOMINAL.contains(tree.word(at).tag());
  }

  private static String lower(Tree tree, int word) {
    return tree.word(word).text().toLowerCase(Locale.ROOT);
  }
}
