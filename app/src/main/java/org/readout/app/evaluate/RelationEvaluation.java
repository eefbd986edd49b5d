package org.readout.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.readout.app.evaluate.RelationGold.Claims;
import org.readout.app.evaluate.RelationGold.Relation;

/**
 * Scores which claims are found to strengthen or to weaken others: precision, recall and F1 of
 * those that do, by relation, over the pairs that were asked about it; beside each what finding all
 * of them gives.
 */
public final class RelationEvaluation {

  private final List<RelationGold> gold;

  public RelationEvaluation(List<RelationGold> gold) {
    this.gold = List.copyOf(gold);
  }

  /** The scores of something that tells whether a relation holds between two claims. */
  public Table table(BiPredicate<Claims, Relation> relations) {
    List<List<String>> rows = new ArrayList<>();
    for (Relation relation : Relation.values()) {
      rows.add(counts(relation, relations).row(name(relation)));
      rows.add(counts(relation, (c, r) -> true).row(name(relation) + ", if always said"));
    }
    return new Table(
        "Relations between claims",
        List.of("relation", "precision", "recall", "F1", "right", "gold", "found"),
        rows);
  }

  private static String name(Relation relation) {
    return switch (relation) {
      case STRENGTHENS -> "strengthens";
      case WEAKENS -> "weakens";
    };
  }

  private Counts counts(Relation relation, BiPredicate<Claims, Relation> relations) {
    int right = 0;
    int expected = 0;
    int found = 0;
    for (RelationGold pair : gold) {
      if (pair.relation() == relation) {
        boolean isFound = relations.test(pair.claims(), relation);
        expected += pair.holds() ? 1 : 0;
        found += isFound ? 1 : 0;
        right += pair.holds() && isFound ? 1 : 0;
      }
    }
    return new Counts(right, expected, found);
  }
}
