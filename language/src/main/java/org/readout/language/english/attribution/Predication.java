package org.readout.language.english.attribution;

import org.readout.annotation.Sentence;
import org.readout.annotation.Tree;
import org.readout.annotation.Word;

/**
 * Mends slips of a parser about who does what a verb of speech says: "Keller, who led it, called
 * the plan a mistake" says that Keller called, not that somebody was called; in "it failed, said
 * Keller" not "it" said so.
 */
final class Predication {
  /** The most verbs of a sentence that are mended: more are in no sentence that makes sense. */
  private static final int MOST = 20;

  /** The most words from a verb back to its subject. */
  private static final int FAR = 60;

  private final CueLexicon lexicon;

  Predication(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The sentence with such words moved; itself if there are none. */
  Sentence mend(Sentence given) {
    Sentence sentence = given;
    Mending mending = new Mending(given);
    int mended = 0;
    for (int i = 1; i < given.words().size() && mended < MOST; i++) {
      Word word = sentence.words().get(i);
      boolean cue = lexicon.find(CueLexicon.Part.VERB, word.lemma()) != null;
      if (cue && (word.tag().equals("NNS") ? asVerb(mending, i) : mends(mending, i))) {
        sentence = mending.sentence();
        mending = new Mending(sentence);
        mended++;
      }
    }
    return sentence;
  }

  private boolean mends(Mending mending, int verb) {
    return mending.tree().word(verb).tag().startsWith("VB")
        && (asFinite(mending, verb)
            || asFirstOfTwo(mending, verb)
            || asPerfect(mending, verb)
            || withNearestSubject(mending, verb)
            || withOpeningSubject(mending, verb)
            || withSubjectBeside(mending, verb)
            || withSubjectBetweenCommas(mending, verb)
            || withQualifiedSubject(mending, verb)
            || asQualifier(mending, verb)
            || asInserted(mending, verb)
            || withSubjectOverPhrase(mending, verb)
            || afterParticiple(mending, verb));
  }

  // ---- what is a verb

  /** "The guard replies, “...”": a verb that was taken for a noun in the plural. */
  private boolean asVerb(Mending mending, int i) {
    Tree tree = mending.tree();
    CueWord cue = lexicon.find(CueLexicon.Part.VERB, tree.word(i).lemma());
    boolean leads =
        cue != null
            && cue.has(Frame.QUOTE)
            && i + 2 < tree.size()
            && ",:".contains(tree.word(i + 1).text())
            && tree.word(i + 2).tag().equals("``");
    int root = tree.root();
    if (!leads || tree.head(i - 1) != i || !tree.is(i - 1, "compound") || root < i) {
      return false;
    }
    mending.retag(i, "VBZ", -1, "root");
    mending.move(i - 1, i, "nsubj");
    if (root > i) {
      mending.move(root, i, "ccomp");
    }
    for (int child : tree.children(i)) {
      if (child < i - 1) {
        mending.move(child, i - 1, tree.relation(child));
      }
    }
    return true;
  }

  /** "One lawmaker called him a fool": a participle with objects in a sentence without a verb. */
  private boolean asFinite(Mending mending, int verb) {
    Tree tree = mending.tree();
    int root = tree.root();
    Word word = tree.word(verb);
    boolean participle =
        word.tag().equals("VBN")
            && tree.is(verb, "acl")
            && (isTransitive(tree, verb) || governs(tree, verb));
    boolean finite = Forms.isFinite(word) && tree.is(verb, "acl", "ccomp", "relcl", "advcl");
    if (!(participle || finite)
        || root > verb
        || !isNoun(tree.word(root))
        || tree.child(verb, "mark", "advmod").isPresent()
        || hasPart(tree, verb)
        || isGoverned(tree, root)) {
      return false;
    }
    mending.retag(verb, participle ? "VBD" : word.tag(), -1, "root");
    mending.move(root, verb, "nsubj");
    nameObject(mending, verb);
    for (int i = 0; i < tree.size(); i++) {
      boolean after = i > verb && tree.head(i) < verb && tree.head(i) >= 0;
      boolean fronted = i < root && tree.head(i) == root && Forms.isComma(tree, tree.last(i) + 1);
      if (after || fronted) {
        mending.move(i, verb, tree.relation(i));
      }
    }
    return true;
  }

  /**
   * Whether a verb has a subject, an auxiliary or an agent, so that it is what it was taken for.
   */
  private static boolean hasPart(Tree tree, int verb) {
    return tree.child(verb, "auxpass", "agent", "nsubj", "nsubjpass", "aux").isPresent();
  }

  /** Whether a noun has what only a clause has before it: "as a mayor ..." is no subject. */
  private static boolean isGoverned(Tree tree, int noun) {
    for (int child : tree.children(noun)) {
      if (child < noun
          && tree.is(child, "prep", "mark", "advcl")
          && !Forms.isComma(tree, tree.last(child) + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb after a comma has the preposition that leads to what it attributes. */
  private boolean governs(Tree tree, int verb) {
    CueWord cue = lexicon.find(CueLexicon.Part.VERB, tree.word(verb).lemma());
    int next = verb + 1;
    return cue != null
        && Forms.isComma(tree, verb - 1)
        && next < tree.size()
        && tree.is(next, "prep")
        && cue.prepositions().contains(tree.word(next).text());
  }

  /** Whether a verb has objects that its passive would not have. */
  private static boolean isTransitive(Tree tree, int verb) {
    int objects = 0;
    for (int child : tree.children(verb)) {
      if (child > verb && tree.is(child, "dobj", "ccomp")) {
        return true;
      }
      objects += child > verb && tree.is(child, "oprd") ? 1 : 0;
    }
    return objects > 1;
  }

  /** "Called him a fool": of two predicates the first is who is called so. */
  private static void nameObject(Mending mending, int verb) {
    Tree tree = mending.tree();
    int first = tree.child(verb, "oprd").orElse(-1);
    if (first > verb && tree.child(verb, "dobj").isEmpty()) {
      mending.move(first, verb, "dobj");
    }
  }

  /** "Keller called it wrong and said so": a participle before the verb that it is joined to. */
  private static boolean asFirstOfTwo(Mending mending, int verb) {
    Tree tree = mending.tree();
    int noun = tree.head(verb);
    if (!tree.word(verb).tag().equals("VBN")
        || !tree.is(verb, "acl")
        || !tree.is(noun, "nsubj")
        || hasPart(tree, verb)
        || !isTransitive(tree, verb)) {
      return false;
    }
    int second = tree.head(noun);
    if (second < verb || !tree.is(second - 1, "cc") || tree.head(second - 1) != noun) {
      return false;
    }
    mending.retag(verb, "VBD", tree.head(second), tree.relation(second));
    mending.move(noun, verb, "nsubj");
    mending.move(second, verb, "conj");
    nameObject(mending, verb);
    for (int child : tree.children(noun)) {
      if (child > verb) {
        mending.move(child, verb, tree.relation(child));
      }
    }
    return true;
  }

  /** "He's said that": has, not is. */
  private static boolean asPerfect(Mending mending, int verb) {
    Tree tree = mending.tree();
    int is = tree.child(verb, "auxpass").orElse(-1);
    int subject = tree.child(verb, "nsubjpass").orElse(-1);
    boolean said =
        is >= 0
            && subject >= 0
            && tree.word(is).text().equals("'s")
            && tree.word(verb).lemma().equals("say")
            && tree.child(verb, "ccomp").isPresent();
    if (said) {
      mending.move(is, verb, "aux");
      mending.move(subject, verb, "nsubj");
    }
    return said;
  }

  // ---- whose it is

  /** "The vote ends it, said Keller": of several subjects the one beside the verb. */
  private static boolean withNearestSubject(Mending mending, int verb) {
    Tree tree = mending.tree();
    int subjects = 0;
    int near = -1;
    for (int child : tree.children(verb)) {
      if (tree.is(child, "nsubj")) {
        near = child;
        subjects++;
      }
    }
    if (subjects < 2 || !Forms.isFinite(tree.word(verb))) {
      return false;
    }
    boolean beside =
        near < verb ? Forms.isComma(tree, tree.first(near) - 1) : tree.first(near) == verb + 1;
    for (int child : tree.children(verb)) {
      if (beside && child != near && child < verb && tree.is(child, "nsubj")) {
        mending.move(child, verb, "dep");
      }
    }
    return beside;
  }

  /** "Keller, hoping to win, called": the subject before what stands between commas. */
  private static boolean withOpeningSubject(Mending mending, int verb) {
    Tree tree = mending.tree();
    if (!lacksSubject(tree, verb) || !Forms.isComma(tree, verb - 1)) {
      return false;
    }
    for (int child : tree.children(verb)) {
      int subject = child < verb ? subjectIn(tree, child) : -1;
      if (subject >= 0) {
        mending.move(subject, verb, "nsubj");
        return true;
      }
    }
    return false;
  }

  /** A subject that a phrase or a participle between commas took from the verb after it; or -1. */
  private static int subjectIn(Tree tree, int child) {
    if (tree.is(child, "prep")) {
      int fronted = tree.child(child, "pobj").orElse(-1);
      int other = fronted < 0 ? -1 : tree.child(fronted, "conj", "appos").orElse(-1);
      boolean parted =
          other > fronted
              && Forms.isComma(tree, tree.first(other) - 1)
              && tree.child(fronted, "cc").isEmpty();
      return parted ? other : -1;
    }
    String tag = tree.word(child).tag();
    boolean participle = tag.equals("VBG") || tag.equals("VBN");
    int subject = participle ? tree.child(child, "nsubj").orElse(-1) : -1;
    boolean parted =
        subject >= 0
            && subject < child
            && (Forms.isComma(tree, tree.last(subject))
                || Forms.isComma(tree, tree.last(subject) + 1));
    return parted ? subject : -1;
  }

  /** "It is strong among unions, | teachers and officials told us": a subject taken for another. */
  private static boolean withSubjectBeside(Mending mending, int verb) {
    Tree tree = mending.tree();
    int reported = tree.child(verb, "ccomp").orElse(-1);
    if (reported < 0 || !lacksSubject(tree, verb) || !isNoun(tree.word(verb - 1))) {
      return false;
    }
    int first = verb - 1;
    while (first > 0 && !Forms.isComma(tree, first - 1)) {
      first--;
      String tag = tree.word(first).tag();
      boolean noun = !tag.startsWith("V") && !tag.startsWith("W");
      if (!noun || tag.equals("IN") || tag.equals("MD") || verb - first > FAR) {
        return false;
      }
    }
    if (first == 0 || reported >= first) {
      return false;
    }
    int head = verb - 1;
    while (tree.head(head) >= first && tree.head(head) < verb) {
      head = tree.head(head);
    }
    if (tree.dominates(head, verb)) {
      return false;
    }
    mending.move(head, verb, "nsubj");
    return true;
  }

  /** "Alarmed by it, | Keller, a mayor, said": a name that was drawn to a noun before it. */
  private static boolean withSubjectBetweenCommas(Mending mending, int verb) {
    Tree tree = mending.tree();
    if (!Forms.isComma(tree, verb - 1) || !lacksSubject(tree, verb)) {
      return false;
    }
    for (int i = Math.max(1, verb - FAR); i < verb - 1; i++) {
      boolean drawn =
          (tree.is(i, "conj", "npadvmod", "dep")
                  || (tree.is(i, "appos") && !tree.is(tree.head(i), "pobj")))
              && isNoun(tree.word(i));
      boolean reaches = tree.last(i) == verb - 1 || tree.last(i) == verb - 2;
      if (drawn && reaches && Forms.isComma(tree, tree.first(i) - 1)) {
        mending.move(i, verb, "nsubj");
        return true;
      }
    }
    return false;
  }

  /** "Half of those polled said": of two verbs side by side the first only goes with the noun. */
  private static boolean withQualifiedSubject(Mending mending, int verb) {
    Tree tree = mending.tree();
    return tree.head(verb - 1) == verb && qualifies(mending, verb - 1, verb);
  }

  /** "People briefed on it were sure": the same where the first of them speaks. */
  private static boolean asQualifier(Mending mending, int verb) {
    Tree tree = mending.tree();
    int other = tree.head(verb);
    if (tree.child(verb, "cc").isEmpty() && !tree.is(verb, "conj")) {
      other = Math.max(other, tree.child(verb, "conj").orElse(-1));
    }
    other = Math.max(other, sibling(tree, verb));
    if (other <= verb || Forms.isComma(tree, other - 1) || !qualifies(mending, verb, other)) {
      return false;
    }
    if (tree.head(other) == verb) {
      mending.move(other, tree.head(verb), tree.relation(verb));
    }
    return true;
  }

  /** The verb that begins where the phrase of another ends, if they hang from one word; or -1. */
  private static int sibling(Tree tree, int verb) {
    int next = tree.last(verb) + 1;
    while (next < tree.size() && tree.is(next, "aux") && tree.head(next) > next) {
      next = tree.head(next);
    }
    boolean beside =
        next < tree.size()
            && tree.head(next) == tree.head(verb)
            && tree.first(next) == tree.last(verb) + 1
            && tree.word(next).tag().startsWith("VB");
    return beside ? next : -1;
  }

  /** Makes a verb that stands between another and its subject a participle of that subject. */
  private static boolean qualifies(Mending mending, int first, int verb) {
    Tree tree = mending.tree();
    String tag = tree.word(first).tag();
    boolean participle = tag.equals("VBD") || tag.equals("VBN");
    int subject =
        participle && lacksSubject(tree, verb)
            ? tree.child(first, "nsubj", "nsubjpass").orElse(-1)
            : -1;
    if (subject < 0
        || subject > first
        || tree.child(first, "dobj", "ccomp", "aux", "auxpass").isPresent()) {
      return false;
    }
    mending.move(subject, verb, "nsubj");
    mending.retag(first, "VBN", subject, "acl");
    for (int child : tree.children(first)) {
      if (child > verb) {
        mending.move(child, verb, tree.relation(child));
      }
    }
    return true;
  }

  /** "While they were away, he added, he told them": between commas, and not what he told. */
  private static boolean asInserted(Mending mending, int verb) {
    Tree tree = mending.tree();
    int outer = tree.head(verb);
    int subject = tree.child(verb, "nsubj").orElse(-1);
    boolean inserted =
        outer > verb
            && tree.is(verb, "ccomp")
            && subject >= 0
            && subject < verb
            && Forms.isFinite(tree.word(verb))
            && Forms.isComma(tree, verb + 1)
            && Forms.isComma(tree, tree.first(subject) - 1)
            && tree.child(outer, "nsubj", "nsubjpass").orElse(-1) > verb;
    if (!inserted) {
      return false;
    }
    mending.move(verb, outer, "parataxis");
    for (int child : tree.children(verb)) {
      if (child < tree.first(subject) - 1) {
        mending.move(child, outer, tree.relation(child));
      }
    }
    return true;
  }

  /** "Some guards in bordering | states said": not the states, which "in" led to. */
  private static boolean withSubjectOverPhrase(Mending mending, int verb) {
    Tree tree = mending.tree();
    int states = tree.child(verb, "nsubj").orElse(-1);
    if (states < 1 || states != verb - 1 || !Forms.isFinite(tree.word(verb))) {
      return false;
    }
    int bordering = tree.head(verb);
    int in = bordering < 0 ? -1 : tree.head(bordering);
    int guards = in < 0 ? -1 : tree.head(in);
    boolean drawn =
        guards >= 0
            && bordering == states - 1
            && tree.is(bordering, "pcomp")
            && tree.is(in, "prep")
            && tree.is(guards, "root")
            && isNoun(tree.word(guards))
            && guards < in
            && in < states;
    if (!drawn) {
      return false;
    }
    mending.move(verb, -1, "root");
    mending.move(guards, verb, "nsubj");
    mending.move(states, in, "pobj");
    mending.move(bordering, states, "nmod");
    return true;
  }

  /** "Admitting that it failed, Keller said": the clause with a subject after the comma. */
  private static boolean afterParticiple(Mending mending, int verb) {
    Tree tree = mending.tree();
    int root = tree.root();
    boolean finite = Forms.isFinite(tree.word(verb)) || tree.child(verb, "aux").isPresent();
    if (!finite
        || root > 1
        || root == verb
        || !tree.word(root).tag().equals("VBG")
        || tree.is(verb, "conj", "relcl")) {
      return false;
    }
    int subject = tree.child(verb, "nsubj").orElse(-1);
    boolean parted = subject >= 0 && subject < verb && Forms.isComma(tree, tree.first(subject) - 1);
    if (!parted || tree.child(verb, "mark").isPresent()) {
      return false;
    }
    mending.move(verb, -1, "root");
    mending.move(root, verb, "advcl");
    return true;
  }

  private static boolean lacksSubject(Tree tree, int verb) {
    int aux = tree.child(verb, "aux").orElse(verb);
    return (Forms.isFinite(tree.word(verb)) || Forms.isFinite(tree.word(aux)))
        && tree.child(verb, "nsubj", "nsubjpass", "expl", "csubj").isEmpty();
  }

  private static boolean isNoun(Word word) {
    return word.tag().startsWith("NN") || word.tag().startsWith("PRP") || word.tag().equals("DT");
  }
}
