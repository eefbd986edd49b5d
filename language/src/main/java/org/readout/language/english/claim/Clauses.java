package org.readout.language.english.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.annotation.Tree;

/**
 * Parts a sentence into clauses. Infinitives and other complements without a subject belong to the
 * verb that governs them; clauses of their own are those with a finite verb, participles that tell
 * what else happens ("..., forcing them to flee"; "signed in May") and what is joined to a clause.
 * What a sentence does not assert by itself stays with the clause that it is a part of.
 */
final class Clauses {
  private static final Set<String> OWN =
      Set.of("root", "ccomp", "advcl", "relcl", "parataxis", "pcomp", "csubj", "csubjpass", "dep");

  private static final Set<String> COMPLEMENTS = Set.of("xcomp", "acomp", "oprd");

  private final Tree tree;
  private final Unasserted unasserted;

  Clauses(Tree tree) {
    this.tree = tree;
    unasserted = new Unasserted(tree);
  }

  /** The clauses, by their first words. */
  List<Clause> find() {
    int size = tree.size();
    boolean[] heads = new boolean[size];
    for (int i = 0; i < size; i++) {
      heads[i] = isHead(i);
    }
    int[] owner = owners(heads);
    List<List<Integer>> words = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      words.add(new ArrayList<>());
    }
    for (int i = 0; i < size; i++) {
      if (owner[i] >= 0) {
        words.get(owner[i]).add(i);
      }
    }
    List<Clause> clauses = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (heads[i]) {
        clauses.add(new Clause(i, chain(i, heads), words.get(i)));
      }
    }
    return clauses;
  }

  /** The head of the clause that each word belongs to, or -1. */
  private int[] owners(boolean[] heads) {
    int[] owner = new int[tree.size()];
    for (int i = 0; i < owner.length; i++) {
      int at = i;
      while (at >= 0 && !heads[at]) {
        at = tree.head(at);
      }
      owner[i] = at;
    }
    return owner;
  }

  private boolean isVerb(int i) {
    return tree.word(i).tag().startsWith("VB");
  }

  private boolean isHead(int i) {
    if (!isVerb(i)) {
      return false;
    }
    String relation = tree.relation(i);
    if (unasserted.isPart(i) || Governed.isOne(tree, i)) {
      return false;
    }
    if (OWN.contains(relation)) {
      return !isPurpose(i) && !isRefused(i) && !isQuality(i);
    }
    return switch (relation) {
      case "conj" -> isJoinedClause(i);
      case "acl" -> !isInfinitive(i) && tree.last(i) - tree.first(i) >= 2;
      default -> tree.head(i) < 0;
    };
  }

  /** "To counter it, he spoke", "the first to throw it": part of what is done for it. */
  private boolean isPurpose(int i) {
    return tree.is(i, "advcl", "relcl") && isInfinitive(i);
  }

  /** "Treated for broken ribs". */
  private boolean isQuality(int i) {
    return tree.is(i, "pcomp")
        && tree.word(i).tag().equals("VBN")
        && tree.child(i, "nsubj", "nsubjpass", "aux", "auxpass").isEmpty();
  }

  /** "Refrained from condemning it", "ruled out joining": what was not done. */
  private boolean isRefused(int i) {
    int from = tree.is(i, "pcomp") ? tree.head(i) : -1;
    if (from < 0 || tree.head(from) < 0) {
      return false;
    }
    String above = tree.word(tree.head(from)).lemma();
    return switch (tree.word(from).lemma()) {
      case "from" -> Stances.refuses(above);
      case "out" -> above.equals("rule");
      default -> false;
    };
  }

  /** A verb joined to a verb; not "to sing and dance", two words of one act. */
  private boolean isJoinedClause(int i) {
    int first = tree.head(i);
    boolean verbs = first >= 0 && isVerb(first);
    return verbs
        && (tree.last(i) > i || tree.first(i) < i || !COMPLEMENTS.contains(tree.relation(first)));
  }

  private boolean isInfinitive(int i) {
    return tree.word(i).tag().equals("VB") && tree.child(i, "aux").stream().anyMatch(this::isTo);
  }

  private boolean isTo(int i) {
    return tree.word(i).tag().equals("TO");
  }

  private List<Integer> chain(int head, boolean[] heads) {
    List<Integer> chain = above(head);
    int at = head;
    while (at >= 0) {
      chain.add(at);
      at = complement(at, heads);
    }
    return chain;
  }

  /** "Declined to back it or condemn it": what governs the first of two governs the second. */
  private List<Integer> above(int head) {
    List<Integer> above = new ArrayList<>();
    int first = tree.is(head, "conj") && tree.word(head).tag().equals("VB") ? tree.head(head) : -1;
    while (first >= 0 && tree.is(first, "xcomp") && own(head) < 0) {
      first = tree.head(first);
      above.addFirst(first);
    }
    return above;
  }

  private int own(int verb) {
    return tree.child(verb, "nsubj", "nsubjpass").orElse(-1);
  }

  private int complement(int word, boolean[] heads) {
    for (int child : tree.children(word)) {
      int refused = tree.is(child, "prep") ? tree.child(child, "pcomp").orElse(-1) : -1;
      if (refused >= 0 && isRefused(refused)) {
        return refused;
      }
    }
    for (int child : tree.children(word)) {
      if (child > word
          && !heads[child]
          && (COMPLEMENTS.contains(tree.relation(child)) || Governed.isRuledOut(tree, child))
          && isPredicate(child)) {
        return child;
      }
    }
    return -1;
  }

  private boolean isPredicate(int i) {
    String tag = tree.word(i).tag();
    return tag.startsWith("VB") || tag.startsWith("JJ");
  }
}
