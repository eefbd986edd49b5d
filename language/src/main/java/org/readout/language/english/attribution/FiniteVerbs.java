package org.readout.language.english.attribution;

import org.readout.annotation.Attribution.Mode;
import org.readout.annotation.Tree;
import org.readout.annotation.Word;

/** Mends verbs of speech that a parser took for participles, passives or nouns. */
final class FiniteVerbs {
  private final CueLexicon lexicon;

  FiniteVerbs(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a word of the lexicon was mended. */
  boolean mends(Mending mending, int word) {
    String tag = mending.tree().word(word).tag();
    if (tag.equals("NNS")) {
      return asVerb(mending, word);
    }
    return tag.startsWith("VB")
        && (asFinite(mending, word)
            || afterAs(mending, word)
            || asFirstOfTwo(mending, word)
            || asPerfect(mending, word));
  }

  /** "The guard replies, “...”": a verb that was taken for a noun in the plural. */
  private boolean asVerb(Mending mending, int i) {
    Tree tree = mending.tree();
    CueWord cue = lexicon.find(CueLexicon.Part.VERB, tree.word(i).lemma());
    int root = tree.root();
    boolean quotes = cue != null && cue.has(Frame.QUOTE);
    boolean subject = tree.head(i - 1) == i && tree.is(i - 1, "compound", "nsubj");
    if (!quotes || !subject || !(leadsIntoQuotation(tree, i) || endsQuotation(tree, i))) {
      return false;
    }
    mending.retag(i, "VBZ", -1, "root");
    mending.move(i - 1, i, "nsubj");
    if (root != i) {
      mending.move(root, i, "ccomp");
    }
    for (int child : tree.children(i)) {
      if (child < i - 1) {
        mending.move(child, i - 1, tree.relation(child));
      }
    }
    return true;
  }

  /** "The guard replies, “...", and "Keller reports:" before the next paragraph. */
  private static boolean leadsIntoQuotation(Tree tree, int i) {
    int next = i + 1;
    if (next >= tree.size() || !",:".contains(tree.word(next).text()) || tree.root() < i) {
      return false;
    }
    boolean last = next + 1 == tree.size();
    return last ? tree.word(next).text().equals(":") : tree.word(next + 1).tag().equals("``");
  }

  /** "“...!” the guard demands.": nothing but a noun phrase from the quotation on. */
  private static boolean endsQuotation(Tree tree, int i) {
    boolean ends = i + 1 >= tree.size() || ".,".contains(tree.word(i + 1).text());
    int first = i - 1;
    while (ends && first > 0 && !tree.word(first).tag().equals("''")) {
      String tag = tree.word(first).tag();
      if (tag.startsWith("V") || tag.equals("MD") || tag.equals("IN") || tag.equals(",")) {
        return false;
      }
      first--;
    }
    return ends && first > 0;
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
        || !Forms.isNoun(tree.word(root))
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
        && (Forms.isComma(tree, verb - 1) || isOnlyVerb(tree, verb))
        && next < tree.size()
        && tree.is(next, "prep")
        && cue.prepositions().contains(tree.word(next).text());
  }

  /**
   * Whether no verb that is not in its phrase could be the sentence's: "a friend referred to it".
   */
  private static boolean isOnlyVerb(Tree tree, int verb) {
    for (int i = 0; i < tree.size(); i++) {
      boolean finite = Forms.isFinite(tree.word(i)) || tree.word(i).tag().equals("MD");
      if (finite && !tree.dominates(verb, i)) {
        return false;
      }
    }
    return true;
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

  /** "As the Gazette noted in May, ...": a verb of what is said, taken for a participle. */
  private boolean afterAs(Mending mending, int verb) {
    Tree tree = mending.tree();
    CueWord cue = lexicon.find(CueLexicon.Part.VERB, tree.word(verb).lemma());
    int noun = tree.is(verb, "acl") ? tree.head(verb) : -1;
    int as = noun >= 0 && tree.is(noun, "pobj") ? tree.head(noun) : -1;
    boolean tells =
        cue != null
            && cue.mode() == Mode.SPEECH
            && cue.has(Frame.CLAUSE)
            && as >= 0
            && as < noun
            && noun < verb
            && tree.word(as).lemma().equals("as")
            && tree.head(as) > verb
            && tree.word(verb).tag().equals("VBN")
            && !hasPart(tree, verb)
            && tree.child(verb, "ccomp", "dobj", "oprd").isEmpty()
            && Forms.isComma(tree, tree.last(as) + 1);
    if (!tells) {
      return false;
    }
    mending.retag(verb, "VBD", tree.head(as), "advcl");
    mending.move(noun, verb, "nsubj");
    mending.move(as, verb, "mark");
    return true;
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
    mending.moveLater(noun, verb);
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
}
