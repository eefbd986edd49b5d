package org.readout.language.english.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.language.english.WordClusters;

/** What the parser for news makes of the sentences that reports are full of. */
class DependencyParserTest {
  private static final DependencyParser PARSER = DependencyParser.standard();
  private static final WordClusters WORD_CLUSTERS = WordClusters.standard();

  /** The arcs of a sentence of word/tag pairs, each as dependent, relation, head. */
  private static List<String> arcs(String tagged) {
    String[] words = tagged.split(" ");
    String[] tags = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      int slash = words[i].lastIndexOf('/');
      tags[i] = words[i].substring(slash + 1);
      words[i] = words[i].substring(0, slash);
    }
    int[] clusters = Arrays.stream(words).mapToInt(WORD_CLUSTERS::pathOf).toArray();
    Parse parse = PARSER.parse(words, tags, clusters);
    List<String> arcs = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      String head = parse.head(i) < 0 ? "-" : words[parse.head(i)];
      arcs.add(words[i] + " " + parse.relation(i) + " " + head);
    }
    return arcs;
  }

  @Test
  void whatIsSaidDependsOnSaying() {
    assertThat(arcs("The/DT mayor/NN said/VBD the/DT bridge/NN would/MD open/VB on/IN Monday/NNP"))
        .contains("mayor nsubj said", "said root -", "open ccomp said", "on prep open");
    assertThat(arcs("The/DT envoy/NN told/VBD reporters/NNS that/IN Paris/NNP would/MD pay/VB"))
        .contains("envoy nsubj told", "that mark pay", "Paris nsubj pay", "pay ccomp told");
  }

  @Test
  void aQuotationBeforeItsSpeakerDependsOnSaying() {
    assertThat(arcs("\"/`` The/DT bridge/NN is/VBZ safe/JJ ,/, \"/'' he/PRP said/VBD ./."))
        .contains("he nsubj said", "said root -", "is ccomp said");
  }

  @Test
  void anInvertedSpeakerIsTheSubjectAndAnAppositionHisOffice() {
    String sentence =
        "\"/`` We/PRP checked/VBD every/DT bolt/NN ,/, \"/'' said/VBD Anna/NNP Berg/NNP ,/, the/DT"
            + " mayor/NN of/IN Lund/NNP ./.";
    assertThat(arcs(sentence))
        .contains("Berg nsubj said", "checked ccomp said", "mayor appos Berg", "of prep mayor");
  }

  @Test
  void aSpeakerInTheMiddleIsParenthesis() {
    String sentence = "The/DT ferry/NN ,/, officials/NNS said/VBD ,/, will/MD sail/VB again/RB ./.";
    assertThat(arcs(sentence))
        .contains("officials nsubj said", "said parataxis sail", "ferry nsubj sail");
  }

  @Test
  void accordingToLeadsToItsSource() {
    String before = "According/VBG to/IN the/DT ministry/NN ,/, two/CD men/NNS were/VBD hurt/VBN";
    assertThat(arcs(before))
        .contains("According prep hurt", "to prep According", "ministry pobj to");
    String after = "Two/CD men/NNS were/VBD hurt/VBN ,/, according/VBG to/IN the/DT ministry/NN";
    assertThat(arcs(after))
        .contains("men nsubjpass hurt", "according prep hurt", "ministry pobj to");
  }

  @Test
  void aClauseOfTimeBeforeASpeakerIsNotWhatIsSaid() {
    String sentence =
        "A/DT few/JJ months/NNS after/IN he/PRP had/VBD to/TO admit/VB the/DT delay/NN ,/, Berg/NNP"
            + " claimed/VBD yesterday/NN that/IN the/DT bridge/NN was/VBD safe/JJ ./.";
    assertThat(arcs(sentence))
        .contains("had advcl claimed", "Berg nsubj claimed", "was ccomp claimed")
        .doesNotContain("had ccomp claimed");
  }

  @Test
  void aQuotedStretchIsPartOfItsSentence() {
    String sentence =
        "The/DT minister/NN boasted/VBD of/IN \"/`` unprecedented/JJ levels/NNS of/IN energy/NN"
            + " supplies/NNS \"/'' from/IN Norway/NNP ./.";
    assertThat(arcs(sentence))
        .contains("boasted root -", "of prep boasted", "levels pobj of", "Norway pobj from");
  }

  @Test
  void threadsGetTheSameParses() {
    String sentence =
        "The/DT plan/NN has/VBZ no/DT chance/NN of/IN success/NN ,/, Berg/NNP added/VBD";
    List<String> alone = arcs(sentence);
    assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> arcs(sentence)))
        .allMatch(alone::equals);
  }
}
