package org.readout.language.english.parse;

import org.readout.language.english.parse.Node.Side;

/**
 * The features of one sentence's configurations, each a hash of a few atoms and of its own place in
 * the list: words, tags, dependents, distances and valencies after Zhang and Nivre (2011), and what
 * punctuation stands between. Not for use by several threads.
 */
public final class Features {
  private static final int MOST = 128;

  private final Atoms atoms;
  private final int[] values = new int[MOST];
  private int count;

  public Features(Atoms atoms) {
    this.atoms = atoms;
  }

  /** The number of features that were found last. */
  public int count() {
    return count;
  }

  /** A feature that was found last, as a hash. */
  public int value(int index) {
    return values[index];
  }

  /** Finds what the next transition depends on. */
  public void ofTransition(Node stack, Node next) {
    count = 0;
    Node second = stack.below();
    words(stack, second, next);
    pairs(stack, next);
    pairs(second, stack);
    far(stack, second, next);
    triples(stack, second, next);
    dependents(stack, second, next);
    valencies(stack, second, next);
    distances(stack, next);
    distances(second, stack);
  }

  private void words(Node stack, Node second, Node next) {
    single(stack.word());
    single(second.word());
    single(next.word());
    single(next.word() + 1);
    int third = second.below().word();
    add(tag(third));
    add(both(third));
    add(tag(next.word() + 2));
    add(both(next.word() + 2));
    add(atoms.ending(stack.word()), tag(next.word()));
    add(atoms.ending(next.word()), tag(stack.word()));
    add(atoms.ending(second.word()), tag(stack.word()));
  }

  private void single(int word) {
    add(form(word));
    add(tag(word));
    add(both(word));
  }

  private void pairs(Node before, Node after) {
    int one = before.word();
    int other = after.word();
    add(both(one), both(other));
    add(both(one), form(other));
    add(form(one), both(other));
    add(both(one), tag(other));
    add(tag(one), both(other));
    add(form(one), form(other));
    add(tag(one), tag(other));
  }

  private void far(Node stack, Node second, Node next) {
    add(both(second.word()), tag(next.word()));
    add(tag(second.word()), both(next.word()));
    add(form(second.word()), form(next.word()));
    add(tag(stack.word()), both(next.word() + 1));
    add(form(stack.word()), form(next.word() + 1));
    add(both(next.word()), tag(next.word() + 1));
    add(tag(next.word()), both(next.word() + 1));
  }

  private void triples(Node stack, Node second, Node next) {
    int s0 = tag(stack.word());
    int s1 = tag(second.word());
    int s2 = tag(second.below().word());
    int b0 = tag(next.word());
    int b1 = tag(next.word() + 1);
    int b2 = tag(next.word() + 2);
    add(b0, b1, b2);
    add(s0, b0, b1);
    add(s1, s0, b0);
    add(s2, s1, s0);
    add(s1, b0, b1);
    add(form(stack.word()), b0, b1);
    add(s0, form(next.word()), b1);
    add(form(second.word()), s0, b0);
    add(s1, form(stack.word()), b0);
    add(s1, s0, form(next.word()));
    add(s0, tag(stack.word() + 1), tag(next.word() - 1), b0);
    add(s0, tag(stack.word() - 1), b0);
    add(s1, tag(second.word() + 1), s0);
  }

  private void dependents(Node stack, Node second, Node next) {
    int s0 = tag(stack.word());
    int s1 = tag(second.word());
    int b0 = tag(next.word());
    outer(stack.left(), s0, b0);
    outer(stack.right(), s0, b0);
    outer(next.left(), b0, s0);
    outer(second.right(), s1, s0);
    outer(second.left(), s1, s0);
    add(s1, s0, tag(stack.left().outer.word()));
    add(s1, s0, tag(stack.right().outer.word()));
    add(s1, s0, stack.right().outerRelation);
    add(s1, s0, stack.left().outerRelation, second.right().outerRelation);
    add(form(second.word()), s0, stack.left().outerRelation);
    add(form(second.word()), form(stack.left().outer.word()), s0);
    add(form(stack.word()), form(stack.right().outer.word()));
    add(s0, b0, stack.left().outerRelation, next.left().outerRelation);
  }

  private void outer(Side side, int own, int other) {
    int dependent = side.outer.word();
    add(form(dependent), own);
    add(tag(dependent), own, other);
    add(side.outerRelation, own, other);
    add(tag(dependent), tag(side.inner.word()), own);
    add(side.outerRelation, side.innerRelation, own);
  }

