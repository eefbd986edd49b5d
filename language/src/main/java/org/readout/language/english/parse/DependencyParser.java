package org.readout.language.english.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * A greedy dependency parser: the arc-hybrid system, its steps and relations chosen by linear
 * models that were trained with a dynamic oracle (Goldberg and Nivre 2013) to say what NLP4J says,
 * in the labels of the ClearNLP dependencies (Choi 2012).
 *
 * <p>Takes time linear in the number of words and may be used by several threads.
 */
public final class DependencyParser {
  /**
   * Longer sentences are cut, so that no input asks for more memory at once than this many words.
   */
  static final int LONGEST = 2000;

  private static final String MODEL = "parser.model";

  private final ParserModel model;
  private final String[] relations;
  private final Roles roles;

  public DependencyParser(ParserModel model) {
    this.model = model;
    relations = model.relations().toArray(new String[0]);
    roles = new Roles(model.relations());
  }

  /**
   * The parser for news that comes with the program; each call reads the model anew.
   *
   * @throws UncheckedIOException if the model cannot be read
   */
  public static DependencyParser standard() {
    try (InputStream in = DependencyParser.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IOException("missing: " + MODEL);
      }
      return new DependencyParser(ParserModel.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Parses one sentence. One of more than 2,000 words is parsed in pieces, each with a root.
   *
   * @param words with typographic marks made plain
   * @param tags Penn Treebank parts of speech, one a word
   * @param clusters the path to each word's cluster, a bit a step after a leading 1; 0 for none
   * @throws IllegalArgumentException if there are not as many tags or clusters as words
   */
  public Parse parse(String[] words, String[] tags, int[] clusters) {
    if (words.length != tags.length || words.length != clusters.length) {
      throw new IllegalArgumentException(
          words.length + " words, " + tags.length + " tags, " + clusters.length + " clusters");
    }
    int[] heads = new int[words.length];
    String[] labels = new String[words.length];
    for (int from = 0; from < words.length; ) {
      int to = end(tags, from);
      parse(new Atoms(words, tags, clusters, from, to), from, heads, labels);
      from = to;
    }
    return new Parse(heads, labels);
  }

  /** Where a piece ends: with the sentence, else after the last stop, else comma, that fits in. */
  private static int end(String[] tags, int from) {
    int most = from + LONGEST;
    if (most >= tags.length) {
      return tags.length;
    }
    for (String wanted : new String[] {".", ":", ","}) {
      for (int i = most - 1; i >= from + LONGEST / 2; i--) {
        if (tags[i].equals(wanted)) {
          return i + 1;
        }
      }
    }
    return most;
  }

  private void parse(Atoms atoms, int from, int[] heads, String[] labels) {
    Features features = new Features(atoms, roles);
    int[] scores = new int[relations.length];
    int root = atoms.size();
    Node stack = Node.NONE;
    Node next = Node.of(0);
    while (stack != Node.NONE || next.word() < root) {
      Transition transition = model.transition(features, stack, next, root);
      if (transition == Transition.SHIFT) {
        stack = next.on(stack);
        next = Node.of(next.word() + 1);
        continue;
      }
      int word = from + stack.word();
      Node head = transition == Transition.LEFT ? next : stack.below();
      if (head.word() == root) {
        heads[word] = -1;
        labels[word] = "root";
        stack = stack.below();
        continue;
      }
      int relation = model.relation(features, head, stack, next, scores);
      heads[word] = from + head.word();
      labels[word] = relations[relation];
      if (transition == Transition.LEFT) {
        next = next.withLeft(stack, relation);
        stack = stack.below();
      } else {
        stack = head.withRight(stack, relation);
      }
    }
  }

  @Override
  public String toString() {
    return "DependencyParser" + Arrays.toString(relations);
  }
}
