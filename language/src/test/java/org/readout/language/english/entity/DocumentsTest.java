package org.readout.language.english.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentsTest {

  @Test
  void aStatementIsWhoseItIsSaidToBe() {
    Parsed parsed =
        Parsed.of(
                """
            Winter/NN/2/nsubj comes/VBZ/3/ccomp read/VBD/0/root a/DT/5/det statement/NN/3/nsubj from/IN/5/prep Ana/NNP/8/compound/p Lima/NNP/6/pobj/p ././3/punct
            """)
            .said("a statement from Ana Lima", 1, "read", 1, "Winter comes", true);

    assertThat(parsed.speakers()).containsExactly("Ana Lima");
  }

  @Test
  void aStatementOfAnOfficeIsThatOfWhoHoldsIt() {
    Parsed parsed =
        Parsed.of(
                """
            Winter/NN/2/nsubj comes/VBZ/3/ccomp read/VBD/0/root a/DT/5/det statement/NN/3/nsubj from/IN/5/prep Ana/NNP/8/compound/p Lima/NNP/10/poss/p 's/POS/8/case desk/NN/6/pobj ././3/punct
            """)
            .said("a statement from Ana Lima 's desk", 1, "read", 1, "Winter comes", true);

    assertThat(parsed.speakers()).containsExactly("Ana Lima");
  }

  @Test
  void aStatementInWhichSomebodySpokeIsHers() {
    Parsed parsed =
        Parsed.of(
                """
            Winter/NN/2/nsubj comes/VBZ/5/ccomp Ana/NNP/4/compound/p Lima/NNP/5/nsubj/p said/VBD/0/root in/IN/5/prep a/DT/8/det statement/NN/6/pobj ././5/punct
            Spring/NN/2/nsubj follows/VBZ/0/root ././2/punct
            """)
            .said("Ana Lima", 1, "said", 1, "Winter comes", true)
            .said("a statement", 1, "", 0, "Spring follows", true);

    assertThat(parsed.speakers()).containsExactly("Ana Lima", "Ana Lima");
  }

  @Test
  void aLetterThatManySignedIsTheirs() {
    Parsed parsed =
        Parsed.of(
                """
            He/PRP/2/nsubj got/VBD/0/root a/DT/4/det letter/NN/2/dobj signed/VBN/4/acl by/IN/5/agent nine/CD/8/nummod mayors/NNS/6/pobj ,/,/4/punct which/WDT/11/nsubj read/VBD/4/relcl Winter/NN/13/nsubj comes/VBZ/11/ccomp ././2/punct
            """)
            .said("which", 1, "read", 1, "Winter comes", true);

    assertThat(parsed.speakers()).containsExactly("unnamed: nine mayors");
  }

  @Test
  void aStatementIsOfWhoPutsItOut() {
    Parsed parsed =
        Parsed.of(
                """
            Ana/NNP/2/compound/p Lima/NNP/3/nsubj/p issued/VBD/0/root the/DT/5/det statement/NN/3/dobj calling/VBG/5/acl it/PRP/8/nsubj bigoted/JJ/6/xcomp ././3/punct
            """)
            .said("the statement", 1, "calling", 1, "bigoted", true);

    assertThat(parsed.speakers()).containsExactly("Ana Lima");
  }

  @Test
  void whoReadsADocumentDidNotWriteIt() {
    Parsed parsed =
        Parsed.of(
                """
            Ana/NNP/2/compound/p Lima/NNP/3/nsubj/p quoted/VBD/0/root the/DT/5/det report/NN/3/dobj calling/VBG/5/acl it/PRP/8/nsubj bigoted/JJ/6/xcomp ././3/punct
            """)
            .said("the report", 1, "calling", 1, "bigoted", true);

    assertThat(parsed.speakers()).containsExactly("unnamed: the report");
  }

  @Test
  void aVideoHoldsTheWordsOfWhomItShows() {
    Parsed parsed =
        Parsed.of(
                """
            Paul/NNP/2/compound/p Stein/NNP/3/nsubj/p apologised/VBD/0/root ././3/punct
            A/DT/2/det video/NN/3/nsubj surfaced/VBD/0/root of/IN/3/prep him/PRP/4/pobj calling/VBG/5/acl it/PRP/8/nsubj bigoted/JJ/6/xcomp ././3/punct
            """)
            .said("A video", 1, "calling", 1, "bigoted", true);

    assertThat(parsed.speakers()).containsExactly("Paul Stein");
  }
}
