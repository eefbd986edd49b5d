package org.readout.language.english.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What holds whatever the weights say. */
class TransitionsTest {
  private static final String[] WORDS = "the old man the boats , he said on Monday .".split(" ");
  private static final String[] TAGS = "DT JJ NN DT NNS , PRP VBD IN NNP .".split(" ");
  private static final int[] CLUSTERS = {7, 0, 300, 7, 301, 0, 40, 90, 8, 0, 0};

  /** Random weights for whatever features come up in the sentence. */
  private static DependencyParser random(long seed) {
    return new DependencyParser(model(seed));
  }

  private static ParserModel model(long seed) {
    Random random = new Random(seed);
    TreeSet<Integer> transitions = new TreeSet<>(Integer::compareUnsigned);
    TreeSet<Integer> relations = new TreeSet<>(Integer::compareUnsigned);
    Atoms atoms = new Atoms(WORDS, TAGS, CLUSTERS, 0, WORDS.length);
    Features features = new Features(atoms, new Roles(List.of("a", "b")));
    for (int next = 0; next < WORDS.length; next++) {
      for (int stack = 0; stack < next; stack++) {
        Node top = Node.of(stack).on(Node.of(stack / 2));
        features.ofTransition(top, Node.of(next));
        collect(features, transitions);
        features.ofRelation(Node.of(next), top, Node.of(next), true);
        collect(features, relations);
      }
    }
    return new ParserModel(List.of("a", "b"), weights(transitions, random), labels(relations));
  }

  private static void collect(Features features, Set<Integer> all) {
    for (int i = 0; i < features.count(); i++) {
      all.add(features.value(i));
    }
  }

  private static TransitionWeights weights(Set<Integer> features, Random random) {
    short[] left = new short[features.size()];
    short[] right = new short[features.size()];
    for (int i = 0; i < left.length; i++) {
      left[i] = (short) (random.nextInt(2001) - 1000);
      right[i] = (short) (random.nextInt(2001) - 1000);
    }
    return new TransitionWeights(array(features), left, right);
  }

  /** Every other feature speaks for the second relation, the others against it. */
  private static RelationWeights labels(Set<Integer> features) {
    int[] starts = new int[features.size() + 1];
    int[] weights = new int[features.size()];
    for (int i = 0; i < weights.length; i++) {
      starts[i + 1] = i + 1;
      weights[i] = (i % 2 == 0 ? 70_000 : -70_001) << 8 | 1;
    }
    return new RelationWeights(2, array(features), starts, weights);
  }

  private static int[] array(Set<Integer> features) {
    return features.stream().mapToInt(Integer::intValue).toArray();
  }

  @Test
  void everyParseIsAProjectiveTreeWithOneRoot() {
    for (int seed = 0; seed < 300; seed++) {
      Parse parse = random(seed).parse(WORDS, TAGS, CLUSTERS);
      int roots = 0;
      for (int word = 0; word < parse.size(); word++) {
        roots += parse.head(word) < 0 ? 1 : 0;
        assertThat(parse.relation(word).equals("root")).isEqualTo(parse.head(word) < 0);
        assertThat(climbs(parse, word)).isTrue();
        assertThat(covers(parse, word)).isTrue();
      }
      assertThat(roots).isEqualTo(1);
    }
  }

  private static boolean climbs(Parse parse, int word) {
    int steps = 0;
    for (int up = word; up >= 0; up = parse.head(up)) {
      if (steps++ > parse.size()) {
        return false;
      }
    }
    return true;
  }

  /** Whether all words between a word and its head depend on either, directly or not. */
  private static boolean covers(Parse parse, int word) {
    int head = parse.head(word);
    for (int k = Math.min(word, head) + 1; head >= 0 && k < Math.max(word, head); k++) {
      int up = k;
      while (up >= 0 && up != word && up != head) {
        up = parse.head(up);
      }
      if (up < 0) {
        return false;
      }
    }
    return true;
  }

  @Test
  void aModelIsReadAsItWasWritten() throws IOException {
    for (int seed = 0; seed < 20; seed++) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      model(seed).write(bytes);
      ParserModel read = ParserModel.read(new ByteArrayInputStream(bytes.toByteArray()));
      ByteArrayOutputStream again = new ByteArrayOutputStream();
      read.write(again);
      assertThat(again.toByteArray()).isEqualTo(bytes.toByteArray());
      assertThat(show(new DependencyParser(read).parse(WORDS, TAGS, CLUSTERS)))
          .isEqualTo(show(random(seed).parse(WORDS, TAGS, CLUSTERS)));
    }
  }

  private static String show(Parse parse) {
    StringBuilder shown = new StringBuilder();
    for (int word = 0; word < parse.size(); word++) {
      shown.append(parse.head(word)).append(parse.relation(word)).append(' ');
    }
    return shown.toString();
  }

  @Test
  void aBrokenModelIsReported() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model(1).write(bytes);
    byte[] half = Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);
    Assertions.assertThatIOException()
        .isThrownBy(() -> ParserModel.read(new ByteArrayInputStream(half)));
    Assertions.assertThatIOException()
        .isThrownBy(() -> ParserModel.read(new ByteArrayInputStream(new byte[100])));
  }

  @Test
  void aSentenceOfThousandsOfWordsIsCutAfterAStop() {
    String[] words = new String[5000];
    String[] tags = new String[5000];
    for (int i = 0; i < words.length; i++) {
      words[i] = i == 1500 ? ";" : "boats";
      tags[i] = i == 1500 ? ":" : "NNS";
    }
    Parse parse = random(3).parse(words, tags, new int[words.length]);
    assertThat(parse.size()).isEqualTo(5000);
    for (int i = 0; i < words.length; i++) {
      int head = parse.head(i) < 0 ? i : parse.head(i);
      assertThat(piece(head)).isEqualTo(piece(i));
    }
  }

  private static int piece(int word) {
    return word <= 1500 ? 0 : word <= 3500 ? 1 : 2;
  }

  @Test
  void aHundredThousandQuotationMarksAreParsedInSeconds() {
    String[] words = new String[100_000];
    Arrays.fill(words, "\"");
    String[] tags = new String[words.length];
    Arrays.fill(tags, "''");
    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> random(5).parse(words, tags, new int[words.length]));
  }

  @Test
  void nothingIsParsedAsNothing() {
    assertThat(random(1).parse(new String[0], new String[0], new int[0]).size()).isZero();
    Parse one = random(1).parse(new String[] {"Yes"}, new String[] {"UH"}, new int[1]);
    assertThat(one.head(0)).isEqualTo(-1);
  }

  @Test
  void wordsTagsAndClustersGoTogether() {
    Assertions.assertThatIllegalArgumentException()
        .isThrownBy(() -> random(1).parse(WORDS, new String[] {"DT"}, CLUSTERS));
    Assertions.assertThatIllegalArgumentException()
        .isThrownBy(() -> random(1).parse(WORDS, TAGS, new int[1]));
  }
}
