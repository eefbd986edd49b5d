package org.readout.language.english.parse;

import java.util.List;

/**
 * What a word already has of what makes a clause or a noun phrase complete: a subject, a
 * conjunction, a reported clause, an object and so on, on its left and on its right.
 */
public final class Roles {
  private static final List<List<String>> GROUPS =
      List.of(
          List.of("nsubj", "nsubjpass", "csubj", "csubjpass", "expl"),
          List.of("mark"),
          List.of("ccomp"),
          List.of("advcl", "parataxis"),
          List.of("dobj", "attr", "acomp", "oprd", "xcomp", "dative"),
          List.of("cc", "conj"),
          List.of("aux", "auxpass"),
          List.of("appos", "relcl", "acl"));

  /** For each group the relations that are of it, a bit each. */
  private final long[] groups = new long[GROUPS.size()];

  /**
   * @param relations of a model, in its order, at most 64
   */
  public Roles(List<String> relations) {
    for (int i = 0; i < groups.length; i++) {
      for (int relation = 0; relation < relations.size(); relation++) {
        groups[i] |= GROUPS.get(i).contains(relations.get(relation)) ? 1L << relation : 0;
      }
    }
  }

  /** The groups that a word has dependents of: eight bits for its left, eight for its right. */
  int of(Node node) {
    long left = node.left().relations;
    long right = node.right().relations;
    int found = 0;
    for (int i = 0; i < groups.length; i++) {
      found |= (left & groups[i]) != 0 ? 1 << i : 0;
      found |= (right & groups[i]) != 0 ? 1 << (i + 8) : 0;
    }
    return found;
  }
}
