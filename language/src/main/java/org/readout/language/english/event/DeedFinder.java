package org.readout.language.english.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.Tree;
import org.readout.event.Code;
import org.readout.event.Event.Status;

/** Finds the acts that a sentence tells, with the phrases that may say who does them to whom. */
final class DeedFinder {

  /** What these verbs govern is part of what they say, and no act beside it. */
  private static final Set<Code> GOVERNING =
      Set.of(Code.AGREE, Code.REJECT, Code.THREATEN, Code.REQUEST, Code.ACCUSE);

  private static final Set<String> DUTIES = Set.of("must", "should", "ought", "need");

  private static final Set<String> VOWS = Set.of("vow", "swear");

  /** "Is in talks", "went on strike". */
  private static final Set<String> TAKING = Set.of("in", "on", "into", "at");

  /** Who declines to do these only keeps silent. */
  private static final Set<String> SPEAKING =
      Set.of(
          "comment",
          "say",
          "discuss",
          "elaborate",
          "answer",
          "identify",
          "name",
          "give",
          "describe",
          "call",
          "use",
          "speculate");

  private static final Set<String> MONEY = Set.of("$", "€", "£", "¥");

  private final Tree tree;
  private final ActLexicon lexicon;
  private final DoerFinder doers;
  private final Governors governors;
  private final Act[] acts;
  private final Set<Integer> taken = new HashSet<>();
  private final List<Deed> found = new ArrayList<>();

  private DeedFinder(Tree tree, ActLexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
    doers = new DoerFinder(tree);
    governors = new Governors(tree, lexicon);
    acts = new Act[tree.size()];
  }

  /** The acts, by the words that name them. */
  static List<Deed> find(Tree tree, ActLexicon lexicon) {
    DeedFinder finder = new DeedFinder(tree, lexicon);
    for (int i = 0; i < tree.size(); i++) {
      if (finder.isVerb(i)) {
        finder.verb(i);
      }
    }
    for (int i = 0; i < tree.size(); i++) {
      if (tree.word(i).tag().startsWith("NN") && !finder.taken.contains(i)) {
        finder.noun(i);
      }
    }
    return finder.found;
  }

  private boolean isVerb(int i) {
    return tree.word(i).tag().startsWith("VB");
  }

  private void verb(int verb) {
    Optional<Act> framed = framed(verb);
    Optional<Act> act = framed.or(() -> own(verb).flatMap(one -> promised(verb, one)));
    if (act.isPresent() && fits(verb, act.get())) {
      acts[verb] = act.get();
      if (!isGoverned(verb)) {
        add(verb, act.get(), framed.isPresent() ? Deed.Manner.FRAME : Deed.Manner.VERB);
      }
    }
    duty(verb);
  }

  /**
   * To promise harm is a threat; to vow what the lexicon does not know may be one.
   *
   * @param act of the verb itself
   */
  private Optional<Act> promised(int verb, Act act) {
    int promise = tree.child(verb, "xcomp").orElse(-1);
    boolean silent =
        act.code() == Code.REJECT && promise >= 0 && SPEAKING.contains(tree.word(promise).lemma());
    if (silent) {
      return Optional.empty();
    }
    if (act.code() != Code.AGREE || promise < 0 || !isVerb(promise)) {
      return Optional.of(act);
    }
    Optional<Act> inner = framed(promise).or(() -> own(promise));
    if (inner.isPresent() && (!inner.get().is(Act.Mark.FIGURATIVE) || isOnName(promise))) {
      Code.Quadrant quadrant = inner.get().code().quadrant();
      boolean harm =
          quadrant == Code.Quadrant.MATERIAL_CONFLICT || inner.get().code() == Code.REJECT;
      return Optional.of(harm ? act.as(Code.THREATEN) : act);
    }
    return VOWS.contains(tree.word(verb).lemma()) ? Optional.empty() : Optional.of(act);
  }

  /** "To attack Norway", not "to attack the problem". */
  private boolean isOnName(int verb) {
    return tree.child(verb, "dobj").stream().anyMatch(i -> tree.word(i).tag().startsWith("NNP"));
  }

