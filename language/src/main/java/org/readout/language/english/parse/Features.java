package org.readout.language.english.parse;

import org.readout.language.english.parse.Node.Side;

/**
 * The features of one sentence's configurations, each a hash of a few atoms and of its own place in
 * the list: words, tags, dependents, distances and valencies after Zhang and Nivre (2011), what
 * punctuation stands between, how what depends on a word begins, clusters, and which quotation a
 * word stands in. Not for use by several threads.
 */
public final class Features {
  private static final int MOST = 192;

  private final Atoms atoms;
  private final Roles roles;
  private final int[] values = new int[MOST];
  private final long[] entries = new long[MOST];
  private int count;

  public Features(Atoms atoms, Roles roles) {
    this.atoms = atoms;
    this.roles = roles;
  }

  /** The number of features that were found last. */
  public int count() {
    return count;
  }

  /** A feature that was found last, as a hash. */
  public int value(int index) {
    return values[index];
  }

  /** Room for what is found for each feature. */
  long[] entries() {
    return entries;
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
    clusters(stack.word(), second.word(), next.word());
    beginnings(stack, second, next);
    quotations(stack, second, next);
    roles(stack, second, next);
    ahead(stack.word(), next.word());
  }

  private void clusters(int stack, int second, int next) {
    add(cluster(stack), tag(next));
    add(tag(stack), cluster(next));
    add(cluster(stack), cluster(next));
    add(cluster(second), cluster(stack));
    add(cluster(second), cluster(next));
    add(cluster(next + 1), tag(next), tag(stack));
    add(kin(second), kin(stack), kin(next));
    add(kin(stack), kin(next), kin(next + 1));
  }

  private void beginnings(Node stack, Node second, Node next) {
    int s0 = tag(stack.word());
    int s1 = tag(second.word());
    int b0 = tag(next.word());
    int first = stack.first();
    add(form(first), s0, b0);
    add(form(first), s0, s1);
    add(form(first), form(second.word()));
    add(form(first), form(next.word()));
    add(tag(first), tag(first - 1), s0, s1);
    add(form(first - 1), s0, b0);
    add(form(second.first()), s1, s0);
    add(form(second.first()), s0, b0);
    add(form(next.first()), b0, s0);
    add(tag(next.first() - 1), tag(next.first()), b0, s0);
    add(form(next.first() - 1), s0, b0);
  }

  private void quotations(Node stack, Node second, Node next) {
    int s0 = stack.word();
    int b0 = next.word();
    int quotation = quotation(stack, b0) + 16 * quotation(second, s0);
    int between = atoms.between(s0, b0);
    add(quotation, tag(s0), tag(b0));
    add(quotation, between, tag(s0), tag(b0));
    add(quotation, form(s0), tag(b0));
    add(quotation, tag(s0), form(b0));
    int close = atoms.closing(b0);
    add(quotation, tag(close - 1), tag(close + 1), tag(b0));
    add(quotation, form(close + 1), tag(s0), tag(b0));
  }

  /** Which quotations two words stand in, and whether what depends on the first begins outside. */
  private int quotation(Node before, int after) {
    int open = atoms.opening(after);
    int outside = open >= 0 && before.first() >= 0 && before.first() < open ? 8 : 0;
    return outside | atoms.quotation(before.word(), after);
  }

  private void roles(Node stack, Node second, Node next) {
    int r0 = roles.of(stack);
    int r1 = roles.of(second);
    int rb = roles.of(next);
    add(r0, tag(stack.word()), tag(next.word()));
    add(r0, rb, tag(stack.word()), tag(next.word()));
    add(r1, r0, tag(second.word()), tag(stack.word()));
    add(r0, form(next.word()), tag(stack.word()));
    add(r1, form(stack.word()), tag(second.word()));
  }

  private void ahead(int stack, int next) {
    int verb = next < atoms.size() ? atoms.verbAfter(next) : atoms.size();
    int commas = atoms.commas(next, verb);
    add(tag(stack), tag(next), tag(verb), commas);
    add(form(verb), tag(stack), tag(next), commas);
    add(tag(next), tag(next + 1), tag(next + 2), tag(next + 3));
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
    add(tag(word));
    add(both(word));
  }

  private void pairs(Node before, Node after) {
    int one = before.word();
    int other = after.word();
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
    linkedClusters(h, d, side);
    linkedBeginnings(head, dependent, next, side);
    int quotation = quotation(dependent, h);
    add(quotation, between, tag(h), tag(d), side);
    add(quotation, form(h), tag(d), side);
    linkedRoles(head, dependent, side);
  }

  private void linkedClusters(int h, int d, int side) {
    add(cluster(h), cluster(d), side);
    add(tag(h), cluster(d), side);
    add(cluster(h), tag(d), side);
    add(kin(h), kin(d), tag(h), side);
  }

  private void linkedBeginnings(Node head, Node dependent, Node next, int side) {
    int h = head.word();
    int d = dependent.word();
    int first = dependent.first();
    int after = side == 1 ? head.first() : next.word();
    add(form(first), tag(d), tag(h), side);
    add(form(first), form(h), side);
    add(form(first), form(first + 1), tag(d), tag(h));
    add(tag(first), tag(first - 1), tag(d), tag(h), side);
    add(form(first - 1), tag(d), form(h), side);
    add(mixed(tag(first), tag(first - 1)), tag(after), tag(d), tag(h), side);
    add(form(after - 1), tag(d), tag(h), side);
    add(form(h), form(h + 1), tag(d), side);
    add(form(h + 1), form(h + 2), tag(h), tag(d), side);
  }

  private void linkedRoles(Node head, Node dependent, int side) {
    int rh = roles.of(head);
    int rd = roles.of(dependent);
    int tags = mixed(tag(head.word()), tag(dependent.word()));
    add(rh, tags, side);
    add(rd, tags, side);
    add(rh, rd, tags, side);
    add(rh, form(head.word()), tag(dependent.word()), side);
    add(rd, form(head.word()), tag(dependent.word()), side);
    add(rd, form(dependent.first()), tags, side);
    add(rd, cluster(head.word()), tag(dependent.word()), side);
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

  private int cluster(int word) {
    return atoms.cluster(word);
  }

  private int kin(int word) {
    return atoms.kinOf(word);
  }

  private static int mixed(int one, int other) {
    return one * 31 + other;
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

  private void add(int a, int b, int c, int d, int e) {
    add(a, b, c, d * 31 + e);
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
