package org.readout.language.english.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntityFinderTest {

  @Test
  void aSurnameIsWhoBearsItInFull() {
    Parsed parsed =
        Parsed.of(
            """
            Ana/NNP/2/compound/p Duarte/NNP/3/nsubj/p resigned/VBD/0/root ././3/punct
            Mrs./NNP/2/compound Duarte/NNP/3/nsubj/p left/VBD/0/root ././3/punct
            """);

    assertThat(parsed.mentionsOf("Ana Duarte")).containsExactly("Ana Duarte", "Duarte");
  }

  @Test
  void courtesyTellsTwoOfOneSurnameApart() {
    Parsed parsed =
        Parsed.of(
            """
            Ana/NNP/2/compound/p Duarte/NNP/5/nsubj/p and/CC/2/cc Paul/NNP/5/compound/p Duarte/NNP/6/nsubj/p met/VBD/0/root ././6/punct
            Mr./NNP/2/compound Duarte/NNP/3/nsubj/p left/VBD/0/root ././3/punct
            Mrs./NNP/2/compound Duarte/NNP/3/nsubj/p stayed/VBD/0/root ././3/punct
            """);

    assertThat(parsed.mentionsOf("Ana Duarte")).hasSize(2);
    assertThat(parsed.mentionsOf("Paul Duarte")).hasSize(2);
  }

  @Test
  void aTitleBeforeTheNameServesLaterWithoutIt() {
    Parsed parsed =
        Parsed.of(
            """
            French/JJ/2/nmod President/NNP/4/compound Jean/NNP/4/compound/p Morel/NNP/5/nsubj/p arrived/VBD/0/root ././5/punct
            The/DT/3/det French/JJ/3/nmod president/NN/4/nsubj smiled/VBD/0/root ././4/punct
            """);

    assertThat(parsed.mentionsOf("Jean Morel"))
        .containsExactly("French President", "Jean Morel", "The French president");
  }

  @Test
  void theLeaderOfACountryIsItsPresident() {
    Parsed parsed =
        Parsed.of(
            """
            French/JJ/2/nmod President/NNP/4/compound Jean/NNP/4/compound/p Morel/NNP/5/nsubj/p arrived/VBD/0/root ././5/punct
            The/DT/3/det French/JJ/3/nmod leader/NN/4/nsubj smiled/VBD/0/root ././4/punct
            The/DT/3/det German/JJ/3/nmod leader/NN/4/nsubj smiled/VBD/0/root ././4/punct
            """);

    assertThat(parsed.mentionsOf("Jean Morel")).contains("The French leader");
    assertThat(parsed.mentionsOf("Jean Morel")).doesNotContain("The German leader");
  }

  @Test
  void anAppositionIsWhomItFollows() {
    Parsed parsed =
        Parsed.of(
            """
            Ana/NNP/2/compound/p Duarte/NNP/7/nsubj/p ,/,/2/punct a/DT/6/det former/JJ/6/nmod judge/NN/2/appos spoke/VBD/0/root ././7/punct
            """);

    assertThat(parsed.mentionsOf("Ana Duarte")).containsExactly("Ana Duarte", "a former judge");
  }

  @Test
  void aCapitalThatSpeaksIsNotTheCity() {
    Parsed parsed =
        Parsed.of(
            """
            Paris/NNP/2/nsubj/l denied/VBD/0/root it/PRP/2/dobj ././2/punct
            They/PRP/2/nsubj met/VBD/0/root in/IN/2/prep Paris/NNP/3/pobj/l ././2/punct
            """);

    assertThat(parsed.names()).containsExactly("ORGANIZATION Paris", "PLACE Paris");
  }

  @Test
  void anAcronymIsWhatItShortens() {
    Parsed parsed =
        Parsed.of(
            """
            The/DT/5/det Northern/NNP/5/compound/o Rivers/NNP/5/compound/o Water/NNP/5/compound/o Board/NNP/6/nsubj/o met/VBD/0/root ././6/punct
            NRWB/NNP/2/nsubj/o voted/VBD/0/root ././2/punct
            The/DT/2/det board/NN/3/nsubj adjourned/VBD/0/root ././3/punct
            """);

    assertThat(parsed.mentionsOf("Northern Rivers Water Board"))
        .containsExactly("Northern Rivers Water Board", "NRWB", "The board");
  }

  @Test
  void heIsTheManWhoSpoke() {
    Parsed parsed =
        Parsed.of(
                """
            Paul/NNP/2/compound/p Duarte/NNP/3/nsubj/p met/VBD/0/root Ana/NNP/5/compound/p Lima/NNP/3/dobj/p ././3/punct
            Winter/NN/2/nsubj comes/VBZ/4/ccomp he/PRP/4/nsubj said/VBD/0/root ././4/punct
            """)
            .said("he", 1, "said", 1, "Winter comes", true);

    assertThat(parsed.speakers()).containsExactly("Paul Duarte");
  }

  @Test
  void sheIsTheWomanAlthoughAManIsNearer() {
    Parsed parsed =
        Parsed.of(
                """
            Ana/NNP/2/compound/p Lima/NNP/3/nsubj/p met/VBD/0/root Paul/NNP/5/compound/p Duarte/NNP/3/dobj/p ././3/punct
            Winter/NN/2/nsubj comes/VBZ/4/ccomp she/PRP/4/nsubj said/VBD/0/root ././4/punct
            """)
            .said("she", 1, "said", 1, "Winter comes", true);

    assertThat(parsed.speakers()).containsExactly("Ana Lima");
  }

  @Test
  void whoSpeaksIsNotHeInHisOwnWords() {
    Parsed parsed =
        Parsed.of(
                """
            Paul/NNP/2/compound/p Duarte/NNP/3/nsubj/p praised/VBD/0/root Karl/NNP/5/compound/p Berg/NNP/3/dobj/p ././3/punct
            He/PRP/2/nsubj wins/VBZ/4/ccomp Duarte/NNP/4/nsubj/p said/VBD/0/root ././4/punct
            """)
            .said("Duarte", 2, "said", 1, "He wins", true);

    assertThat(parsed.mentionsOf("Karl Berg")).containsExactly("Karl Berg", "He");
  }

  @Test
  void iIsWhoSpeaks() {
    Parsed parsed =
        Parsed.of(
                """
            I/PRP/2/nsubj won/VBD/4/ccomp Duarte/NNP/4/nsubj/p said/VBD/0/root ././4/punct
            """)
            .said("Duarte", 1, "said", 1, "I won", true);

    assertThat(parsed.mentionsOf("Duarte")).containsExactly("I", "Duarte");
  }

  @Test
  void aSourceWithoutANameKeepsItsDescription() {
    Parsed parsed =
        Parsed.of(
                """
            A/DT/3/det harbour/NN/3/compound spokesman/NN/4/nsubj said/VBD/0/root it/PRP/6/nsubj closed/VBD/4/ccomp ././4/punct
            """)
            .said("A harbour spokesman", 1, "said", 1, "it closed", false);

    assertThat(parsed.speakers()).containsExactly("unnamed: A harbour spokesman");
  }

  @Test
  void aQuotationWithoutASourceGoesOnWithTheSpeakerBefore() {
    Parsed parsed =
        Parsed.of(
                """
            Winter/NN/2/nsubj comes/VBZ/5/ccomp Ana/NNP/4/compound/p Lima/NNP/5/nsubj/p said/VBD/0/root ././5/punct
            Spring/NN/2/nsubj follows/VBZ/0/root ././2/punct
            """)
            .said("Ana Lima", 1, "said", 1, "Winter comes", true)
            .said("", 0, "", 0, "Spring follows", true);

    assertThat(parsed.speakers()).containsExactly("Ana Lima", "Ana Lima");
  }

  @Test
  void whoIsToldIsTheAddressee() {
    Parsed parsed =
        Parsed.of(
                """
            Winter/NN/2/nsubj comes/VBZ/5/ccomp Ana/NNP/4/compound/p Lima/NNP/5/nsubj/p told/VBD/0/root Karl/NNP/7/compound/p Berg/NNP/5/dobj/p ././5/punct
            """)
            .said("Ana Lima", 1, "told", 1, "Winter comes", true);

    assertThat(parsed.find().attributions().get(0).addressee())
        .hasValueSatisfying(to -> assertThat(to.name()).isEqualTo("Karl Berg"));
  }

  @Test
  void manyPronounsAreReadInTime() {
    String sentence = "Duarte/NNP/2/nsubj/p left/VBD/0/root ".strip() + "\n";
    String pronouns = "he/PRP/2/nsubj left/VBD/0/root he/PRP/2/dobj he/PRP/2/dobj ././2/punct\n";
    Parsed parsed = Parsed.of(sentence + pronouns.repeat(12_000));

    assertThat(parsed.mentionsOf("Duarte")).hasSizeGreaterThan(36_000);
  }
}