  /** Whether the verb stands with what the lexicon wants of it. */
  private boolean fits(int verb, Act act) {
    Set<Integer> behind = new LinkedHashSet<>();
    prepositions(verb, act, behind);
    if (act.is(Act.Mark.STEERING)) {
      return !behind.isEmpty() || steers(verb);
    }
    boolean alone = act.is(Act.Mark.ALONE) && tree.child(verb, "dobj", "ccomp").isEmpty();
    return !act.is(Act.Mark.PREPOSITIONAL) || !behind.isEmpty() || alone;
  }

  private boolean steers(int verb) {
    for (int child : tree.children(verb)) {
      if (tree.is(child, "xcomp", "ccomp") && doers.isInfinitive(child)) {
        return true;
      }
    }
    return false;
  }

  private void add(int verb, Act act, Deed.Manner manner) {
    boolean passive = doers.isPassive(verb);
    List<Integer> sources = new ArrayList<>();
    if (passive) {
      agents(verb, sources);
    } else if (doers.subject(verb) >= 0) {
      sources.add(doers.subject(verb));
      doers.issuer(verb).ifPresent(sources::add);
    }
    Set<Integer> targets = new LinkedHashSet<>();
    objects(verb, act, passive, manner, targets);
    targets.removeAll(sources);
    found.add(new Deed(verb, act, governors.status(verb), sources, List.copyOf(targets), manner));
  }

  private void agents(int word, List<Integer> sources) {
    for (int child : tree.children(word)) {
      if (tree.is(child, "agent", "prep") && lower(child).equals("by")) {
        tree.child(child, "pobj").ifPresent(sources::add);
      }
    }
  }

