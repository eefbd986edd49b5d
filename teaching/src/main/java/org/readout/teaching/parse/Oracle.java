package org.readout.teaching.parse;

import org.readout.language.english.parse.Node;
import org.readout.language.english.parse.Transition;

/**
 * The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many right arcs a step
 * puts out of reach.
 */
final class Oracle {
  private final int[] heads;

  /** The last word to the right that depends on each word, or -1. */
  private final int[] lastDependent;

  private final int[][] dependents;

  Oracle(Example example) {
    heads = example.heads();
    int[] counts = new int[heads.length + 1];
    for (int head : heads) {
      counts[head]++;
    }
    dependents = new int[heads.length + 1][];
    for (int i = 0; i < counts.length; i++) {
      dependents[i] = new int[counts[i]];
    }
    lastDependent = new int[heads.length + 1];
    for (int i = heads.length - 1; i >= 0; i--) {
      dependents[heads[i]][--counts[heads[i]]] = i;
    }
    for (int i = 0; i < lastDependent.length; i++) {
      int[] own = dependents[i];
      lastDependent[i] = own.length == 0 ? -1 : own[own.length - 1];
    }
  }

  int cost(Transition transition, Node stack, Node next) {
    return switch (transition) {
      case SHIFT -> shift(stack, next);
      case LEFT -> left(stack, next);
      case RIGHT -> right(stack, next);
    };
  }

  private int left(Node stack, Node next) {
    int head = heads[stack.word()];
    boolean loses = head > next.word() || head == stack.below().word();
    return (loses ? 1 : 0) + waiting(stack, next);
  }

  private int right(Node stack, Node next) {
    return (heads[stack.word()] >= next.word() ? 1 : 0) + waiting(stack, next);
  }

  /** The dependents of the top of the stack that are not yet on it. */
  private int waiting(Node stack, Node next) {
    if (lastDependent[stack.word()] < next.word()) {
      return 0;
    }
    int waiting = 0;
    for (int dependent : dependents[stack.word()]) {
      if (dependent >= next.word()) {
        waiting++;
      }
    }
    return waiting;
  }

  private int shift(Node stack, Node next) {
    int cost = 0;
    int head = heads[next.word()];
    for (Node node = stack; node != Node.NONE; node = node.below()) {
      if (heads[node.word()] == next.word()) {
        cost++;
      }
      if (node != stack && node.word() == head) {
        cost++;
      }
    }
    return cost;
  }
}
