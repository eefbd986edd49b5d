package org.readout.language.english.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RolesTest {
  private static final String TWO_PRESIDENTS =
      """
      Finnish/JJ/2/amod President/NNP/4/compound Aino/NNP/4/compound/p Berg/NNP/5/nsubj/p met/VBD/0/root Chilean/JJ/7/amod President/NNP/9/compound Ana/NNP/9/compound/p Lima/NNP/5/dobj/p ././5/punct
      President/NNP/2/compound Lima/NNP/3/nsubj/p smiled/VBD/0/root ././3/punct
      Winter/NN/2/nsubj comes/VBZ/5/ccomp the/DT/4/det President/NNP/5/nsubj said/VBD/0/root ././5/punct
      """;

  @Test
  void thePresidentOfAStatementIsItsOwn() {
    Parsed finnish = Parsed.of(TWO_PRESIDENTS).statementOf("Office of the President of Finland");
    Parsed chilean = Parsed.of(TWO_PRESIDENTS).statementOf("Presidency of Chile");

    assertThat(said(finnish).speakers()).containsExactly("Aino Berg");
    assertThat(said(chilean).speakers()).containsExactly("Ana Lima");
  }

  private static Parsed said(Parsed parsed) {
    return parsed.said("the President", 1, "said", 1, "Winter comes", true);
  }

  @Test
  void weInAStatementIsItsSide() {
    Parsed parsed =
        Parsed.of(
                """
            We/PRP/2/nsubj said/VBD/0/root winter/NN/4/nsubj comes/VBZ/2/ccomp ././2/punct
            """)
            .statementOf("Ministry of Winter")
            .said("We", 1, "said", 1, "winter comes", false);

    assertThat(parsed.speakers()).containsExactly("unnamed: Ministry of Winter");
  }

  @Test
  void aPresidentOfNoCountryToldIsNotTheChileanOne() {
    Parsed parsed =
        Parsed.of(
            """
            President/NNP/3/compound Aino/NNP/3/compound/p Berg/NNP/4/nsubj/p arrived/VBD/0/root ././4/punct
            The/DT/3/det Chilean/JJ/3/amod president/NN/4/nsubj smiled/VBD/0/root ././4/punct
            """);

    assertThat(parsed.mentionsOf("Aino Berg")).doesNotContain("The Chilean president");
  }

  @Test
  void howOneIsAddressedIsNoRole() {
    Parsed parsed =
        Parsed.of(
            """
            Ana/NNP/2/compound/p Lima/NNP/8/nsubj/p ,/,/2/punct a/DT/7/det dear/JJ/7/amod old/JJ/7/amod friend/NN/2/appos left/VBD/0/root ././8/punct
            Judge/NNP/2/compound Lima/NNP/3/nsubj/p returned/VBD/0/root ././3/punct
            """);

    assertThat(parsed.rolesOf("Ana Lima")).containsExactly("judge");
  }

  @Test
  void aLeaderIsNoneOfTwoKinswomen() {
    Parsed parsed =
        Parsed.of(
            """
            Rosa/NNP/4/nsubj/p and/CC/1/cc Ana/NNP/4/compound/p Lima/NNP/5/nsubj/p left/VBD/0/root ././5/punct
            President/NNP/2/compound Lima/NNP/3/nsubj/p stayed/VBD/0/root ././3/punct
            """);

    assertThat(parsed.mentionsOf("Ana Lima")).containsExactly("Ana Lima");
  }

  @Test
  void anEpithetIsWhoWasJustSpokenOf() {
    Parsed parsed =
        Parsed.of(
            """
            Ana/NNP/2/compound/p Lima/NNP/3/nsubj/p came/VBD/0/root ././3/punct
            Lima/NNP/2/nsubj/p left/VBD/0/root ././2/punct
            It/PRP/2/nsubj surprised/VBD/0/root the/DT/5/det Maine/NNP/5/compound Republican/NNP/2/dobj ././2/punct
            """);

    assertThat(parsed.mentionsOf("Ana Lima")).contains("the Maine Republican");
  }
}
