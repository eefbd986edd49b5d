package org.readout.language.english.toll;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.readout.annotation.Toll.Kind;
import org.readout.annotation.Tree;

/** Finds what verbs tell of harm: "killed two", "three were wounded", "she died". */
final class HarmVerbs {
  private static final Set<String> SUFFER =
      Set.of("suffer", "sustain", "receive", "have", "get", "survive");

  private static final Set<String> AIMING =
      Set.of("at", "into", "toward", "towards", "through", "from");

  private static final Set<String> REFLEXIVES =
      Set.of("himself", "herself", "themselves", "themself");

  private final Tree tree;
  private final Clauses clauses;
  private final List<Harm> found;

  HarmVerbs(Tree tree, Clauses clauses, List<Harm> found) {
    this.tree = tree;
    this.clauses = clauses;
    this.found = found;
  }

  /** What a verb tells. */
  void read(int verb, String lemma) {
    Optional<Kind> kind = HarmWords.verb(tree, verb);
    if (kind.isPresent()) {
      if (!(kind.get() == Kind.STRUCK && isTold(verb))) {
        transitive(verb, kind.get());
      }
    } else if (HarmWords.isDying(lemma)
        || (lemma.equals("pass") && clauses.hasParticle(verb, "away"))) {
      clauses
          .subject(verb)
          .ifPresent(
              s ->
                  found.add(
                      selfInflicted(verb)
                          ? Harm.own(Kind.KILLED, verb, s)
                          : Harm.to(Kind.KILLED, verb, s)));
    } else if (HarmWords.isCarrying(lemma) && toHospital(verb)) {
      clauses.carried(verb).ifPresent(s -> add(Kind.STRUCK, verb, s));
    } else if (lemma.equals("take") || lemma.equals("claim") || lemma.equals("lose")) {
      life(verb, lemma);
    } else if (lemma.equals("turn")) {
      turned(verb);
    } else if (lemma.equals("commit")) {
      clauses
          .object(verb)
          .filter(o -> clauses.lemma(o).equals("suicide"))
          .flatMap(o -> clauses.subject(verb))
          .ifPresent(s -> found.add(Harm.own(Kind.KILLED, verb, s)));
    } else if (lemma.equals("survive") || lemma.equals("recover") || lemma.equals("live")) {
      expected(verb);
    }
    if (SUFFER.contains(lemma)) {
      suffered(verb);
    }
  }

  /** Another verb beside it tells what came of it: "shot and killed". */
  private boolean isTold(int verb) {
    OptionalInt conjunct = tree.child(verb, "conj");
    if (conjunct.isPresent()
        && tree.child(conjunct.getAsInt(), "nsubj", "nsubjpass").isEmpty()
        && conjunct.getAsInt() - verb <= 5) {
      Optional<Kind> kind = HarmWords.verb(tree, conjunct.getAsInt());
      return kind.isPresent() && kind.get() != Kind.STRUCK;
    }
    return false;
  }

  private void transitive(int verb, Kind kind) {
    Optional<Integer> object = clauses.object(verb).or(() -> clauses.sharedObject(verb));
    if (object.isPresent()) {
      if (REFLEXIVES.contains(clauses.text(object.get()))) {
        clauses.subject(verb).ifPresent(s -> found.add(Harm.own(kind, verb, s)));
        OptionalInt more = tree.child(object.get(), "conj");
        more.ifPresent(m -> add(kind, verb, m));
      } else {
        found.add(
            clauses.isDealt(verb)
                ? Harm.dealt(kind, verb, object.get(), clauses.subject(verb).orElse(-1))
                : Harm.to(kind, verb, object.get()));
        if (alsoSelf(verb, object.get())) {
          clauses.subject(verb).ifPresent(s -> found.add(Harm.own(kind, verb, s)));
        }
      }
      return;
    }
    String tag = tree.word(verb).tag();
    int number = verb - 1;
    while (number > 0 && tree.word(number).tag().equals("RB")) {
      number--;
    }
    if (number >= 0 && tree.word(number).tag().equals("CD") && !tree.is(verb, "relcl")) {
      add(kind, verb, number);
    } else if (tag.equals("VBN") || tag.equals("JJ") || tag.startsWith("NN")) {
      clauses.patient(verb).ifPresent(p -> add(kind, verb, p));
    } else if (tag.equals("VBD") && tree.child(verb, "prep", "prt").isPresent() && !aims(verb)) {
      clauses.patient(verb).ifPresent(p -> add(kind, verb, p));
    } else if (tag.equals("VBD") && tree.children(verb).length <= 2) {
      clauses.patient(verb).ifPresent(p -> add(kind, verb, p));
    }
  }

