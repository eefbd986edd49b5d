package org.readout.app.evaluate;

import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;

/**
 * Whether one outlet's claim strengthens or weakens another's, as labelled.
 *
 * @param claims the two
 * @param relation the one that is asked for
 * @param holds whether it holds between them
 */
public record RelationGold(Claims claims, Relation relation, boolean holds) {

  /** Two claims in their own words, in the order of the file. */
  public record Claims(String a, String b) {}

  /** What a claim does to another. */
  public enum Relation {
    STRENGTHENS,
    WEAKENS
  }

  static boolean isGold(JsonObject record) {
    return record.names().contains("relation");
  }

  static RelationGold parse(JsonObject record) throws MalformedJson {
    return new RelationGold(
        new Claims(record.string("a"), record.string("b")),
        record.word("relation", Relation.class),
        record.truth("holds"));
  }
}
