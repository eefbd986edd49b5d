package org.readout.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.annotation.AnnotatedReport;
import org.readout.utterance.Utterance;
import org.readout.utterance.Variant;
import org.readout.utterance.Variant.Change;
import org.readout.utterance.Variant.Meaning;

/** What is said of a variant's words and of its meaning; all sentences are invented. */
class ChangesTest {

  private static final String FERRY = "The ferry will reach Port Amber harbour before the storm";

  @Test
  void theSameWordsInAnotherSpellingAreNotChanged() {
    Variant variant = variant(FERRY, "the ferry will reach Port Amber harbor before the storm.");
    assertThat(variant.changes()).isEmpty();
    assertThat(variant.meaning()).isEmpty();
  }

  @Test
  void wordsLeftOutAreCut() {
    assertThat(variant(FERRY, "The ferry will reach Port Amber harbour").changes())
        .containsExactly(Change.CUT);
    assertThat(variant(FERRY, "The ferry will reach harbour before the storm").changes())
        .containsExactly(Change.CUT);
  }

  @Test
  void aWordForAnotherIsSubstituted() {
    Variant variant = variant(FERRY, "The ferry will reach Port Amber harbour before the gale");
    assertThat(variant.changes()).containsExactly(Change.SUBSTITUTED);
    assertThat(variant.meaning()).isEmpty();
  }

  @Test
  void wordsInAnotherOrderAreReordered() {
    Variant variant =
        variant(
            "Lanterns, blankets and kettles were handed out at the old quay",
            "blankets, lanterns and kettles were handed out at the old quay");
    assertThat(variant.changes()).containsExactly(Change.REORDERED);
  }

  @Test
  void quotationsThatShareARunOfWordsAreNotParaphrased() {
    String shared = "one thing you do not do in winter";
    Variant variant =
        variant(
            "He is a sailor and has he not understood that there is " + shared,
            shared + " because everybody who tried it over a thousand years has drowned in sight");
    assertThat(variant.changes())
        .contains(Change.CUT, Change.JOINED)
        .doesNotContain(Change.PARAPHRASED);
  }

  @Test
  void stretchesThatTheBaseHasApartAreJoined() {
    List<AnnotatedReport> reports =
        List.of(
            Invented.statement(
                "a",
                "Ilse Brandt: The dykes held through the night. Nobody slept. The pumps are running"
                    + " again in every street of the valley."),
            Invented.report(
                "b",
                "Ilse Brandt: \"The dykes held through the night. The pumps are running again in"
                    + " every street of the valley.\""));
    assertThat(onlyVariant(reports).changes()).containsExactly(Change.CUT, Change.JOINED);
  }

  @Test
  void anotherSpeakerIsReattributed() {
    List<AnnotatedReport> reports =
        List.of(
            Invented.report("a", "Ilse Brandt: \"" + FERRY + "\""),
            Invented.report("b", "Otto Falk: \"" + FERRY + "\""));
    assertThat(onlyVariant(reports).changes()).containsExactly(Change.REATTRIBUTED);
  }

  @Test
  void aDescribedSpeakerIsNotReattributed() {
    List<AnnotatedReport> reports =
        List.of(
            Invented.report("a", "Ilse Brandt: \"" + FERRY + "\""),
            Invented.report("b", "a harbour official: \"" + FERRY + "\""));
    assertThat(onlyVariant(reports).changes()).isEmpty();
  }

  @Test
  void aReportedClauseIsAParaphrase() {
    List<AnnotatedReport> reports =
        List.of(
            Invented.report("a", "Ilse Brandt: \"" + FERRY + "\""),
            Invented.indirect(
                "b", "Ilse Brandt: that the ferry would reach Port Amber harbour before storms"));
    Variant variant = onlyVariant(reports);
    assertThat(variant.changes()).containsExactly(Change.PARAPHRASED);
    assertThat(variant.meaning()).isEmpty();
  }

  @Test
  void anotherNumberIsAnotherMeaning() {
    assertThat(
            variant("three boats left Port Amber today", "four boats left Port Amber today")
                .meaning())
        .containsExactly(Meaning.NUMBER);
  }

  @Test
  void aNumberInDigitsIsTheSame() {
    assertThat(
            variant(
                    "Three boats left Port Amber with 2 million crates",
                    "3 boats left Port Amber with 2,000,000 crates")
                .changes())
        .isEmpty();
  }

  @Test
  void aNegationIsAnotherMeaning() {
    assertThat(
            variant("The bridge will not open before spring", "The bridge will open before spring")
                .meaning())
        .containsExactly(Meaning.NEGATION);
  }

  @Test
  void aContractedNegationIsTheSame() {
    Variant variant =
        variant("The bridge can not open before spring", "The bridge can't open before spring");
    assertThat(variant.meaning()).isEmpty();
    assertThat(variant.changes()).isEmpty();
  }

  @Test
  void aNegationLeftOutWithItsClauseIsCut() {
    Variant variant =
        variant(
            "The bridge opens in spring but the tunnel does not open this year",
            "The bridge opens in spring");
    assertThat(variant.changes()).containsExactly(Change.CUT);
    assertThat(variant.meaning()).isEmpty();
  }

  @Test
  void aNegationLeftOutWithItsSentenceIsCut() {
    Variant variant =
        variant(
            "They ask whether this is charity. It is not. The valley buys what it needs",
            "They ask whether this is charity. The valley buys what it needs");
    assertThat(variant.changes()).contains(Change.CUT);
    assertThat(variant.meaning()).isEmpty();
  }

  @Test
  void anotherModalIsAnotherMeaning() {
    assertThat(
            variant("The harbour must close at night", "The harbour might close at night")
                .meaning())
        .containsExactly(Meaning.MODALITY);
  }

  @Test
  void anotherNameIsAnotherMeaning() {
    assertThat(
            variant("Our engineers trust Brandt completely", "Our engineers trust Falk completely")
                .meaning())
        .containsExactly(Meaning.NAME);
  }

  @Test
  void anotherTimeIsAnotherMeaning() {
    assertThat(
            variant("The old mill reopens on Friday", "The old mill reopens on Monday").meaning())
        .containsExactly(Meaning.TIME);
  }

  @Test
  void anotherStrengthIsAnotherMeaning() {
    assertThat(
            variant("The river is very high at Amber lock", "The river is high at Amber lock")
                .meaning())
        .containsExactly(Meaning.STRENGTH);
  }

  private static Variant variant(String base, String variant) {
    return onlyVariant(
        List.of(
            Invented.statement("a", "Ilse Brandt: \"" + base + "\""),
            Invented.report("b", "Ilse Brandt: \"" + variant + "\"")));
  }

  private static Variant onlyVariant(List<AnnotatedReport> reports) {
    List<Utterance> utterances = Invented.collator().collate(reports).utterances();
    assertThat(utterances).hasSize(1);
    assertThat(utterances.getFirst().variants()).hasSize(2);
    return utterances.getFirst().variants().get(1);
  }
}
