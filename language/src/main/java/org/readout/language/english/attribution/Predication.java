package org.readout.language.english.attribution;

import java.util.ArrayList;
import java.util.List;
import org.readout.annotation.Sentence;
import org.readout.annotation.Tree;
import org.readout.annotation.Word;

/**
 * Mends slips of a parser about who does what a verb of speech says: "Keller, who led it, called
 * the plan a mistake" says that Keller called, not that somebody was called; in "it failed, said
 * Keller" not "it" said so.
 */
final class Predication {
  private final CueLexicon lexicon;

  Predication(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The sentence with such words moved; itself if there are none. */
  Sentence mend(Sentence given) {
    Sentence sentence = given;
    int size = sentence.words().size();
    for (int verb = 1; verb < size; verb++) {
      Word word = sentence.words().get(verb);
      if (word.tag().equals("NNS")) {
        sentence = asVerb(sentence, verb);
        continue;
      }
      if (!word.tag().startsWith("VB")
          || lexicon.find(CueLexicon.Part.VERB, word.lemma()) == null) {
        continue;
      }
      Tree tree = new Tree(sentence);
      List<Word> words = new ArrayList<>(sentence.words());
      if (asFinite(tree, verb, words)
          || asFirstOfTwo(tree, verb, words)
          || asPerfect(tree, verb, words)
          || withNearestSubject(tree, verb, words)
          || withOpeningSubject(tree, verb, words)
          || withSubjectBeside(tree, verb, words)
          || withSubjectBetweenCommas(tree, verb, words)
          || withQualifiedSubject(tree, verb, words)
          || afterParticiple(tree, verb, words)) {
        sentence = new Sentence(sentence.span(), sentence.paragraph(), words);
      }
    }
    return sentence;
  }

  /** "The guard replies, “...”": a verb that was taken for a noun in the plural. */
  private Sentence asVerb(Sentence sentence, int i) {
    Tree tree = new Tree(sentence);
    Word word = tree.word(i);
    CueWord cue = lexicon.find(CueLexicon.Part.VERB, word.lemma());
    boolean leads =
        cue != null
            && cue.has(Frame.QUOTE)
            && i + 2 < tree.size()
            && ",:".contains(tree.word(i + 1).text())
            && tree.word(i + 2).tag().equals("``");
    if (!leads || tree.head(i - 1) != i || !tree.is(i - 1, "compound") || tree.root() < i) {
      return sentence;
    }
    List<Word> words = new ArrayList<>(sentence.words());
    words.set(i, new Word(word.span(), word.text(), "VBZ", word.lemma(), -1, "root"));
    move(words, i - 1, i, "nsubj");
    move(words, tree.root(), i, "ccomp");
    for (int child : tree.children(i)) {
      if (child < i - 1) {
        move(words, child, i - 1, tree.relation(child));
      }
    }
    return new Sentence(sentence.span(), sentence.paragraph(), words);
  }

  private static void move(List<Word> words, int i, int head, String relation) {
    Word word = words.get(i);
    words.set(i, new Word(word.span(), word.text(), word.tag(), word.lemma(), head, relation));
  }

  private static boolean isFinite(Word word) {
    return word.tag().equals("VBD") || word.tag().equals("VBZ") || word.tag().equals("VBP");
  }

  private static boolean isNoun(Word word) {
    return word.tag().startsWith("NN") || word.tag().startsWith("PRP") || word.tag().equals("DT");
  }

  private static boolean isComma(Tree tree, int word) {
    return word >= 0 && word < tree.size() && tree.word(word).text().equals(",");
  }

  /** "One lawmaker called him a fool": a participle with objects in a sentence without a verb. */
  private boolean asFinite(Tree tree, int verb, List<Word> words) {
    int root = tree.root();
    Word word = tree.word(verb);
    boolean participle =
        word.tag().equals("VBN")
            && tree.is(verb, "acl")
            && (isTransitive(tree, verb) || governs(tree, verb));
    boolean finite = isFinite(word) && tree.is(verb, "acl", "ccomp", "relcl", "advcl");
    if (!(participle || finite)
        || root > verb
        || !isNoun(tree.word(root))
        || tree.child(verb, "auxpass", "agent", "nsubj", "nsubjpass", "aux", "mark", "advmod")
            .isPresent()) {
      return false;
    }
    for (int i = 0; i < root; i++) {
      if (tree.head(i) == root
          && tree.is(i, "prep", "mark", "advcl")
          && !isComma(tree, tree.last(i) + 1)) {
        return false;
      }
    }
    words.set(verb, new Word(word.span(), word.text(), "VBD", word.lemma(), -1, "root"));
    move(words, root, verb, "nsubj");
    nameObject(tree, verb, words);
    for (int i = 0; i < tree.size(); i++) {
      boolean after = i > verb && tree.head(i) < verb && tree.head(i) >= 0;
      boolean fronted = i < root && tree.head(i) == root && isComma(tree, tree.last(i) + 1);
      if (after || fronted) {
        move(words, i, verb, tree.relation(i));
      }
    }
    return true;
  }

  /** "Keller called it wrong and said so": a participle before the verb that it is joined to. */
  private static boolean asFirstOfTwo(Tree tree, int verb, List<Word> words) {
    Word word = tree.word(verb);
    int noun = tree.head(verb);
    if (!word.tag().equals("VBN")
        || !tree.is(verb, "acl")
        || !tree.is(noun, "nsubj")
        || tree.child(verb, "auxpass", "agent", "nsubj", "nsubjpass", "aux").isPresent()
        || !isTransitive(tree, verb)) {
      return false;
    }
    int second = tree.head(noun);
    if (second < verb || !tree.is(second - 1, "cc") || tree.head(second - 1) != noun) {
      return false;
    }
    words.set(
        verb,
        new Word(
            word.span(),
            word.text(),
            "VBD",
            word.lemma(),
            tree.head(second),
            tree.relation(second)));
    move(words, noun, verb, "nsubj");
    move(words, second, verb, "conj");
    nameObject(tree, verb, words);
    for (int child : tree.children(noun)) {
      if (child > verb) {
        move(words, child, verb, tree.relation(child));
      }
    }
    return true;
  }

  /** "He's said that": has, not is. */
  private static boolean asPerfect(Tree tree, int verb, List<Word> words) {
    int is = tree.child(verb, "auxpass").orElse(-1);
    int subject = tree.child(verb, "nsubjpass").orElse(-1);
    boolean said =
        is >= 0
            && subject >= 0
            && tree.word(is).text().equals("'s")
            && tree.word(verb).lemma().equals("say")
            && tree.child(verb, "ccomp").isPresent();
    if (said) {
      move(words, is, verb, "aux");
      move(words, subject, verb, "nsubj");
    }
    return said;
  }

  /** "Called him a fool": of two predicates the first is who is called so. */
  private static void nameObject(Tree tree, int verb, List<Word> words) {
    int first = tree.child(verb, "oprd").orElse(-1);
    if (first > verb && tree.child(verb, "dobj").isEmpty()) {
      move(words, first, verb, "dobj");
    }
  }

  /** Whether a verb after a comma has the preposition that leads to what it attributes. */
  private boolean governs(Tree tree, int verb) {
    CueWord cue = lexicon.find(CueLexicon.Part.VERB, tree.word(verb).lemma());
    int next = verb + 1;
    return cue != null
        && isComma(tree, verb - 1)
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

  /** "The vote ends it, said Keller": of two subjects the one beside the verb. */
  private static boolean withNearestSubject(Tree tree, int verb, List<Word> words) {
    if (!isFinite(tree.word(verb))) {
      return false;
    }
    int far = -1;
    int near = -1;
    for (int child : tree.children(verb)) {
      if (tree.is(child, "nsubj")) {
        far = near;
        near = child;
      }
    }
    if (far < 0) {
      return false;
    }
    boolean before = near < verb && isComma(tree, tree.first(near) - 1);
    boolean after = near > verb && tree.first(near) == verb + 1 && far < verb;
    if (!before && !after) {
      return false;
    }
    move(words, far, verb, "dep");
    return true;
  }

  /** "Keller, hoping to win, called": the subject before what stands between commas. */
  private static boolean withOpeningSubject(Tree tree, int verb, List<Word> words) {
    if (!isFinite(tree.word(verb)) || !isComma(tree, verb - 1) || hasSubject(tree, verb)) {
      return false;
    }
    for (int child : tree.children(verb)) {
      if (child < verb && tree.is(child, "prep")) {
        int fronted = tree.child(child, "pobj").orElse(-1);
        int other = fronted < 0 ? -1 : tree.child(fronted, "conj", "appos").orElse(-1);
        if (other > fronted
            && isComma(tree, tree.first(other) - 1)
            && tree.child(fronted, "cc").isEmpty()) {
          move(words, other, verb, "nsubj");
          return true;
        }
      }
      String tag = tree.word(child).tag();
      boolean participle = child < verb && (tag.equals("VBG") || tag.equals("VBN"));
      int subject = participle ? tree.child(child, "nsubj").orElse(-1) : -1;
      if (subject >= 0 && subject < child && isComma(tree, tree.last(subject) + 1)) {
        move(words, subject, verb, "nsubj");
        return true;
      }
      if (subject >= 0 && subject < child && isComma(tree, tree.last(subject))) {
        move(words, subject, verb, "nsubj");
        return true;
      }
    }
    return false;
  }

  /** "It is strong among unions, | teachers and officials told us": a subject taken for another. */
  private static boolean withSubjectBeside(Tree tree, int verb, List<Word> words) {
    if (!isFinite(tree.word(verb)) || !isNoun(tree.word(verb - 1)) || hasSubject(tree, verb)) {
      return false;
    }
    int reported = tree.child(verb, "ccomp").orElse(-1);
    int first = verb - 1;
    while (first > 0 && !isComma(tree, first - 1)) {
      first--;
      String tag = tree.word(first).tag();
      if (tag.startsWith("V") || tag.equals("IN") || tag.startsWith("W") || tag.equals("MD")) {
        return false;
      }
    }
    if (first == 0 || reported < 0 || reported > first) {
      return false;
    }
    int head = verb - 1;
    while (tree.head(head) >= first && tree.head(head) < verb) {
      head = tree.head(head);
    }
    move(words, head, verb, "nsubj");
    return true;
  }

  /** "Alarmed by it, | Keller, a mayor, said": a name that was drawn to a noun before it. */
  private static boolean withSubjectBetweenCommas(Tree tree, int verb, List<Word> words) {
    if (!isFinite(tree.word(verb)) || !isComma(tree, verb - 1) || hasSubject(tree, verb)) {
      return false;
    }
    for (int i = 1; i < verb - 1; i++) {
      boolean drawn = tree.is(i, "conj", "appos", "npadvmod", "dep") && isNoun(tree.word(i));
      boolean reaches = tree.last(i) == verb - 1 || tree.last(i) == verb - 2;
      if (drawn && reaches && isComma(tree, tree.first(i) - 1)) {
        move(words, i, verb, "nsubj");
        return true;
      }
    }
    return false;
  }

  /** "Half of those polled said": of two verbs side by side the first only goes with the noun. */
  private static boolean withQualifiedSubject(Tree tree, int verb, List<Word> words) {
    int first = verb - 1;
    Word word = tree.word(first);
    boolean beside =
        isFinite(tree.word(verb))
            && tree.head(first) == verb
            && (word.tag().equals("VBD") || word.tag().equals("VBN"))
            && !hasSubject(tree, verb);
    int subject = beside ? tree.child(first, "nsubj", "nsubjpass").orElse(-1) : -1;
    if (subject < 0 || tree.child(first, "dobj", "ccomp", "aux", "auxpass").isPresent()) {
      return false;
    }
    move(words, subject, verb, "nsubj");
    words.set(first, new Word(word.span(), word.text(), "VBN", word.lemma(), subject, "acl"));
    return true;
  }

  private static boolean hasSubject(Tree tree, int verb) {
    return tree.child(verb, "nsubj", "nsubjpass", "expl", "csubj").isPresent();
  }

  /** "Admitting that it failed, Keller said": the clause with a subject after the comma. */
  private static boolean afterParticiple(Tree tree, int verb, List<Word> words) {
    int root = tree.root();
    boolean finite = isFinite(tree.word(verb)) || tree.child(verb, "aux").isPresent();
    if (!finite
        || root > 1
        || !tree.word(root).tag().equals("VBG")
        || tree.is(verb, "conj", "relcl")) {
      return false;
    }
    int subject = tree.child(verb, "nsubj").orElse(-1);
    boolean parted = subject >= 0 && subject < verb && isComma(tree, tree.first(subject) - 1);
    if (!parted || tree.child(verb, "mark").isPresent()) {
      return false;
    }
    move(words, verb, -1, "root");
    move(words, root, verb, "advcl");
    return true;
  }
}