  /** The act of a verb with its object, where the lexicon has both, or one carries the other. */
  private Optional<Act> framed(int verb) {
    for (String key : keys(verb)) {
      for (int object : objectsOf(verb)) {
        Optional<Act> frame =
            lexicon
                .frame(key, compound(object))
                .or(() -> lexicon.frame(key, objectLemma(object)))
                .or(() -> carried(verb, key, object))
                .or(() -> tree.is(object, "dobj", "nsubjpass") ? lexicon.frame(key) : none());
        if (frame.isPresent()) {
          taken.add(object);
          return frame;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Act> carried(int verb, String key, int object) {
    Optional<Act> noun = nounAct(object);
    int preposition = tree.head(object);
    boolean apart =
        tree.is(object, "pobj") && preposition >= 0 && !TAKING.contains(lower(preposition));
    if (noun.isEmpty() || tree.is(object, "nsubj") || apart) {
      return Optional.empty();
    }
    if (lexicon.carries(key)) {
      return noun;
    }
    boolean direct = tree.head(object) == verb;
    return direct && lexicon.ends(key) ? noun.map(Act::ended) : Optional.empty();
  }

  private Optional<Act> nounAct(int noun) {
    return lexicon.noun(compound(noun)).or(() -> lexicon.noun(tree.word(noun).lemma()));
  }

  private static Optional<Act> none() {
    return Optional.empty();
  }

  /** "mediation_effort". */
  private String compound(int noun) {
    int before = noun - 1;
    boolean part = before >= 0 && tree.head(before) == noun;
    return part ? tree.word(before).lemma() + "_" + tree.word(noun).lemma() : "";
  }

  private String objectLemma(int object) {
    if (!MONEY.contains(tree.word(object).text())) {
      return tree.word(object).lemma();
    }
    return "million";
  }

  private Optional<Act> own(int verb) {
    for (String key : keys(verb)) {
      Optional<Act> act = lexicon.verb(key);
      if (act.isPresent()) {
        return act;
      }
    }
    return Optional.empty();
  }

  /** The verb with the particles behind it, then alone. */
  private List<String> keys(int verb) {
    String lemma = tree.word(verb).lemma();
    List<String> keys = new ArrayList<>();
    for (int child : tree.children(verb)) {
      if (child > verb && child <= verb + 4 && tree.is(child, "prt", "prep", "advmod")) {
        keys.add(lemma + "_" + lower(child));
      }
    }
    keys.add(lemma);
    return keys;
  }

  /** Objects, the subject of the passive, and what stands behind prepositions. */
  private List<Integer> objectsOf(int verb) {
    List<Integer> objects = new ArrayList<>();
    List<Integer> others = new ArrayList<>();
    boolean passive = doers.isPassive(verb);
    for (int child : tree.children(verb)) {
      if (tree.is(child, "dobj", "attr", "nsubjpass", "oprd", "acomp")) {
        objects.add(child);
      } else if (tree.is(child, "xcomp") && !doers.isInfinitive(child)) {
        others.add(child);
      } else if (tree.is(child, "prep", "prt") && !lower(child).equals("by")) {
        tree.child(child, "pobj").ifPresent(others::add);
      }
    }
    if (passive && objects.isEmpty() && doers.subject(verb) >= 0) {
      objects.add(doers.subject(verb));
    }
    objects.addAll(others);
    return objects;
  }

  private void objects(
      int verb, Act act, boolean passive, Deed.Manner manner, Set<Integer> targets) {
    prepositions(verb, act, targets);
    List<Integer> direct = new ArrayList<>();
    for (int child : tree.children(verb)) {
      if (tree.is(child, "dobj", "dative", "iobj") && !taken.contains(child)) {
        direct.add(tree.is(child, "dative") ? tree.child(child, "pobj").orElse(child) : child);
      }
      int inner = tree.is(child, "prep") ? tree.child(child, "pobj").orElse(child) : child;
      if (taken.contains(inner)) {
        prepositions(inner, act, targets);
      }
    }
    if (passive && doers.subject(verb) >= 0 && !taken.contains(doers.subject(verb))) {
      direct.addFirst(doers.subject(verb));
    }
    targets.addAll(direct);
    if (manner == Deed.Manner.FRAME) {
      tree.child(verb, "dobj", "nsubjpass").stream()
          .filter(taken::contains)
          .filter(object -> isOwned(object) || isNamed(object))
          .forEach(targets::add);
    }
    completed(verb, act, targets);
  }

  /** "Ana's support", not "his support", which is most often that of who gives it. */
  private boolean isOwned(int noun) {
    return tree.child(noun, "poss").stream().anyMatch(i -> !tree.word(i).tag().startsWith("PRP"));
  }

  /** Whether an adjective or a name before a noun may tell whose it is. */
  private boolean isNamed(int noun) {
    for (int child : tree.children(noun)) {
      String tag = tree.word(child).tag();
      if (child < noun
          && Character.isUpperCase(tree.word(child).text().charAt(0))
          && (tag.startsWith("NNP") || tag.equals("JJ"))) {
        return true;
      }
    }
    return false;
  }

  /** What stands behind the prepositions of the act, beside a word or its particle. */
  private void prepositions(int word, Act act, Set<Integer> targets) {
    for (int child : tree.children(word)) {
      if (tree.is(child, "prep", "dative", "agent") && act.prepositions().contains(lower(child))) {
        tree.child(child, "pobj").ifPresent(targets::add);
      }
      if (tree.is(child, "prt", "prep", "advmod")) {
        for (int below : tree.children(child)) {
          if (tree.is(below, "prep") && act.prepositions().contains(lower(below))) {
            tree.child(below, "pobj").ifPresent(targets::add);
          }
        }
      }
    }
  }

  /** "Agreed to free Ana", "demanded that Ana go": whom the act speaks of. */
  private void completed(int verb, Act act, Set<Integer> targets) {
    for (int child : tree.children(verb)) {
      boolean told =
          tree.is(child, "ccomp") && (act.code() == Code.REQUEST || doers.isInfinitive(child));
      if ((told || tree.is(child, "xcomp")) && isVerb(child)) {
        tree.child(child, "nsubj", "nsubjpass").ifPresent(targets::add);
      }
      if (GOVERNING.contains(act.code()) && tree.is(child, "xcomp") && isVerb(child)) {
        inner(child, targets, 3);
      }
    }
  }

  private void inner(int verb, Set<Integer> targets, int depth) {
    for (int child : tree.children(verb)) {
      if (tree.is(child, "dobj", "dative", "iobj")) {
        prepositional(child, targets);
        targets.add(child);
      } else if (tree.is(child, "prep")) {
        tree.child(child, "pobj").ifPresent(targets::add);
      } else if (depth > 0 && tree.is(child, "xcomp", "pcomp")) {
        inner(child, targets, depth - 1);
      }
    }
  }

  private void prepositional(int noun, Set<Integer> targets) {
    for (int child : tree.children(noun)) {
      if (tree.is(child, "prep") && !lower(child).equals("in")) {
        tree.child(child, "pobj").ifPresent(targets::add);
      }
    }
  }

  /** Whether another act governs it: "agreed to free him", "accused of killing her". */
  private boolean isGoverned(int verb) {
    int at = verb;
    for (int steps = 0; steps < 4; steps++) {
      int head = tree.head(at);
      boolean part =
          head >= 0
              && (tree.is(at, "xcomp", "pcomp")
                  || (tree.is(at, "prep") && tree.word(head).tag().startsWith("VB"))
                  || (tree.is(at, "ccomp") && isBare(at))
                  || (tree.is(at, "conj")
                      && tree.child(at, "nsubj", "nsubjpass").isEmpty()
                      && tree.word(at).tag().equals(tree.word(head).tag())
                      && !tree.word(at).tag().equals("VBD")));
      if (!part) {
        return false;
      }
      if (isVerb(head) && !tree.is(at, "conj") && isGoverning(head)) {
        return true;
      }
      at = head;
    }
    return false;
  }

  private boolean isGoverning(int verb) {
    return own(verb).filter(act -> GOVERNING.contains(act.code())).isPresent();
  }

  /** "That he go". */
  private boolean isBare(int verb) {
    return tree.word(verb).tag().equals("VB")
        && tree.child(verb, "aux").stream().noneMatch(i -> tree.word(i).tag().equals("MD"));
  }

  /** "Ana said that Bo must go". */
  private void duty(int verb) {
    int head = tree.head(verb);
    boolean told =
        head >= 0
            && tree.is(verb, "ccomp", "parataxis", "root")
            && lexicon.says(tree.word(head).lemma());
    boolean auxiliary = tree.child(verb, "aux").stream().anyMatch(i -> DUTIES.contains(lower(i)));
    boolean asks = auxiliary || isNeedTo(verb) || isHaveTo(verb);
    boolean duty = asks && !doers.isPassive(verb) && !tree.word(verb).tag().equals("VBN");
    int asked = tree.child(verb, "nsubj", "nsubjpass").orElse(-1);
    int asking = told ? doers.subject(head) : -1;
    if (told && duty && asked >= 0 && asking >= 0) {
      Act act = new Act(Code.REQUEST, Optional.empty(), Set.of(), Set.of());
      found.add(
          new Deed(
              head,
              act,
              governors.status(head),
              List.of(asking),
              List.of(asked),
              Deed.Manner.DUTY));
    }
  }

  private boolean isNeedTo(int verb) {
    return tree.word(verb).lemma().equals("need") && tree.child(verb, "xcomp").isPresent();
  }

  private boolean isHaveTo(int verb) {
    return tree.word(verb).lemma().equals("have")
        && tree.child(verb, "xcomp").stream().anyMatch(doers::isInfinitive);
  }

  /** "The attack by A on B", "talks between A and B". */
  private void noun(int noun) {
    Optional<Act> act = nounAct(noun);
    boolean name = tree.word(noun).tag().startsWith("NNP");
    if (act.isEmpty() || name || tree.is(noun, "compound")) {
      return;
    }
    List<Integer> sources = new ArrayList<>();
    agents(noun, sources);
    tree.child(noun, "poss").ifPresent(sources::add);
    for (int child : tree.children(noun)) {
      boolean named = child < noun && tree.is(child, "amod", "compound", "nmod", "nn");
      if (named
          && !act.get().is(Act.Mark.ALONE)
          && Character.isUpperCase(tree.word(child).text().charAt(0))) {
        sources.add(child);
      }
    }
    Set<Integer> targets = new LinkedHashSet<>();
    prepositions(noun, act.get(), targets);
    targets.removeAll(sources);
    found.add(
        new Deed(
            noun, act.get(), nounStatus(noun), sources, List.copyOf(targets), Deed.Manner.NOUN));
  }

  /** A noun is told as done unless what governs it says otherwise. */
  private Status nounStatus(int noun) {
    int verb = tree.head(noun);
    while (verb >= 0 && !isVerb(verb)) {
      verb = tree.head(verb);
    }
    if (verb < 0) {
      return Status.HAPPENED;
    }
    Status status = governors.status(verb);
    boolean open = acts[verb] != null && GOVERNING.contains(acts[verb].code());
    return open && acts[verb].code() != Code.ACCUSE && status == Status.HAPPENED
        ? Status.HYPOTHETICAL
        : status;
  }

  private String lower(int word) {
    return tree.word(word).text().toLowerCase(Locale.ROOT);
  }
}
