package org.readout.collation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.annotation.AnnotatedReport;
import org.readout.utterance.Utterance;

/** Which statements are one utterance; all sentences are invented. */
class GroupingTest {

  private static final String DYKES =
      "The dykes held through the night and the pumps are running again in the valley";

  @Test
  void aPartOfAQuotationIsTheSameUtterance() {
    assertThat(sizes("Ilse Brandt: \"" + DYKES + "\"", "Ilse Brandt: \"the pumps are running\""))
        .containsExactly(2);
  }

  @Test
  void anotherTranslationIsTheSameUtterance() {
    assertThat(
            sizes(
                "Ilse Brandt: \"It will show the whole valley the strength of the"
                    + " Amber-Norden alliance on key questions\"",
                "Ilse Brandt: \"show the valley the closeness of the Amber-Norden partnership\""))
        .containsExactly(2);
  }

  @Test
  void twoStatementsOnOneSubjectStayTwo() {
    assertThat(
            sizes(
                "Ilse Brandt: \"The pumps in the valley will be paid for by the province\"",
                "Ilse Brandt: \"Nobody in the valley expected that the pumps would fail at once\""))
        .containsExactly(1, 1);
  }

  @Test
  void aSharedNameIsNotEnough() {
    assertThat(
            sizes(
                "Ilse Brandt: \"Port Amber has the safest harbour of the whole coast\"",
                "Ilse Brandt: \"We sent four boats with blankets to Port Amber\""))
        .containsExactly(1, 1);
  }

  @Test
  void aWordOfAnotherSpeakerIsAnotherUtterance() {
    assertThat(
            sizes(
                "Ilse Brandt: \"We welcome you, old companion, to the valley of lanterns\"",
                "Otto Falk: \"old companion\"",
                "Otto Falk: \"old companion\""))
        .containsExactly(1, 2);
  }

  @Test
  void aLongWordingOfAnotherSpeakerIsTheSameUtterance() {
    assertThat(sizes("Ilse Brandt: \"" + DYKES + "\"", "Otto Falk: \"" + DYKES + "\""))
        .containsExactly(2);
  }

  @Test
  void aQuotationHoldsTogetherItsSentences() {
    assertThat(
            sizes(
                "Ilse Brandt: \"The dykes held through the night. The pumps hum in the valley.\"",
                "Ilse Brandt: \"The dykes held through the night\"",
                "Ilse Brandt: \"The pumps hum in the valley\""))
        .containsExactly(3);
  }

  @Test
  void whatAnOfficialStatementGivesFarApartStaysTwo() {
    AnnotatedReport statement =
        Invented.statement(
            "a",
            "Ilse Brandt: \"The dykes held through the night\"",
            "Otto Falk: \"We had soup in the town hall\"",
            "Ilse Brandt: \"The pumps hum in the valley\"");
    AnnotatedReport joining =
        Invented.report(
            "b", "Ilse Brandt: \"The dykes held through the night. The pumps hum in the valley.\"");
    assertThat(utterances(List.of(statement, joining)))
        .extracting(u -> u.variants().size())
        .containsExactlyInAnyOrder(2, 1, 1);
  }

  @Test
  void aChainOfResemblancesDoesNotHoldTogether() {
    assertThat(
            sizes(
                "Ilse Brandt: \"lanterns were lit along the quay and bells rang out\"",
                "Ilse Brandt: \"bells rang out and ferries stayed ashore\"",
                "Ilse Brandt: \"ferries stayed ashore while kettles boiled over\"",
                "Ilse Brandt: \"kettles boiled over in every cottage kitchen\""))
        .doesNotContain(4);
  }

  @Test
  void anIndirectAccountOfWhatIsQuotedIsTheSameUtterance() {
    AnnotatedReport quoting = Invented.report("a", "Ilse Brandt: \"" + DYKES + "\"");
    AnnotatedReport telling =
        Invented.indirect("b", "Ilse Brandt: that the pumps are running again in the valley");
    assertThat(utterances(List.of(quoting, telling))).hasSize(1);
  }

  @Test
  void anIndirectAccountThatSaysMoreIsAnotherUtterance() {
    AnnotatedReport quoting = Invented.report("a", "Ilse Brandt: \"the pumps are running\"");
    AnnotatedReport telling =
        Invented.indirect(
            "b",
            "Ilse Brandt: that the pumps are running on borrowed fuel, that two wardens resigned"
                + " and that the province owes Amber an apology");
    assertThat(utterances(List.of(quoting, telling))).hasSize(2);
  }

  @Test
  void aNameAloneIsNoOtherWording() {
    AnnotatedReport quoting =
        Invented.report("a", "Ilse Brandt: \"Donata Quillfeld is not going to be it\"");
    AnnotatedReport attacking = Invented.indirect("b", "Ilse Brandt: Donata Quillfeld");
    assertThat(utterances(List.of(quoting, attacking))).hasSize(2);
  }

  @Test
  void theBaseIsAStatementBeforeALongerReport() {
    List<Utterance> utterances =
        utterances(
            List.of(
                Invented.report("a", "Ilse Brandt: \"" + DYKES + "\""),
                Invented.statement("b", "Ilse Brandt: \"the pumps are running again\"")));
    assertThat(utterances.getFirst().base().report().value()).isEqualTo("b");
  }

  @Test
  void theBaseIsTheLongestOfReports() {
    List<Utterance> utterances =
        utterances(
            List.of(
                Invented.report("a", "Ilse Brandt: \"the pumps are running again\""),
                Invented.report("b", "Ilse Brandt: \"" + DYKES + "\"")));
    assertThat(utterances.getFirst().base().report().value()).isEqualTo("b");
  }

  @Test
  void aStoryWithoutReportsIsRefused() {
    assertThatThrownBy(() -> Invented.collator().collate(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** How many variants each utterance has, each line a report of its own. */
  @Test
  void whatNobodyIsSaidToSayIsToldOnlyWhereItIsQuoted() {
    assertThat(sizes("?: the pumps are running again", "?: \"The pumps are running again\""))
        .containsExactly(1);
  }

  @Test
  void wordsOfGrammarAloneAreNoUtterance() {
    assertThat(sizes("Ilse Brandt: it is", "Ilse Brandt: the pumps are running again"))
        .containsExactly(1);
  }

  private static List<Integer> sizes(String... lines) {
    List<AnnotatedReport> reports =
        IntStream.range(0, lines.length).mapToObj(i -> Invented.report("r" + i, lines[i])).toList();
    return utterances(reports).stream().map(u -> u.variants().size()).toList();
  }

  private static List<Utterance> utterances(List<AnnotatedReport> reports) {
    return Invented.collator().collate(reports).utterances();
  }
}
