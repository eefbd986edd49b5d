package org.readout.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.format.JsonObject;
import org.readout.format.MalformedJson;

class StanceEvaluationTest {

  private static final String BRIDGE =
      """
      {"event": "bridge", "reports": [
        {"id": "1", "text": "The bridge fell."},
        {"id": "2", "text": "The bridge stands."},
        {"id": "3", "text": "Some say the bridge fell."},
        {"id": "4", "text": "Rain is expected."}],
       "claims": [{"claim": "Bridge falls", "stance": {"3": "discuss", "2": "disagree", "1": "agree"}}]}
      """;

  private static final String WELL =
      """
      {"event": "well", "reports": [
        {"id": "1", "text": "The well is dry."}, {"id": "2", "text": "The well was never dry."}],
       "claims": [{"claim": "Well dry", "stance": {"1": "agree", "2": "disagree"}},
                  {"claim": "Well full", "stance": {"1": "disagree"}}]}
      """;

  private final List<StanceGold> gold = new ArrayList<>();

  StanceEvaluationTest() throws MalformedJson {
    gold.addAll(StanceGold.parse(JsonObject.parse(BRIDGE)));
    gold.addAll(StanceGold.parse(JsonObject.parse(WELL)));
  }

  @Test
  void reportsWithoutStanceAreLeftOut() {
    assertThat(gold).extracting(g -> g.text().id()).containsExactly("1", "2", "3", "1", "2", "1");
  }

  @Test
  void aClassIsScoredOverAllPairsAndAsTheMeanOfItsClusters() {
    Table table = new StanceEvaluation(gold).table(StanceEvaluationTest::never);

    assertThat(table.rows().get(1))
        .containsExactly("disagree", "1.000", "0.667", "0.800", "2", "3", "2", "0.833");
    assertThat(table.rows().get(2))
        .containsExactly("discuss", "0.000", "0.000", "0.000", "0", "1", "0", "0.000");
  }

  @Test
  void theMeanOfTheThreeAndTheShareRightFollow() {
    Table table = new StanceEvaluation(gold).table(StanceEvaluationTest::never);

    assertThat(table.rows().get(3)).startsWith("mean of the three", "", "", "0.489");
    assertThat(table.rows().get(4)).startsWith("share right", "", "0.667", "", "4", "6");
  }

  @Test
  void theLastRowIsOfAlwaysDisagreeing() {
    Table table = new StanceEvaluation(gold).table((claim, text) -> Stance.AGREE);

    assertThat(table.rows().getLast())
        .startsWith("disagree, if always said", "0.500", "1.000", "0.667", "3", "3", "6");
  }

  private static Stance never(String claim, StanceGold.Text text) {
    boolean denies = text.words().contains("never") || text.words().contains("stands");
    return denies ? Stance.DISAGREE : Stance.AGREE;
  }
}
