package org.readout.language.english.toll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.readout.annotation.Toll.Kind;
import org.readout.annotation.Tree;
import org.readout.annotation.Word;

/** Finds what a sentence tells of harm that came to people. */
final class HarmFinder {
  private static final Set<String> UNREAL =
      Set.of("would", "could", "might", "may", "can", "will", "should", "must");
  private static final Set<String> FOUND =
      Set.of("find", "pronounce", "declare", "leave", "discover", "presume", "have", "be", "lie");
  private static final Set<String> SUFFER =
      Set.of("suffer", "sustain", "receive", "have", "get", "survive");
  private static final Set<String> REFLEXIVES =
      Set.of("himself", "herself", "themselves", "themself");

  private final Tree tree;
  private final PersonNouns nouns;
  private final List<Harm> found = new ArrayList<>();

  private HarmFinder(Tree tree, PersonNouns nouns) {
    this.tree = tree;
    this.nouns = nouns;
  }

  static List<Harm> find(Tree tree, PersonNouns nouns) {
    HarmFinder finder = new HarmFinder(tree, nouns);
    for (int word = 0; word < tree.size(); word++) {
      finder.at(word);
    }
    return finder.found;
  }

  private void at(int word) {
    String tag = tree.word(word).tag();
    String lemma = lemma(word);
    if (unreal(word)) {
      return;
    }
    if (lemma.equals("dead")) {
      dead(word);
    } else if (tag.startsWith("V") || isUntaggedVerb(tag, lemma)) {
      verb(word, lemma);
    } else if (tag.startsWith("N")) {
      noun(word, lemma);
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

  private void verb(int verb, String lemma) {
    Optional<Kind> kind = HarmWords.verb(tree, verb);
    if (kind.isPresent()) {
      if (!(kind.get() == Kind.STRUCK && isTold(verb))) {
        transitive(verb, kind.get());
      }
    } else if (HarmWords.isDying(lemma) || (lemma.equals("pass") && hasParticle(verb, "away"))) {
      subject(verb)
          .ifPresent(
              s ->
                  found.add(
                      selfInflicted(verb)
                          ? Harm.own(Kind.KILLED, verb, s)
                          : Harm.to(Kind.KILLED, verb, s)));
    } else if (HarmWords.isCarrying(lemma) && toHospital(verb)) {
      carried(verb).ifPresent(s -> add(Kind.STRUCK, verb, s));
    } else if (lemma.equals("take") || lemma.equals("claim") || lemma.equals("lose")) {
      life(verb, lemma);
    } else if (lemma.equals("turn")) {
      turned(verb);
    } else if (lemma.equals("commit")) {
      object(verb)
          .filter(o -> lemma(o).equals("suicide"))
          .flatMap(o -> subject(verb))
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
    Optional<Integer> object = object(verb).or(() -> sharedObject(verb));
    if (object.isPresent()) {
      if (REFLEXIVES.contains(text(object.get()))) {
        subject(verb)
            .ifPresent(s -> found.add(Harm.own(kind, verb, s)));
        OptionalInt more = tree.child(object.get(), "conj");
        more.ifPresent(m -> add(kind, verb, m));
      } else {
        found.add(
            isDealt(verb)
                ? Harm.dealt(kind, verb, object.get(), subject(verb).orElse(-1))
                : Harm.to(kind, verb, object.get()));
        if (alsoSelf(verb, object.get())) {
          subject(verb).ifPresent(s -> found.add(Harm.own(kind, verb, s)));
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
      patient(verb).ifPresent(p -> add(kind, verb, p));
    } else if (tag.equals("VBD") && tree.child(verb, "prep", "prt").isPresent() && !aims(verb)) {
      patient(verb).ifPresent(p -> add(kind, verb, p));
    } else if (tag.equals("VBD") && tree.children(verb).length <= 2) {
      patient(verb).ifPresent(p -> add(kind, verb, p));
    }
  }

  /** "Killed his wife and himself", "kills wife, self". */
  private boolean alsoSelf(int verb, int object) {
    for (int i = object + 1; i < tree.size() && i <= tree.last(verb); i++) {
      boolean self = REFLEXIVES.contains(text(i)) || lemma(i).equals("self");
      boolean listed = tree.is(i, "conj", "appos", "dep", "dobj", "npadvmod", "advmod");
      if (self && listed && (tree.head(i) == verb || tree.dominates(object, i))) {
        return true;
      }
    }
    return false;
  }

  /** A person is the subject, or there is none: "killing four people". */
  private boolean isDealt(int verb) {
    Optional<Integer> subject = subject(verb);
    return subject.isEmpty() || nouns.contains(lemma(subject.get()))
        || tree.word(subject.get()).tag().startsWith("PRP")
        || tree.word(subject.get()).tag().startsWith("NNP");
  }

  private boolean aims(int verb) {
    for (int child : tree.children(verb)) {
      if (Set.of("at", "into", "toward", "towards", "through", "from").contains(lemma(child))
          && tree.is(child, "prep")) {
        return true;
      }
    }
    return false;
  }

  /** "Shot and killed his wife": the object of the second verb is that of the first. */
  private Optional<Integer> sharedObject(int verb) {
    OptionalInt conjunct = tree.child(verb, "conj");
    boolean active = !tree.word(verb).tag().equals("VBN");
    return active
            && conjunct.isPresent()
            && HarmWords.verb(tree, conjunct.getAsInt()).isPresent()
            && tree.child(conjunct.getAsInt(), "nsubj").isEmpty()
        ? object(conjunct.getAsInt())
        : Optional.empty();
  }

  /** Whom a participle speaks of: the subject, or the noun that it modifies. */
  private Optional<Integer> patient(int verb) {
    OptionalInt subject = tree.child(verb, "nsubjpass", "nsubj", "csubjpass");
    if (subject.isPresent()) {
      return Optional.of(antecedent(verb, subject.getAsInt()));
    }
    int head = tree.head(verb);
    if (head < 0) {
      return Optional.empty();
    }
    return switch (tree.relation(verb)) {
      case "acl", "relcl", "amod", "nmod", "appos", "prep" -> noun(head);
      case "conj" -> isVerb(head) || lemma(head).equals("dead") ? patient(head) : noun(head);
      case "oprd", "xcomp", "acomp", "ccomp", "dep", "advcl", "advmod" ->
          isVerb(head) ? objectOrSubject(head) : noun(head);
      default -> Optional.empty();
    };
  }

  private Optional<Integer> noun(int word) {
    int head = firstConjunct(word);
    String tag = tree.word(head).tag();
    return tag.startsWith("N") || tag.equals("CD") || tag.startsWith("PRP") || tag.equals("DT")
        ? Optional.of(head)
        : Optional.empty();
  }

  /** In a headline without a verb a participle after several nouns speaks of all of them. */
  private int firstConjunct(int noun) {
    int head = tree.head(noun);
    boolean listed =
        head >= 0
            && (tree.is(noun, "conj") || (tree.is(noun, "appos") && isCounted(noun)))
            && tree.head(head) < 0
            && tree.word(head).tag().startsWith("N");
    return listed ? head : noun;
  }

  private boolean isCounted(int noun) {
    for (int child : tree.children(noun)) {
      if (child < noun && tree.word(child).tag().equals("CD")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Integer> objectOrSubject(int verb) {
    Optional<Integer> object = object(verb);
    return object.isPresent() ? object : subject(verb);
  }

  private Optional<Integer> object(int verb) {
    OptionalInt object = tree.child(verb, "dobj");
    return object.isPresent() ? Optional.of(object.getAsInt()) : Optional.empty();
  }

  /** The subject of a verb, of the verb it is coordinated with, or the noun of its clause. */
  private Optional<Integer> subject(int verb) {
    OptionalInt subject = tree.child(verb, "nsubj", "nsubjpass");
    if (subject.isPresent()) {
      return Optional.of(antecedent(verb, subject.getAsInt()));
    }
    int head = tree.head(verb);
    if (head < 0) {
      return Optional.empty();
    }
    return switch (tree.relation(verb)) {
      case "conj", "xcomp", "dep", "advcl", "oprd" ->
          isVerb(head) ? subject(head) : Optional.empty();
      case "pcomp" -> tree.head(head) >= 0 && isVerb(tree.head(head)) ? subject(tree.head(head)) : Optional.empty();
      case "acl", "relcl" -> noun(head);
      default -> Optional.empty();
    };
  }

  /** "Who" is the noun that its clause hangs from. */
  private int antecedent(int verb, int subject) {
    boolean relative = tree.word(subject).tag().startsWith("W") && tree.child(subject, "prep").isEmpty();
    for (int up = verb; relative && up >= 0; up = tree.head(up)) {
      if (tree.is(up, "relcl", "acl")) {
        return tree.head(up);
      }
      if (!tree.is(up, "conj", "ccomp", "xcomp")) {
        return subject;
      }
    }
    return subject;
  }

  private boolean isVerb(int word) {
    return tree.word(word).tag().startsWith("V");
  }

  private void dead(int dead) {
    if (dead > 0 && tree.word(dead - 1).tag().equals("CD")) {
      add(Kind.KILLED, dead, dead - 1);
      return;
    }
    OptionalInt own = tree.child(dead, "nsubj", "nsubjpass");
    if (own.isPresent()) {
      add(Kind.KILLED, dead, antecedent(dead, own.getAsInt()));
      return;
    }
    int head = tree.head(dead);
    if (head < 0) {
      return;
    }
    if (isVerb(head) && HarmWords.verb(tree, head).isEmpty()) {
      boolean copula = FOUND.contains(lemma(head)) || tree.is(dead, "acomp", "oprd");
      (copula ? objectOrSubject(head) : Optional.<Integer>empty())
          .ifPresent(v -> add(Kind.KILLED, dead, v));
    } else if (tree.is(dead, "amod", "nmod", "acl", "appos")) {
      noun(head).ifPresent(n -> add(Kind.KILLED, dead, n));
    }
  }

  private void noun(int noun, String lemma) {
    if (HarmWords.isMurderSuicide(tree, noun)) {
      found.add(Harm.own(Kind.KILLED, noun, noun));
      return;
    }
    boolean shooting = lemma.equals("shooting");
    if (!HarmWords.isDeath(lemma) && !shooting) {
      return;
    }
    if (noun > 0 && lemma(noun - 1).equals("attempted")) {
      return;
    }
    Kind kind = shooting && !deadly(noun) ? Kind.STRUCK : Kind.KILLED;
    for (int child : tree.children(noun)) {
      if (tree.is(child, "poss")) {
        add(kind, noun, child);
      } else if (lemma(child).equals("of")) {
        tree.child(child, "pobj").ifPresent(o -> add(kind, noun, o));
      }
    }
  }

  private boolean deadly(int noun) {
    for (int child : tree.children(noun)) {
      if (lemma(child).equals("fatal") || lemma(child).equals("deadly")) {
        return true;
      }
    }
    return false;
  }

  /** "In critical condition". */
  private void condition(int in) {
    OptionalInt object = tree.child(in, "pobj");
    if (object.isEmpty() || !lemma(object.getAsInt()).equals("condition")) {
      return;
    }
    int head = tree.head(in);
    for (int child : tree.children(object.getAsInt())) {
      if (HarmWords.isCondition(lemma(child)) && head >= 0) {
        (isVerb(head) ? objectOrSubject(head) : noun(head))
            .ifPresent(v -> add(Kind.INJURED, in, v));
        return;
      }
    }
  }

  private Optional<Integer> carried(int verb) {
    Optional<Integer> object = object(verb);
    boolean passive = tree.word(verb).tag().equals("VBN");
    return object.isPresent() || !passive ? object : patient(verb);
  }

  private boolean toHospital(int verb) {
    for (int child : tree.children(verb)) {
      if (tree.is(child, "prep")) {
        OptionalInt object = tree.child(child, "pobj");
        if (object.isPresent() && HarmWords.isHospital(lemma(object.getAsInt()))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Took his own life", "claimed the lives of two people", "lost their lives". */
  private void life(int verb, String lemma) {
    Optional<Integer> life = object(verb).filter(o -> lemma(o).equals("life"));
    if (life.isEmpty()) {
      return;
    }
    OptionalInt of = tree.child(life.get(), "prep");
    OptionalInt whose = tree.child(life.get(), "poss");
    if (lemma.equals("lose")) {
      subject(verb).ifPresent(s -> add(Kind.KILLED, verb, s));
    } else if (of.isPresent()) {
      tree.child(of.getAsInt(), "pobj").ifPresent(o -> add(Kind.KILLED, verb, o));
    } else if (whose.isPresent() && tree.word(whose.getAsInt()).tag().equals("PRP$")) {
      subject(verb).ifPresent(s -> found.add(Harm.own(Kind.KILLED, verb, s)));
    } else {
      add(Kind.KILLED, verb, life.get());
    }
  }

  /** "Turned the gun on himself". */
  private void turned(int verb) {
    for (int child : tree.children(verb)) {
      OptionalInt object = tree.child(child, "pobj");
      if (lemma(child).equals("on")
          && object.isPresent()
          && REFLEXIVES.contains(text(object.getAsInt()))) {
        subject(verb).ifPresent(s -> found.add(Harm.own(Kind.KILLED, verb, s)));
      }
    }
  }

  /** "Is expected to survive". */
  private void expected(int verb) {
    int head = tree.head(verb);
    if (head >= 0 && lemma(head).equals("expect")) {
      subject(head).ifPresent(s -> add(Kind.INJURED, verb, s));
    }
  }

  private void suffered(int verb) {
    Optional<Integer> object = object(verb);
    if (object.isEmpty() || !HarmWords.isWound(lemma(object.get()))) {
      return;
    }
    boolean shot = false;
    for (int i = tree.first(object.get()); i <= object.get(); i++) {
      shot |= lemma(i).equals("gunshot") || lemma(i).equals("bullet") || lemma(i).equals("fatal");
    }
    Kind kind = shot ? Kind.STRUCK : Kind.INJURED;
    subject(verb).ifPresent(s -> add(kind, verb, s));
  }

  private boolean selfInflicted(int verb) {
    for (int i = verb + 1; i <= tree.last(verb); i++) {
      boolean self =
          lemma(i).equals("self-inflicted")
              || (lemma(i).equals("inflicted") || lemma(i).equals("inflict"))
                  && i > 1
                  && lemma(i - 2).equals("self");
      if (self) {
        return true;
      }
    }
    return false;
  }

  private boolean hasParticle(int verb, String particle) {
    for (int child : tree.children(verb)) {
      if (lemma(child).equals(particle)) {
        return true;
      }
    }
    return false;
  }

  /** What is denied, feared or wished did not happen. */
  private boolean unreal(int word) {
    if (tree.word(word).tag().equals("VB")
        && !isExpected(word)
        && tree.child(word, "aux").isEmpty()
        && tree.head(word) >= 0) {
      return true;
    }
    for (int child : tree.children(word)) {
      Word one = tree.word(child);
      String lemma = HarmWords.lemma(one);
      boolean infinitive = tree.is(child, "aux") && one.tag().equals("TO");
      if (tree.is(child, "neg")
          || (one.tag().equals("MD") && UNREAL.contains(lemma))
          || (tree.is(child, "mark") && lemma.equals("if"))
          || (infinitive && !isExpected(word))) {
        return true;
      }
    }
    return false;
  }

  private boolean isExpected(int word) {
    int head = tree.head(word);
    return head >= 0 && Set.of("expect", "appear", "seem", "happen").contains(lemma(head));
  }

  private void add(Kind kind, int word, int victim) {
    found.add(Harm.to(kind, word, victim));
  }

  private String lemma(int word) {
    return HarmWords.lemma(tree.word(word));
  }

  private String text(int word) {
    return tree.word(word).text().toLowerCase(java.util.Locale.ROOT);
  }
}