  /** "Killed his wife and himself", "kills wife, self". */
  private boolean alsoSelf(int verb, int object) {
    for (int i = object + 1; i < tree.size() && i <= tree.last(verb); i++) {
      boolean self = REFLEXIVES.contains(clauses.text(i)) || clauses.lemma(i).equals("self");
      boolean listed = tree.is(i, "conj", "appos", "dep", "dobj", "npadvmod", "advmod");
      if (self && listed && (tree.head(i) == verb || tree.dominates(object, i))) {
        return true;
      }
    }
    return false;
  }

  private boolean aims(int verb) {
    for (int child : tree.children(verb)) {
      if (AIMING.contains(clauses.lemma(child)) && tree.is(child, "prep")) {
        return true;
      }
    }
    return false;
  }

  private boolean toHospital(int verb) {
    for (int child : tree.children(verb)) {
      if (tree.is(child, "prep")) {
        OptionalInt object = tree.child(child, "pobj");
        if (object.isPresent() && HarmWords.isHospital(clauses.lemma(object.getAsInt()))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Took his own life", "claimed the lives of two people", "lost their lives". */
  private void life(int verb, String lemma) {
    Optional<Integer> life = clauses.object(verb).filter(o -> clauses.lemma(o).equals("life"));
    if (life.isEmpty()) {
      return;
    }
    OptionalInt of = tree.child(life.get(), "prep");
    OptionalInt whose = tree.child(life.get(), "poss");
    if (lemma.equals("lose")) {
      clauses.subject(verb).ifPresent(s -> add(Kind.KILLED, verb, s));
    } else if (of.isPresent()) {
      tree.child(of.getAsInt(), "pobj").ifPresent(o -> add(Kind.KILLED, verb, o));
    } else if (whose.isPresent() && tree.word(whose.getAsInt()).tag().equals("PRP$")) {
      clauses.subject(verb).ifPresent(s -> found.add(Harm.own(Kind.KILLED, verb, s)));
    } else {
      add(Kind.KILLED, verb, life.get());
    }
  }

  /** "Turned the gun on himself". */
  private void turned(int verb) {
    for (int child : tree.children(verb)) {
      OptionalInt object = tree.child(child, "pobj");
      if (clauses.lemma(child).equals("on")
          && object.isPresent()
          && REFLEXIVES.contains(clauses.text(object.getAsInt()))) {
        clauses.subject(verb).ifPresent(s -> found.add(Harm.own(Kind.KILLED, verb, s)));
      }
    }
  }

  /** "Is expected to survive". */
  private void expected(int verb) {
    int head = tree.head(verb);
    boolean recovering =
        clauses.lemma(verb).equals("recover") && !tree.word(verb).tag().equals("VB");
    if (head >= 0 && clauses.lemma(head).equals("expect")) {
      clauses.subject(head).ifPresent(s -> add(Kind.INJURED, verb, s));
    } else if (recovering && tree.child(verb, "dobj").isEmpty()) {
      clauses.subject(verb).ifPresent(s -> add(Kind.INJURED, verb, s));
    }
  }

  private void suffered(int verb) {
    Optional<Integer> object = clauses.object(verb);
    if (object.isEmpty() || !HarmWords.isWound(clauses.lemma(object.get()))) {
      return;
    }
    boolean shot = false;
    for (int i = tree.first(object.get()); i <= object.get(); i++) {
      shot |=
          clauses.lemma(i).equals("gunshot")
              || clauses.lemma(i).equals("bullet")
              || clauses.lemma(i).equals("fatal");
    }
    Kind kind = shot ? Kind.STRUCK : Kind.INJURED;
    clauses.subject(verb).ifPresent(s -> add(kind, verb, s));
  }

  private boolean selfInflicted(int verb) {
    for (int i = verb + 1; i <= tree.last(verb); i++) {
      boolean inflicted = clauses.lemma(i).startsWith("inflict");
      boolean three = inflicted && i > 1 && clauses.lemma(i - 2).equals("self");
      if (three || clauses.lemma(i).equals("self-inflicted")) {
        return true;
      }
    }
    return false;
  }

  private void add(Kind kind, int word, int victim) {
    found.add(Harm.to(kind, word, victim));
  }
}
