package org.readout.language.english.parse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a parser has learned: the relations, the weights of features for transitions and those for
 * relations.
 *
 * <p>The binary form: {@code RDP1}; the number of relations, each as its length and UTF-8 bytes;
 * the {@link TransitionWeights}; the {@link RelationWeights}. All numbers are variable-length,
 * seven bits a byte.
 */
public final class ParserModel {
  private static final byte[] MAGIC = "RDP1".getBytes(StandardCharsets.US_ASCII);

  private final List<String> relations;
  private final TransitionWeights transitions;
  private final RelationWeights labels;

  /**
   * @param relations at most 64, the order being that of the weights
   */
  public ParserModel(
      List<String> relations, TransitionWeights transitions, RelationWeights labels) {
    if (relations.isEmpty() || relations.size() > Long.SIZE) {
      throw new IllegalArgumentException("1 to 64 relations, not " + relations.size());
    }
    this.relations = List.copyOf(relations);
    this.transitions = transitions;
    this.labels = labels;
  }

  /**
   * @throws IOException if the stream fails or is no such model
   */
  public static ParserModel read(InputStream in) throws IOException {
    Numbers numbers = new Numbers(in.readAllBytes());
    try {
      for (byte expected : MAGIC) {
        if (numbers.octet() != expected) {
          throw new IOException("not a model of the dependency parser");
        }
      }
      String[] relations = new String[numbers.next()];
      for (int i = 0; i < relations.length; i++) {
        relations[i] = numbers.text();
      }
      TransitionWeights transitions = TransitionWeights.read(numbers);
      RelationWeights labels = RelationWeights.read(numbers, relations.length);
      return new ParserModel(List.of(relations), transitions, labels);
    } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
      throw new IOException("a broken model of the dependency parser", e);
    }
  }

  public void write(OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(MAGIC);
    Numbers.write(bytes, relations.size());
    for (String relation : relations) {
      byte[] name = relation.getBytes(StandardCharsets.UTF_8);
      Numbers.write(bytes, name.length);
      bytes.write(name);
    }
    transitions.write(bytes);
    labels.write(bytes);
    bytes.writeTo(out);
  }

  List<String> relations() {
    return relations;
  }

  /** The best transition that is allowed. */
  Transition transition(Features features, Node stack, Node next, int root) {
    boolean shift = Transition.SHIFT.allowed(stack, next, root);
    boolean left = Transition.LEFT.allowed(stack, next, root);
    boolean right = Transition.RIGHT.allowed(stack, next, root);
    if (!right) {
      if (!left) {
        return Transition.SHIFT;
      }
      if (!shift) {
        return Transition.LEFT;
      }
    } else if (!left && !shift) {
      return Transition.RIGHT;
    }
    features.ofTransition(stack, next);
    return transitions.best(features, shift, left, right);
  }

  /** The best relation of a dependent to its head. */
  int relation(Features features, Node head, Node dependent, Node next, int[] scores) {
    features.ofRelation(head, dependent, next, dependent.word() < head.word());
    return labels.best(features, scores);
  }
}
