package org.readout.language.english.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConstructionsTest {

  @Test
  void whoIsNamedSoIsWhoWasDescribed() {
    Parsed parsed =
        Parsed.of(
            """
            A/DT/2/det worker/NN/6/nsubj named/VBN/2/acl Paul/NNP/5/compound/p Stein/NNP/3/oprd/p left/VBD/0/root ././6/punct
            """);

    assertThat(parsed.mentionsOf("Paul Stein")).containsExactly("A worker", "Paul Stein");
  }

  @Test
  void twoAppositionsAreOfOne() {
    Parsed parsed =
        Parsed.of(
            """
            Ana/NNP/2/compound/p Lima/NNP/8/nsubj/p ,/,/2/punct a/DT/5/det mayor/NN/2/appos and/CC/5/cc candidate/NN/5/conj left/VBD/0/root ././8/punct
            """);

    assertThat(parsed.mentionsOf("Ana Lima")).hasSize(3);
  }

  @Test
  void aSemicolonPartsThoseOfAList() {
    Parsed parsed =
        Parsed.of(
            """
            They/PRP/2/nsubj met/VBD/0/root Ana/NNP/4/compound/p Lima/NNP/2/dobj/p ;/:/4/punct a/DT/7/det judge/NN/4/appos ;/:/7/punct and/CC/7/cc others/NNS/7/conj ././2/punct
            """);

    assertThat(parsed.mentionsOf("Ana Lima")).containsExactly("Ana Lima");
  }

  @Test
  void aDescriptionAfterADashIsOfWhomItFollows() {
    Parsed parsed =
        Parsed.of(
            """
            Enter/VB/0/root Ana/NNP/3/compound/p Lima/NNP/1/dobj/p --/:/1/punct a/DT/7/det former/JJ/7/amod judge/NN/1/dep ././1/punct
            """);

    assertThat(parsed.mentionsOf("Ana Lima")).containsExactly("Ana Lima", "a former judge");
  }

  @Test
  void aTitleWithItsComplementGoesBeforeItsBearer() {
    Parsed parsed =
        Parsed.of(
            """
            The/DT/2/det Minister/NNP/8/nsubj of/IN/2/prep Mining/NNP/3/pobj ,/,/4/punct Ana/NNP/7/compound/p Lima/NNP/4/appos/p left/VBD/0/root ././8/punct
            The/DT/2/det Minister/NNP/5/nsubj of/IN/2/prep Finance/NNP/3/pobj stayed/VBD/0/root ././5/punct
            """);

    assertThat(parsed.mentionsOf("Ana Lima")).containsExactly("The Minister of Mining", "Ana Lima");
  }

  @Test
  void aTitleMayEndWithItsCountry() {
    Parsed parsed =
        Parsed.of(
            """
            President/NNP/7/compound of/IN/1/prep the/DT/4/det Republic/NNP/2/pobj of/IN/4/prep Chile/NNP/5/pobj/l Ana/NNP/8/compound/p Lima/NNP/9/nsubj/p spoke/VBD/0/root ././9/punct
            The/DT/3/det Chilean/JJ/3/amod president/NN/4/nsubj smiled/VBD/0/root ././4/punct
            """);

    assertThat(parsed.mentionsOf("Ana Lima")).contains("The Chilean president");
  }

  @Test
  void aPersonAfterWhatHeIsIsNoBody() {
    Parsed parsed =
        Parsed.of(
            """
            Harbour/NNP/4/compound/o Board/NNP/4/compound/o Democrat/NNP/4/compound/o Paul/NNP/5/compound/o Stein/NNP/6/nsubj/o left/VBD/0/root ././6/punct
            """);

    assertThat(parsed.names()).contains("PERSON Paul Stein");
  }

  @Test
  void aGivenNameThatIsADemonymStaysIt() {
    Parsed parsed =
        Parsed.of(
            """
            German/NNP/2/compound/p Ortiz/NNP/3/nsubj/p left/VBD/0/root ././3/punct
            """);

    assertThat(parsed.names()).containsExactly("PERSON German Ortiz");
  }

  @Test
  void aCourtesyAloneIsNobody() {
    Parsed parsed =
        Parsed.of(
                """
            Winter/NN/2/nsubj comes/VBZ/0/root Mr./NNP/2/dep ././2/punct
            Spring/NN/2/nsubj follows/VBZ/4/ccomp he/PRP/4/nsubj said/VBD/0/root ././4/punct
            """)
            .said("he", 1, "said", 1, "Spring follows", true);

    assertThat(parsed.speakers()).containsExactly("nobody");
  }
}
