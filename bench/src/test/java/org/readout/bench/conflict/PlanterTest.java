package org.readout.bench.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.bench.conflict.Plant.Sort;

class PlanterTest {

  private static final String ONE =
      "The ferry sank on Tuesday near the harbour wall in Norway. Divers pulled 12 sailors from the"
          + " cold water near the wall. The captain was not charged after the ferry sank there."
          + " “The weather turned within minutes of leaving,” said Anna Solberg.\n";

  private static final String OTHER =
      "A ferry sank near the harbour wall in Norway late on Tuesday. Some 12 sailors were pulled"
          + " from the cold water by divers. The ferry captain was not charged after it sank."
          + " “The weather turned within minutes of leaving,” Anna Solberg said. “It was only bad"
          + " luck and nothing else at all,” said Jonas Brekke.\n";

  private static Reading reading(String id, String text) {
    return Reading.of(
        new Source(id, "ferry", Optional.empty(), Optional.of(id), Optional.empty(), text));
  }

  private final List<List<Reading>> stories =
      List.of(List.of(reading("one", ONE), reading("other", OTHER)));

  private final List<Plant> plants = new Planter(stories, 7).plants(100);

  @Test
  void everyKindIsPlantedAcrossWhereBothReportsTellTheDetail() {
    assertThat(plants)
        .filteredOn(p -> p.sort() == Sort.ACROSS && p.original().id().equals("one"))
        .extracting(p -> p.kind() + " " + p.detail().place().in(ONE))
        .containsExactlyInAnyOrder(
            "NUMBER 12",
            "DATE Tuesday",
            "PLACE Norway",
            "NAME Solberg",
            "NEGATION was not charged",
            "ATTRIBUTION Anna Solberg");
  }

  @Test
  void oneReportIsChangedAtThePlaceAndNowhereElse() {
    for (Plant plant : plants) {
      String changed = plant.changed().text();
      String before = plant.detail().place().in(plant.original().text());
      assertThat(plant.place().in(changed)).isEqualTo(plant.replacement()).isNotEqualTo(before);
      assertThat(changed.length() - plant.original().text().length())
          .isEqualTo(plant.replacement().length() - before.length());
    }
  }

  @Test
  void aDenialIsTakenBack() {
    assertThat(plants)
        .filteredOn(p -> p.kind() == PlantKind.NEGATION)
        .extracting(Plant::replacement)
        .contains("was charged");
  }

  @Test
  void anotherSpeakerIsOneOfTheSameStory() {
    assertThat(plants)
        .filteredOn(p -> p.kind() == PlantKind.ATTRIBUTION && p.sort() == Sort.ACROSS)
        .extracting(Plant::replacement)
        .containsOnly("Jonas Brekke");
  }

  @Test
  void theCounterpartTellsTheDetailAsItWas() {
    assertThat(plants)
        .allSatisfy(
            p ->
                assertThat(p.counterparts().getFirst().in(p.other().text()))
                    .contains(lastWord(p.detail().place().in(p.original().text()))));
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  @Test
  void theSameSeedPlantsTheSame() {
    assertThat(new Planter(stories, 7).plants(100))
        .extracting(Plant::changed)
        .isEqualTo(plants.stream().map(Plant::changed).toList());
  }
}