  private void valencies(Node stack, Node second, Node next) {
    valency(stack.word(), stack.left());
    valency(stack.word(), stack.right());
    valency(second.word(), second.right());
    valency(next.word(), next.left());
    add(fold(stack.right().relations), tag(stack.word()), tag(next.word()));
    add(fold(stack.left().relations), tag(stack.word()), tag(next.word()));
    add(fold(next.left().relations), tag(next.word()), tag(stack.word()));
    add(fold(second.right().relations), form(second.word()), tag(stack.word()));
    add(fold(second.left().relations), tag(second.word()), tag(stack.word()));
  }

  private void valency(int word, Side side) {
    int most = Math.min(side.count, 4);
    add(form(word), most);
    add(tag(word), most);
    add(form(word), fold(side.relations));
    add(tag(word), fold(side.relations));
  }

  private void distances(Node before, Node after) {
    int one = before.word();
    int other = after.word();
    int distance = distance(one, other);
    int between = atoms.between(one, other);
    add(form(one), distance);
    add(form(other), distance);
    add(tag(one), tag(other), distance);
    add(tag(one), tag(other), between);
    add(form(one), between, tag(other));
    add(tag(one), between, form(other));
    add(between, atoms.quoted(one), atoms.quoted(other), tag(one));
  }

  /** Finds what the relation of a dependent to its head depends on. */
  public void ofRelation(Node head, Node dependent, Node next, boolean left) {
    count = 0;
    int side = left ? 1 : 2;
    int h = head.word();
    int d = dependent.word();
    link(h, d, side);
    neighbours(h, d, next, side);
    within(head, dependent, side);
    within(dependent, head, side + 2);
    add(tag(h), tag(d), distance(Math.min(h, d), Math.max(h, d)), side);
    int between = atoms.between(Math.min(h, d), Math.max(h, d));
    add(tag(h), tag(d), between, side);
    add(form(h), tag(d), between, side);
    add(tag(d), between, atoms.quoted(h), atoms.quoted(d));
  }

  private void link(int h, int d, int side) {
    add(form(h), side);
    add(tag(h), side);
    add(form(d), side);
    add(both(d), tag(h), side);
    add(both(h), tag(d), side);
    add(form(h), form(d), side);
    add(tag(h), tag(d), side);
    add(atoms.ending(d), tag(h), tag(d), side);
    add(atoms.ending(h), tag(h), tag(d), side);
  }

  private void neighbours(int h, int d, Node next, int side) {
    add(tag(d - 1), tag(d), tag(h), side);
    add(tag(d + 1), tag(d), tag(h), side);
    add(form(d - 1), tag(d), side);
    add(form(d + 1), tag(d), side);
    add(tag(h + 1), tag(h), tag(d), side);
    add(tag(h - 1), tag(h), tag(d), side);
    add(form(next.word()), tag(d), tag(h), side);
    add(tag(next.word()), form(d), tag(h), side);
    add(d == 0 ? 1 : 0, tag(d), tag(h), side);
  }

  private void within(Node node, Node other, int side) {
    int own = tag(node.word());
    int far = tag(other.word());
    Side left = node.left();
    Side right = node.right();
    add(form(left.outer.word()), own, far, side);
    add(tag(left.outer.word()), own, far, side);
    add(form(right.outer.word()), own, far, side);
    add(tag(right.outer.word()), own, far, side);
    add(fold(left.relations), own, far, side);
    add(fold(right.relations), own, far, side);
    add(fold(left.relations), form(node.word()), far, side);
    add(fold(right.relations), form(node.word()), far, side);
    add(left.outerRelation, left.innerRelation, own, far);
    add(right.outerRelation, right.innerRelation, own, far);
    add(fold(left.relations), fold(right.relations), form(other.word()), side);
  }

  private int form(int word) {
    return atoms.form(word);
  }

  private int tag(int word) {
    return atoms.tag(word);
  }

  private int both(int word) {
    return atoms.both(word);
  }

  private static int distance(int before, int after) {
    if (before < 0) {
      return 0;
    }
    int words = after - before;
    if (words < 5) {
      return words;
    }
    return words < 10 ? 5 : words < 20 ? 6 : 7;
  }

  private static int fold(long relations) {
    return (int) (relations ^ (relations >>> 31));
  }

  private void add(int a) {
    add(a, 0, 0, 0);
  }

  private void add(int a, int b) {
    add(a, b, 0, 0);
  }

  private void add(int a, int b, int c) {
    add(a, b, c, 0);
  }

  private void add(int a, int b, int c, int d) {
    long hash =
        a * 0x9E3779B97F4A7C15L
            + b * 0xC2B2AE3D27D4EB4FL
            + c * 0x165667B19E3779F9L
            + d * 0xD6E8FEB86659FD93L
            + (count + 1) * 0xFF51AFD7ED558CCDL;
    hash ^= hash >>> 32;
    hash *= 0xC4CEB9FE1A85EC53L;
    int value = (int) (hash >>> 32);
    values[count++] = value == 0 ? 1 : value;
  }
}
