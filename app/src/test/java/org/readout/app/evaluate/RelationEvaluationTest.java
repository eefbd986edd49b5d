package org.readout.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.app.evaluate.RelationGold.Claims;
import org.readout.app.evaluate.RelationGold.Relation;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;

class RelationEvaluationTest {

  private static RelationGold pair(String a, String b, Relation relation, boolean holds) {
    return new RelationGold(new Claims(a, b), relation, holds);
  }

  private final List<RelationGold> gold =
      List.of(
          pair("It rained.", "It did not rain.", Relation.WEAKENS, true),
          pair("It rained.", "Streets were dry.", Relation.WEAKENS, true),
          pair("It rained.", "Trains did not run.", Relation.WEAKENS, false),
          pair("It rained.", "Streets were wet.", Relation.STRENGTHENS, true));

  private final Table table =
      new RelationEvaluation(gold).table((claims, relation) -> claims.b().contains("not"));

  @Test
  void eachRelationIsScoredOnThePairsAskedAboutIt() {
    assertThat(table.rows().get(0))
        .containsExactly("strengthens", "0.000", "0.000", "0.000", "0", "1", "0");
    assertThat(table.rows().get(2))
        .containsExactly("weakens", "0.500", "0.500", "0.500", "1", "2", "2");
  }

  @Test
  void besideItStandsWhatAlwaysSayingSoGives() {
    assertThat(table.rows().get(3))
        .containsExactly("weakens, if always said", "0.667", "1.000", "0.800", "2", "2", "3");
  }

  @Test
  void aRecordIsRead() throws MalformedJson {
    String line =
        "{\"topic\": \"rain\", \"a\": \"A.\", \"b\": \"B.\", \"relation\": \"weakens\", \"holds\": false}";

    assertThat(RelationGold.parse(JsonObject.parse(line)))
        .isEqualTo(pair("A.", "B.", Relation.WEAKENS, false));
  }
}
