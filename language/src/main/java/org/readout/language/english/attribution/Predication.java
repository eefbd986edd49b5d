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

  private final CueLexicon lexicon;
  private final FiniteVerbs verbs;

  Predication(CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.verbs = new FiniteVerbs(lexicon);
  }

  /** The sentence with such words moved; itself if there are none. */
  Sentence mend(Sentence given) {
    Sentence sentence = given;
    Mending mending = new Mending(given);
    int mended = 0;
    for (int i = 1; i < given.words().size() && mended < MOST; i++) {
      Word word = sentence.words().get(i);
      boolean cue = lexicon.find(CueLexicon.Part.VERB, word.lemma()) != null;
      if (cue && mends(mending, i)) {
        sentence = mending.sentence();
        mending = new Mending(sentence);
        mended++;
      }
    }
    return sentence;
  }

  private boolean mends(Mending mending, int i) {
    return verbs.mends(mending, i)
        || (mending.tree().word(i).tag().startsWith("VB")
            && (Subjects.mends(mending, i)
                || asInserted(mending, i)
                || withAgent(mending, i)
                || asReporting(mending, i)
                || afterParticiple(mending, i)));
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

  /**
   * "It is unclear who left, Keller said, because ...": a clause that was hung from what it says.
   */
  private boolean asReporting(Mending mending, int verb) {
    Tree tree = mending.tree();
    int front = tree.head(verb);
    int subject = tree.child(verb, "nsubj").orElse(-1);
    CueWord cue = lexicon.find(CueLexicon.Part.VERB, tree.word(verb).lemma());
    boolean parted =
        front >= 0
            && front < subject
            && subject < verb
            && tree.is(verb, "ccomp", "conj")
            && Forms.isFinite(tree.word(verb))
            && cue != null
            && cue.has(Frame.QUOTE)
            && cue.has(Frame.CLAUSE)
            && Forms.isComma(tree, tree.first(subject) - 1)
            && tree.child(verb, "ccomp", "dobj", "xcomp", "mark").isEmpty();
    if (!parted || !endsAt(tree, verb) || !tree.word(front).tag().startsWith("V")) {
      return false;
    }
    mending.move(verb, tree.head(front), tree.relation(front));
    mending.move(front, verb, "ccomp");
    for (int child : tree.children(verb)) {
      if (child < tree.first(subject) - 1) {
        mending.move(child, front, tree.relation(child));
      }
    }
    return true;
  }

  /** Whether a stop, a comma or the end follows a word. */
  private static boolean endsAt(Tree tree, int word) {
    int next = word + 1;
    return next >= tree.size() || ",.;".contains(tree.word(next).text());
  }

  /** "Was called “a farce” by Keller": who says so, where a parser gave it to the name. */
  private static boolean withAgent(Mending mending, int verb) {
    Tree tree = mending.tree();
    int name = tree.child(verb, "oprd").orElse(-1);
    boolean passive = tree.child(verb, "auxpass").isPresent() || tree.is(verb, "acl");
    if (!passive || name < verb || tree.child(verb, "agent").isPresent()) {
      return false;
    }
    for (int child : tree.children(name)) {
      if (child > name && tree.is(child, "prep") && tree.word(child).text().equals("by")) {
        mending.move(child, verb, "agent");
        return true;
      }
    }
    return false;
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
}
