package org.readout.language.english.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.annotation.Tree;
import org.readout.text.Span;

/**
 * Tells which stretches of a sentence have to be read so that one of its clauses is understood
 * alone: of whom it speaks, its own words, and the clause that completes its last words.
 */
final class Statements {

  /** What completes the words before it where no mark parts them. */
  private static final Set<String> COMPLETING =
      Set.of("ccomp", "xcomp", "relcl", "acl", "pcomp", "csubj", "csubjpass", "dep");

  private static final Set<String> PARTING = Set.of(",", ";", ":", "--", "—", "–", "...", "…");

  /** A statement of more characters is not made longer. */
  private static final int LONG = 240;

  private final Tree tree;
  private final ClaimWords words;
  private final Leads leads;

  Statements(Tree tree, ClaimWords words, Leads leads) {
    this.tree = tree;
    this.words = words;
    this.leads = leads;
  }

  /**
   * The stretches, at least one.
   *
   * @param own the words of the clause
   */
  List<Span> of(Clause clause, List<Integer> own, Subjects.Subject subject) {
    int first = start(clause, own);
    int last = end(own);
    List<Integer> about = about(clause, subject);
    if (about.isEmpty() && isLost(clause, first, subject)) {
      return List.of(tree.sentence().spanOf(around(clause, first, last), last));
    }
    if (about.isEmpty() || overlaps(about, first, last)) {
      return List.of(tree.sentence().spanOf(first, last));
    }
    int before = about.getLast();
    if (before < first && joins(before, first)) {
      return List.of(tree.sentence().spanOf(about.getFirst(), last));
    }
    return List.of(
        tree.sentence().spanOf(about.getFirst(), before),
        tree.sentence().spanOf(afterRelative(clause, first, last), last));
  }

  /** Whether nobody could tell of what the words speak. */
  private boolean isLost(Clause clause, int first, Subjects.Subject subject) {
    boolean nobody = subject.word() < 0 && tree.child(clause.head(), "expl").isEmpty();
    return tree.head(clause.head()) >= 0 && (nobody || tree.word(first).tag().startsWith("W"));
  }

  /** The first word of the nearest clause above that has a subject of its own. */
  private int around(Clause clause, int first, int last) {
    int at = tree.head(clause.head());
    while (at >= 0 && tree.child(at, "nsubj", "nsubjpass").isEmpty()) {
      at = tree.head(at);
    }
    if (at < 0) {
      return first;
    }
    int start =
        Math.min(
            first,
            tree.child(at, "nsubj", "nsubjpass").stream()
                .map(tree::first)
                .findFirst()
                .orElse(first));
    int length = tree.word(last).span().end() - tree.word(start).span().start();
    return length <= LONG ? start : first;
  }

  private static boolean overlaps(List<Integer> about, int first, int last) {
    return about.getFirst() <= last && about.getLast() >= first;
  }

  /** Without the "when" of what happened then. */
  private int start(Clause clause, List<Integer> own) {
    int first = own.getFirst();
    boolean occasion =
        own.size() > 1
            && tree.is(clause.head(), "advcl")
            && lower(first).equals("when")
            && tree.is(first, "advmod");
    return occasion ? own.get(1) : first;
  }

  /** "Who" is not read where its noun stands apart from it. */
  private int afterRelative(Clause clause, int first, int last) {
    boolean relative =
        first < last
            && tree.word(first).tag().startsWith("W")
            && tree.is(first, "nsubj", "nsubjpass")
            && tree.dominates(clause.head(), first);
    return relative ? first + 1 : first;
  }

  /** Of whom or what a clause speaks that leaves it out or has a pronoun for it. */
  private List<Integer> about(Clause clause, Subjects.Subject subject) {
    if (subject.inherited() && subject.word() >= 0) {
      return leads.cut(words.phrase(subject.word()), subject.word());
    }
    int noun = tree.is(clause.head(), "relcl", "acl", "ccomp") ? tree.head(clause.head()) : -1;
    if (noun >= 0 && tree.word(noun).tag().startsWith("N")) {
      return leads.cut(words.phrase(noun), noun);
    }
    return List.of();
  }

  /** Whether nothing but marks and "that" stands between. */
  private boolean joins(int before, int first) {
    for (int i = before + 1; i < first; i++) {
      if (!tree.is(i, "mark")
          && tree.word(i).text().codePoints().anyMatch(Character::isLetterOrDigit)) {
        return false;
      }
    }
    return true;
  }

  private int end(List<Integer> own) {
    Set<Integer> said = new HashSet<>(own);
    int from = tree.word(own.getFirst()).span().start();
    int last = own.getLast();
    int next = completing(last, said);
    while (next > last && tree.word(next).span().end() - from <= LONG) {
      for (int i = last + 1; i <= next; i++) {
        said.add(i);
      }
      last = next;
      next = completing(last, said);
    }
    return question(last);
  }

  /** The last word of a clause that begins behind a word and completes those that are said. */
  private int completing(int last, Set<Integer> said) {
    int next = last + 1;
    while (next < tree.size() && isOpening(next)) {
      next++;
    }
    if (next >= tree.size() || PARTING.contains(tree.word(next).text())) {
      return -1;
    }
    int top = next;
    while (tree.head(top) >= 0 && !said.contains(tree.head(top))) {
      top = tree.head(top);
    }
    boolean completes =
        tree.head(top) >= 0
            && tree.first(top) >= last
            && (COMPLETING.contains(tree.relation(top)) || !isVerb(top));
    return completes ? trimmed(last, tree.last(top)) : -1;
  }

  private int trimmed(int from, int to) {
    int last = to;
    while (last > from && (!isWord(last) || tree.is(last, "cc"))) {
      last--;
    }
    return last;
  }

  /** A question is shown as one. */
  private int question(int last) {
    boolean asks = last + 1 < tree.size() && tree.word(last + 1).text().equals("?");
    return asks ? last + 1 : last;
  }

  private boolean isOpening(int word) {
    return !isWord(word) && "“\"'‘(".contains(tree.word(word).text());
  }

  private boolean isWord(int word) {
    return tree.word(word)
        .text()
        .codePoints()
        .anyMatch(c -> Character.isLetterOrDigit(c) || c == '%');
  }

  private boolean isVerb(int word) {
    return tree.word(word).tag().startsWith("VB");
  }

  private String lower(int word) {
    return tree.word(word).text().toLowerCase(Locale.ROOT);
  }
}
