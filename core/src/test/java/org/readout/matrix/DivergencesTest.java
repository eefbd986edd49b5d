package org.readout.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.matrix.Said.by;
import static org.readout.matrix.Said.row;
import static org.readout.matrix.Said.told;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.text.Span;

/** In what the sides of a row differ. */
class DivergencesTest {

  private static final String AGREED = "Leaders agreed/agree/VBD to speak again";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They discussed/discuss/VBD a pact | only “discussed”",
        "He proposed/propose/VBD a pact | only “proposed”",
        "He intends/intend/VBZ to speak | only “intends”",
        "They did/do/VBD not/not/RB agree/agree/VB | “did not agree”",
        "No date/date/NN was set | “No date”",
        "They never/never/RB agreed/agree/VBD | “never agreed”",
      })
  void sidesDifferInHowBindingItIs(String other, String degree) {
    assertThat(told(new Commitments(), row(by(0, AGREED), by(1, other))))
        .isEqualTo("commitment: Norland: “agreed”; Sudria: " + degree);
  }

  @Test
  void twoWordsOfOneDegreeAreNoDifference() {
    Point other = by(1, "They decided/decide/VBD to speak again");
    assertThat(told(new Commitments(), row(by(0, AGREED), other))).isEqualTo("none");
  }

  @Test
  void nothingIsSaidOfAnAccountThatDoesNotTellHowBindingItIs() {
    assertThat(told(new Commitments(), row(by(0, AGREED), by(1, "The talks were long"))))
        .isEqualTo("none");
  }

  @Test
  void theFirstWordIsTheOutermost() {
    Point one = by(0, "They discussed/discuss/VBD what will/will/MD be built");
    assertThat(told(new Commitments(), row(one, by(1, "They discussed/discuss/VBD it"))))
        .isEqualTo("none");
  }

  @Test
  void whoRaisedItIsToldByEachSide() {
    Point one = by(0, "Quint raised/raise/VBD the price", Map.of("Quint", "Rosa Quint"), List.of());
    Point other =
        by(
            1,
            "At/at/IN the request of/of/IN Dorn they spoke",
            Map.of("Dorn", "Pavel Dorn"),
            List.of());
    Point both = by(1, "Both/both/DT leaders/leader/NNS discussed/discuss/VBD the price");
    assertThat(told(new Raisers(), row(one, other)))
        .isEqualTo(
            "raisedBy: Norland: Rosa Quint “raised”; Sudria: “At the request of” Pavel Dorn");
    assertThat(told(new Raisers(), row(one, both)))
        .isEqualTo("raisedBy: Norland: Rosa Quint “raised”; Sudria: both sides “discussed”");
  }

  @Test
  void theSameRaiserIsNoDifference() {
    Map<String, String> quint = Map.of("Quint", "Rosa Quint");
    Point one = by(0, "Quint raised/raise/VBD the price", quint, List.of());
    Point other = by(1, "Quint asked/ask/VBD about the price", quint, List.of());
    assertThat(told(new Raisers(), row(one, other))).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "all/all/DT terminals/terminal/NNS | some/some/DT terminals/terminal/NNS | all terminals | some terminals",
        "all/all/DT terminals/terminal/NNS | fourteen/fourteen/CD terminals/terminal/NNS | all terminals | fourteen terminals",
        "all/all/DT hostages/hostage/NNS | hostages/hostage/NNS | all hostages | hostages",
        "every/every/DT silo/silo/NN | three/three/CD of/of/IN the/the/DT old/old/JJ silos/silo/NNS | every silo | three of the old silos",
      })
  void sidesTellOfMoreAndOfFewer(String one, String other, String first, String second) {
    assertThat(told(new Scopes(), row(by(0, one), by(1, other))))
        .isEqualTo("scope: Norland: “" + first + "”; Sudria: “" + second + "”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "all/all/DT silos/silo/NNS | the/the/DT silos/silo/NNS",
        "nine/nine/CD silos/silo/NNS | eleven/eleven/CD silos/silo/NNS",
        "all/all/DT silos/silo/NNS | ships/ship/NNS",
      })
  void theSameExtentTwoNumbersAndOtherThingsAreNoScope(String one, String other) {
    assertThat(told(new Scopes(), row(by(0, one), by(1, other)))).isEqualTo("none");
  }

  @Test
  void byWhenIsToldByOneSideOnly() {
    Point one = by(0, "ready by the end of May", Map.of(), List.of("the end of May"));
    assertThat(told(new Deadlines(), row(one, by(1, "ready soon"))))
        .isEqualTo("scope: Norland: “by the end of May”; Sudria: no time");
    Point other = by(1, "ready before June", Map.of(), List.of("June"));
    assertThat(told(new Deadlines(), row(one, other))).isEqualTo("none");
  }

  @Test
  void oneCondemnsAndTheOtherIsConcerned() {
    Point one = by(0, "She condemned/condemn/VBD the shelling/shelling/NN");
    Point other = by(1, "They expressed/express/VBD concern/concern/NN about it");
    assertThat(told(new Wordings(), row(one, other)))
        .isEqualTo("wording: Norland: “condemned”; Sudria: “expressed concern”");
    assertThat(told(new Wordings(), row(one, by(1, "He denounced/denounce/VBD it"))))
        .isEqualTo("none");
  }

  @Test
  void aWordOfOneSideGivesAColour() {
    Point one = by(0, "the alleged/alleged/JJ flight");
    assertThat(told(new Colours(), row(one, by(1, "the flight"))))
        .isEqualTo("wording: Norland: “alleged flight”; Sudria: no such words");
    assertThat(told(new Colours(), row(one))).isEqualTo("none");
  }

  @Test
  void praiseAndBlameOfOneSideCountAlsoWhereTheOtherIsSilent() {
    assertThat(told(new Praise(2), row(by(0, "We thank/thank/VBP the crews"))))
        .isEqualTo("praise: Norland: “thank the crews”");
    Point blame = by(1, "Sudria condemned/condemn/VBD it");
    assertThat(told(new Blame(2), row(blame))).isEqualTo("blame: Sudria: “condemned it”");
    Point praise = by(0, "We thank/thank/VBP them");
    assertThat(told(new Praise(2), row(praise, by(1, "They thanked/thank/VBD us"))))
        .isEqualTo("none");
  }

  @Test
  void aConditionOfOneSideCountsAlsoWhereTheOtherIsSilent() {
    Point one = by(0, "trains run if/if/IN the track is ready");
    assertThat(told(new Conditions(2), row(one, by(1, "trains run"))))
        .isEqualTo("condition: Norland: “if the track is ready”; Sudria: no condition");
    assertThat(told(new Conditions(2), row(one)))
        .isEqualTo("condition: Norland: “if the track is ready”");
  }

  @ParameterizedTest
  @CsvSource({
    "run even if it rains",
    "delayed once more today",
    "as if it mattered",
    "closed until Friday now"
  })
  void wordsThatOnlyLookLikeAConditionAreNone(String words) {
    List<String> times = words.contains("Friday") ? List.of("Friday") : List.of();
    Point one = by(0, words, Map.of(), times);
    assertThat(told(new Conditions(2), row(one, by(1, "run")))).isEqualTo("none");
  }

  @Test
  void firstInOneAndLastInTheOtherIsAnOrder() {
    Row row = row(by(0, "coal"), by(1, "coal"));
    Ranks ranks = new Ranks(any -> List.of(0, 5), 6);
    assertThat(told(ranks, row))
        .isEqualTo("order: Norland: number 1; Sudria: number 6 of the 6 items that all tell");
    assertThat(told(new Ranks(any -> List.of(2, 5), 6), row)).isEqualTo("none");
    assertThat(told(new Ranks(any -> List.of(0, 2), 3), row)).isEqualTo("none");
  }

  @Test
  void onlyOneSideTellsWhatNothingIsNearToInAWholeAccount() {
    OneSided finder = new OneSided(List.of(true, true));
    Row far = new Row(List.of(by(0, "coal")), 1, 0.05);
    Row near = new Row(List.of(by(0, "coal")), 1, 0.3);
    assertThat(told(finder, far)).isEqualTo("only: nothing near it in the whole text of Sudria");
    assertThat(told(finder, near)).isEqualTo("none");
    assertThat(told(new OneSided(List.of(true, false)), far)).isEqualTo("none");
  }

  @Test
  void aDifferenceShowsTheWordsThatMakeIt() {
    Row row = row(by(0, AGREED), by(1, "They discussed/discuss/VBD it"));
    assertThat(new Commitments().in(row, Said.NAMES).orElseThrow().passages())
        .extracting(passage -> passage.span())
        .containsExactly(new Span(8, 14), new Span(5, 14));
  }
}
