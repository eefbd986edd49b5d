package org.readout.language.english.attribution;

import java.util.Set;
import org.readout.annotation.Attribution.Mode;
import org.readout.annotation.Sentence;
import org.readout.annotation.Tree;
import org.readout.annotation.Word;

/**
 * Mends a parser's commonest slip: in "she said it was late and added that ..." and "..., while he
 * said that ..." the second verb of speech goes with the first, not with what the first reports.
 */
final class Coordination {
  private static final Set<String> MARKS = Set.of("while", "as", "though", "although", "whereas");

  private static final Set<String> PERSONS = Set.of("he", "she", "they", "him", "her", "them");

  private final CueLexicon lexicon;

  Coordination(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The sentence with such verbs moved; itself if there are none. */
  Sentence mend(Sentence sentence) {
    Mending mending = new Mending(sentence);
    Tree tree = mending.tree();
    for (int verb = 1; verb < tree.size(); verb++) {
      int partner = speaks(tree, verb) ? partner(tree, verb) : -1;
      if (partner < 0) {
        partner = gerund(tree, verb);
      }
      if (partner < 0) {
        partner = ofAnother(tree, verb);
      }
      int earlier = partner < 0 ? earlier(tree, verb) : -1;
      if (partner >= 0) {
        mending.move(verb, partner, tree.relation(verb));
      } else if (earlier >= 0) {
        mending.move(tree.head(verb), earlier, "prep");
      }
    }
    return mending.sentence();
  }

  private boolean speaks(Tree tree, int verb) {
    Word word = tree.word(verb);
    boolean progressive = word.tag().equals("VBG") && tree.child(verb, "aux").isPresent();
    if (word.tag().equals("VBG") && !progressive) {
      boolean trails =
          tree.is(verb, "advcl", "acl")
              && (Forms.isComma(tree, Forms.beforeMarks(tree, verb))
                  || (verb > 0
                      && tree.is(verb - 1, "mark")
                      && Forms.TIMES.contains(tree.word(verb - 1).lemma())));
      CueWord cue = lexicon.find(CueLexicon.Part.VERB, word.lemma());
      return trails && cue != null && cue.mode() == Mode.SPEECH && cue.has(Frame.CLAUSE);
    }
    String tense = tense(tree, verb);
    if (!progressive && !Forms.isFinite(tense)) {
      return false;
    }
    CueWord cue = lexicon.find(CueLexicon.Part.VERB, word.lemma());
    return cue != null
        && cue.mode() == Mode.SPEECH
        && (cue.has(Frame.CLAUSE)
            || cue.has(Frame.QUOTE)
            || cue.has(Frame.PREDICATE)
            || (cue.has(Frame.OBJECT_TO) && tree.child(verb, "xcomp").isPresent()));
  }

  /** The tag of a verb, or of "did" or "does" before it, or of "is" before "telling". */
  private static String tense(Tree tree, int verb) {
    int aux = tree.child(verb, "aux").orElse(-1);
    String tag = tree.word(verb).tag();
    boolean does =
        aux >= 0
            && (tag.equals("VBG") || (tag.equals("VB") && tree.word(aux).lemma().equals("do")));
    return tree.word(does ? aux : verb).tag();
  }

  /** The verb of speech above that it belongs to, or -1 if it stands well. */
  private int partner(Tree tree, int verb) {
    int head = tree.head(verb);
    if (head < 0 || head > verb || !tree.is(verb, "conj", "advcl", "acl")) {
      return -1;
    }
    if (tree.word(verb).tag().equals("VBG")) {
      boolean reports = tree.child(verb, "ccomp").isPresent() || leadsIntoQuotation(tree, verb);
      return reports ? above(tree, head) : -1;
    }
    boolean own = tree.child(verb, "nsubj").isPresent();
    if (own && tree.is(verb, "conj") && isInfinitive(tree, head)) {
      return spoken(tree, verb, head);
    }
    if (own ? !detached(tree, verb) : tree.is(verb, "advcl")) {
      return -1;
    }
    if (!own && tree.child(verb, "ccomp", "dobj").isEmpty()) {
      return -1;
    }
    int partner = own && tree.is(verb, "conj") ? contrasted(tree, verb) : -1;
    partner = partner < 0 ? spoken(tree, verb, head) : partner;
    return partner == head ? -1 : partner;
  }

  /** "She said it was late, but the paper states that ...": another voice in any tense; or -1. */
  private int contrasted(Tree tree, int verb) {
    int first = tree.first(verb);
    int subject = tree.child(verb, "nsubj").orElse(-1);
    boolean contrast =
        first > 1
            && tree.word(first - 1).lemma().equals("but")
            && tree.child(verb, "ccomp").isPresent()
            && !tree.word(subject).tag().startsWith("PRP");
    for (int up = tree.head(verb); contrast && up >= 0 && up < verb; up = tree.head(up)) {
      if (speaks(tree, up)) {
        return up;
      }
    }
    return -1;
  }

  /** The verb of speech above, of the same tense, or -1. */
  private int spoken(Tree tree, int verb, int head) {
    for (int up = head; up >= 0 && up < verb; up = tree.head(up)) {
      if (speaks(tree, up) && tense(tree, up).equals(tense(tree, verb))) {
        return up;
      }
    }
    return -1;
  }

  /** "To go, and she said": an infinitive is not joined to a verb with a subject of its own. */
  private static boolean isInfinitive(Tree tree, int verb) {
    int first = verb;
    while (tree.is(first, "conj") && tree.head(first) >= 0 && tree.head(first) < first) {
      first = tree.head(first);
    }
    int to = tree.child(first, "aux").orElse(-1);
    return to >= 0 && tree.word(verb).tag().equals("VB") && tree.word(to).tag().equals("TO");
  }

  /**
   * "Telling them that it is late and asking why": the gerund above that one is joined to, or -1.
   */
  private int gerund(Tree tree, int verb) {
    int head = tree.head(verb);
    boolean joined =
        tree.word(verb).tag().equals("VBG")
            && tree.is(verb, "conj")
            && tree.child(verb, "aux").isEmpty()
            && isSpeech(tree, verb)
            && !(tree.word(head).tag().equals("VBG") && isSpeech(tree, head));
    for (int up = head; joined && up >= 0 && up < verb; up = tree.head(up)) {
      if (tree.word(up).tag().equals("VBG") && isSpeech(tree, up)) {
        return up;
      }
    }
    return -1;
  }

  /** "Keller said Lind was late and scolded him": not Lind did, who is "him"; or -1. */
  private int ofAnother(Tree tree, int verb) {
    int head = tree.head(verb);
    int object = tree.child(verb, "dobj").orElse(-1);
    boolean other =
        tree.is(verb, "conj")
            && head < verb
            && object > verb
            && tree.word(object).tag().equals("PRP")
            && PERSONS.contains(tree.word(object).lemma())
            && tree.child(verb, "nsubj", "aux").isEmpty()
            && tree.child(head, "nsubj").isPresent()
            && isSpeech(tree, verb);
    return other && tree.is(head, "ccomp") ? spoken(tree, verb, tree.head(head)) : -1;
  }

  /** "Said it was late before asking why": the verb that somebody spoke with before, or -1. */
  private int earlier(Tree tree, int verb) {
    int before = tree.is(verb, "pcomp") ? tree.head(verb) : -1;
    boolean speaks =
        before >= 0
            && before < verb
            && tree.is(before, "prep")
            && Forms.TIMES.contains(tree.word(before).lemma())
            && isSpeech(tree, verb);
    return speaks && tree.head(before) >= 0 ? above(tree, tree.head(before)) : -1;
  }

  private boolean isSpeech(Tree tree, int verb) {
    CueWord cue = lexicon.find(CueLexicon.Part.VERB, tree.word(verb).lemma());
    return cue != null && cue.mode() == Mode.SPEECH;
  }

  private static boolean leadsIntoQuotation(Tree tree, int verb) {
    return verb + 2 < tree.size()
        && Forms.isComma(tree, verb + 1)
        && tree.word(verb + 2).tag().equals("``");
  }

  /** The verb of speech in whose reported clause a word stands, or -1. */
  private int above(Tree tree, int word) {
    for (int up = word; tree.head(up) >= 0 && tree.head(up) < up; up = tree.head(up)) {
      int head = tree.head(up);
      boolean finite = !tree.word(head).tag().equals("VBG") || tree.child(head, "aux").isPresent();
      if (tree.is(up, "ccomp") && finite && speaks(tree, head)) {
        return head;
      }
      int over = tree.is(up, "acl") && tree.is(head, "dobj") ? tree.head(head) : -1;
      if (over >= 0 && over < head && speaks(tree, over) && !tree.word(over).tag().equals("VBG")) {
        return over;
      }
    }
    return -1;
  }

  /** Whether a comma and "while", or a comma and a conjunction, part it from what is before. */
  private static boolean detached(Tree tree, int verb) {
    int first = tree.first(verb);
    if (tree.is(verb, "advcl")) {
      int mark = tree.child(verb, "mark", "advmod").orElse(-1);
      return mark >= 0
          && MARKS.contains(tree.word(mark).lemma())
          && Forms.isComma(tree, mark - 1)
          && tree.child(verb, "ccomp").isPresent();
    }
    boolean conjunction = first > 0 && tree.is(first - 1, "cc") && Forms.isComma(tree, first - 2);
    int subject = tree.child(verb, "nsubj").orElse(-1);
    boolean pronoun = subject == first && tree.word(subject).tag().equals("PRP");
    return conjunction
        && (tree.child(verb, "ccomp").isPresent()
            || (pronoun && tree.child(verb, "dobj", "prep").isPresent()));
  }
}
