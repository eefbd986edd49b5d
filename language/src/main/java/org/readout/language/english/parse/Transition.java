package org.readout.language.english.parse;

/**
 * A step of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011), with the artificial
 * root behind the last word (Ballesteros and Nivre 2013).
 */
public enum Transition {
  /** The next word goes onto the stack. */
  SHIFT,
  /** The top of the stack depends on the next word, and leaves. */
  LEFT,
  /** The top of the stack depends on the word below it, and leaves. */
  RIGHT;

  /**
   * Whether the step may be taken. Only the last word left on the stack may depend on the root, so
   * that a sentence has one.
   *
   * @param stack the top of the stack
   * @param next the first word that is not yet on it, or the root
   * @param root the index of the root: the number of words
   */
  public boolean allowed(Node stack, Node next, int root) {
    return switch (this) {
      case SHIFT -> next.word() < root;
      case LEFT -> stack != Node.NONE && (next.word() < root || stack.below() == Node.NONE);
      case RIGHT -> stack != Node.NONE && stack.below() != Node.NONE;
    };
  }
}
