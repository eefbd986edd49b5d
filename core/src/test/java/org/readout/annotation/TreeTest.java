package org.readout.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.readout.text.Span;

class TreeTest {
  /** Each word as form/head/relation. */
  private static Tree tree(String sentence) {
    List<Word> words = new ArrayList<>();
    int offset = 0;
    for (String part : sentence.split(" ")) {
      String[] fields = part.split("/");
      Span span = new Span(offset, offset + fields[0].length());
      int head = Integer.parseInt(fields[1]);
      words.add(new Word(span, fields[0], "X", fields[0], head, fields[2]));
      offset = span.end() + 1;
    }
    Span all = words.getFirst().span().cover(words.getLast().span());
    return new Tree(new Sentence(all, 1, words));
  }

  private static final Tree SAID =
      tree(
          "The/1/det mayor/2/nsubj said/-1/root the/4/det bridge/6/nsubj would/6/aux open/2/ccomp"
              + " on/6/prep Monday/7/pobj ./2/punct");

  @Test
  void childrenStandInTheOrderOfTheSentence() {
    assertThat(SAID.children(2)).containsExactly(1, 6, 9);
    assertThat(SAID.children(0)).isEmpty();
    assertThat(SAID.root()).isEqualTo(2);
  }

  @Test
  void aChildIsFoundByItsRelation() {
    assertThat(SAID.child(2, "ccomp", "xcomp")).hasValue(6);
    assertThat(SAID.child(2, "dobj")).isEmpty();
    assertThat(SAID.is(1, "nsubj")).isTrue();
  }

  @Test
  void aSubtreeReachesFromItsFirstToItsLastWord() {
    assertThat(SAID.first(6)).isEqualTo(3);
    assertThat(SAID.last(6)).isEqualTo(8);
    assertThat(SAID.subtree(6)).isEqualTo(SAID.sentence().spanOf(3, 8));
    assertThat(SAID.first(2)).isZero();
    assertThat(SAID.last(2)).isEqualTo(9);
  }

  @Test
  void aSubtreeWithAGapDoesNotDominateTheWordsInTheGap() {
    Tree tree = tree("a/-1/root b/0/x c/0/x d/1/x");
    assertThat(tree.last(1)).isEqualTo(3);
    assertThat(tree.dominates(1, 3)).isTrue();
    assertThat(tree.dominates(1, 2)).isFalse();
  }

  @Test
  void aWordDominatesItselfAndWhatHangsBelow() {
    assertThat(SAID.dominates(6, 6)).isTrue();
    assertThat(SAID.dominates(2, 8)).isTrue();
    assertThat(SAID.dominates(8, 2)).isFalse();
    assertThat(SAID.dominates(1, 4)).isFalse();
  }

  @Test
  void aCircleIsNoTree() {
    assertThatIllegalArgumentException().isThrownBy(() -> tree("a/-1/root b/2/x c/1/x"));
    assertThatIllegalArgumentException().isThrownBy(() -> tree("a/7/x"));
  }

  @Test
  void aChainOfAHundredThousandWordsIsRead() {
    StringBuilder chain = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      chain.append("w/").append(i - 1).append("/x ");
    }
    Tree tree =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(5), () -> tree(chain.toString().strip()));
    assertThat(tree.last(0)).isEqualTo(99_999);
    assertThat(tree.dominates(0, 99_999)).isTrue();
  }
}
