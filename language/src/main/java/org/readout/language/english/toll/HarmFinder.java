package org.readout.language.english.toll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.readout.annotation.Toll.Kind;
import org.readout.annotation.Tree;

/** Finds what a sentence tells of harm that came to people. */
final class HarmFinder {
  private static final Set<String> FOUND =
      Set.of("find", "pronounce", "declare", "leave", "discover", "presume", "have", "be", "lie");

  private final Tree tree;
  private final Clauses clauses;
  private final HarmVerbs verbs;
  private final HarmNouns nouns;
  private final List<Harm> found = new ArrayList<>();

  private HarmFinder(Tree tree, PersonNouns persons) {
    this.tree = tree;
    clauses = new Clauses(tree, persons);
    verbs = new HarmVerbs(tree, clauses, found);
    nouns = new HarmNouns(tree, clauses, found);
  }

  static List<Harm> find(Tree tree, PersonNouns persons) {
    HarmFinder finder = new HarmFinder(tree, persons);
    for (int word = 0; word < tree.size(); word++) {
      finder.at(word);
    }
    List<DeathTolls.Told> tolls = DeathTolls.in(tree);
    finder.found.removeIf(harm -> tolls.stream().anyMatch(toll -> toll.counts(harm)));
    tolls.forEach(toll -> finder.found.add(toll.harm()));
    return finder.found;
  }

  private void at(int word) {
    String tag = tree.word(word).tag();
    String lemma = clauses.lemma(word);
    if (clauses.unreal(word)) {
      return;
    }
    if (lemma.equals("dead")) {
      dead(word);
    } else if (tag.startsWith("V") || isUntaggedVerb(tag, lemma)) {
      verbs.read(word, lemma);
    } else if (tag.startsWith("N")) {
      nouns.read(word, lemma);
    }
    if (lemma.equals("in")) {
      condition(word);
    }
    if (HarmWords.isOfSome(tree, word)) {
      some(word, lemma);
    }
  }

  /** Verbs of headlines that are taken for nouns: "4 hurt". */
  private static boolean isUntaggedVerb(String tag, String lemma) {
    return !tag.equals("NNS") && (lemma.equals("hurt") || lemma.equals("shot"));
  }

  /** "Four were shot, one fatally". */
  private void some(int adverb, String lemma) {
    if (HarmWords.isFatally(lemma)) {
      add(Kind.KILLED, adverb, adverb - 1);
    } else if (lemma.equals("critically") || lemma.equals("seriously")) {
      add(Kind.INJURED, adverb, adverb - 1);
    }
  }

  private void dead(int dead) {
    if (dead > 0 && tree.word(dead - 1).tag().equals("CD")) {
      add(Kind.KILLED, dead, dead - 1);
      return;
    }
    OptionalInt own = tree.child(dead, "nsubj", "nsubjpass");
    if (own.isPresent()) {
      add(Kind.KILLED, dead, clauses.antecedent(dead, own.getAsInt()));
      return;
    }
    int head = tree.head(dead);
    if (head < 0) {
      return;
    }
    if (clauses.isVerb(head) && HarmWords.verb(tree, head).isEmpty()) {
      boolean copula = FOUND.contains(clauses.lemma(head)) || tree.is(dead, "acomp", "oprd");
      (copula ? clauses.objectOrSubject(head) : Optional.<Integer>empty())
          .ifPresent(v -> add(Kind.KILLED, dead, v));
    } else if (tree.is(dead, "amod", "nmod", "acl", "appos")) {
      clauses.noun(head).ifPresent(n -> add(Kind.KILLED, dead, n));
    }
  }

  /** "In critical condition". */
  private void condition(int in) {
    OptionalInt object = tree.child(in, "pobj");
    int head = tree.head(in);
    if (object.isEmpty() || !clauses.lemma(object.getAsInt()).equals("condition")) {
      return;
    }
    for (int child : tree.children(object.getAsInt())) {
      if (HarmWords.isCondition(clauses.lemma(child)) && head >= 0) {
        (clauses.isVerb(head) ? clauses.objectOrSubject(head) : clauses.noun(head))
            .ifPresent(v -> add(Kind.INJURED, in, v));
        return;
      }
    }
  }

  private void add(Kind kind, int word, int victim) {
    found.add(Harm.to(kind, word, victim));
  }
}
