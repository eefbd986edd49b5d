package org.readout.language.english.parse;

/**
 * A word with the dependents that it has so far, on the stack or next to go there. Immutable, so
 * that a step makes one new node and shares the rest.
 */
public final class Node {
  /** What stands where no word is. Its dependents and what lies below it are itself. */
  public static final Node NONE = new Node();

  private final int word;
  private final int first;
  private final Node below;
  private final Side left;
  private final Side right;

  private Node() {
    word = -1;
    first = -1;
    below = this;
    left = new Side(this);
    right = left;
  }

  private Node(int word, int first, Node below, Side left, Side right) {
    this.word = word;
    this.first = first;
    this.below = below;
    this.left = left;
    this.right = right;
  }

  /** A word without dependents, not on the stack. */
  public static Node of(int word) {
    return new Node(word, word, NONE, NONE.left, NONE.left);
  }

  /** The same word on top of a stack. */
  public Node on(Node stack) {
    return new Node(word, first, stack, left, right);
  }

  /** The same word with one dependent more, farther left than those before. */
  public Node withLeft(Node dependent, int relation) {
    return new Node(word, dependent.first, below, left.with(dependent, relation), right);
  }

  /** The same word with one dependent more, farther right than those before. */
  public Node withRight(Node dependent, int relation) {
    return new Node(word, first, below, left, right.with(dependent, relation));
  }

  /** The index of the word in the sentence, or -1 for none. */
  public int word() {
    return word;
  }

  /** The index of the first word that depends on it, directly or not, or its own. */
  int first() {
    return first;
  }

  /** What lies under it on the stack. */
  public Node below() {
    return below;
  }

  Side left() {
    return left;
  }

  Side right() {
    return right;
  }

  /** The dependents on one side of a word: the two outermost, their number, all their relations. */
  static final class Side {
    final Node outer;
    final int outerRelation;
    final Node inner;
    final int innerRelation;
    final int count;

    /** One bit for each relation. */
    final long relations;

    private Side(Node none) {
      this(none, -1, none, -1, 0, 0);
    }

    private Side(
        Node outer, int outerRelation, Node inner, int innerRelation, int count, long relations) {
      this.outer = outer;
      this.outerRelation = outerRelation;
      this.inner = inner;
      this.innerRelation = innerRelation;
      this.count = count;
      this.relations = relations;
    }

    Side with(Node dependent, int relation) {
      long all = relations | (1L << relation);
      return new Side(dependent, relation, outer, outerRelation, count + 1, all);
    }
  }
}
