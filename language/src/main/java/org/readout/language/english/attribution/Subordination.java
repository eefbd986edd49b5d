package org.readout.language.english.attribution;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotation.Attribution.Mode;
import org.readout.annotation.Sentence;
import org.readout.annotation.Tree;
import org.readout.annotation.Word;

/**
 * Mends slips of a parser in what depends on a verb of speech: "after he had left, she said that
 * ..." reports one clause, not two; "he said at the meeting that he would go" reports what "that"
 * opens, which tells nothing of the meeting.
 */
final class Subordination {
  /** What opens a clause of time, reason or contrast, and never one that is reported. */
  private static final Set<String> ADVERBIAL =
      Set.of("after", "before", "although", "though", "while", "as", "because", "since", "until");

  /** The most words between a noun of speech and the clause that it reports. */
  private static final int PHRASE = 8;

  private final CueLexicon lexicon;

  Subordination(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The sentence with such words moved; itself if there are none. */
  Sentence mend(Sentence given) {
    Mending mending = new Mending(withSubjects(given));
    Tree tree = mending.tree();
    for (int i = 0; i < tree.size(); i++) {
      Move move = move(tree, i);
      if (move != null) {
        mending.move(i, move.head(), move.relation());
      }
    }
    return mending.sentence();
  }

  /** Where a word is to hang from, and as what. */
  private record Move(int head, String relation) {}

  /** With subjects of auxiliaries given to the verb: "who have called". */
  private static Sentence withSubjects(Sentence sentence) {
    Mending mending = new Mending(sentence);
    Tree tree = mending.tree();
    for (int i = 0; i < tree.size(); i++) {
      int head = tree.head(i);
      if (head >= 0 && tree.is(i, "nsubj") && tree.is(head, "aux") && tree.head(head) > i) {
        mending.move(i, tree.head(head), "nsubj");
      }
    }
    return mending.sentence();
  }

  private @Nullable Move move(Tree tree, int i) {
    int head = tree.head(i);
    if (head < 0) {
      return null;
    }
    Word word = tree.word(i);
    if (tree.is(i, "nsubj")
        && tree.first(head) == i
        && word.text().equals("that")
        && hasSubjectBeside(tree, head, i)) {
      return new Move(head, "mark");
    }
    if (tree.is(i, "nsubj", "nsubjpass") && displaced(tree, head) == i) {
      return new Move(tree.head(head), "dobj");
    }
    if (tree.is(i, "conj") && word.tag().startsWith("N")) {
      int verb = predicate(tree, i, head);
      return verb < 0 ? null : new Move(verb, "nsubj");
    }
    if (tree.is(i, "ccomp") && isAdverbial(tree, i) && governsAnother(tree, head, i)) {
      return new Move(head, "advcl");
    }
    int leading = tree.is(i, "ccomp") ? leading(tree, i, head) : -1;
    if (leading >= 0) {
      return new Move(leading, "ccomp");
    }
    if (tree.is(i, "advcl", "conj", "ccomp")) {
      int noun = antecedent(tree, i);
      if (noun >= 0) {
        return new Move(noun, "relcl");
      }
    }
    if (tree.is(i, "relcl", "acl", "advcl") && opensWithThat(tree, i)) {
      int verb = speaking(tree, head);
      int noun = verb < 0 ? told(tree, head) : -1;
      return verb >= 0 ? new Move(verb, "ccomp") : noun < 0 ? null : new Move(noun, "acl");
    }
    return null;
  }

  /**
   * The finite verb of which a noun is the subject that was taken for a second verb, or -1: "it
   * left, but Keller in May acknowledged".
   */
  private static int predicate(Tree tree, int noun, int head) {
    boolean joined = tree.word(head).tag().startsWith("VB") && noun > head;
    int first = tree.first(noun);
    if (!joined || first < 1 || !tree.is(first - 1, "cc")) {
      return -1;
    }
    for (int child : tree.children(head)) {
      boolean finite = Forms.isFinite(tree.word(child));
      if (child > noun && finite && tree.is(child, "conj")) {
        return tree.child(child, "nsubj", "nsubjpass").isPresent() ? -1 : child;
      }
    }
    return -1;
  }

  private static boolean isAdverbial(Tree tree, int clause) {
    int mark = tree.child(clause, "mark", "advmod").orElse(-1);
    return mark >= 0
        && mark < clause
        && ADVERBIAL.contains(tree.word(mark).text().toLowerCase(Locale.ROOT));
  }

  private static boolean governsAnother(Tree tree, int verb, int clause) {
    for (int child : tree.children(verb)) {
      if (child != clause && tree.is(child, "ccomp")) {
        return true;
      }
    }
    return false;
  }

  /** The noun before a comma that "who" takes up again, or -1: "the allies, who have called". */
  private static int antecedent(Tree tree, int clause) {
    int who = -1;
    for (int child : tree.children(clause)) {
      who = tree.is(child, "nsubj") ? child : who;
    }
    int comma = who - 1;
    if (comma < 1 || !tree.word(comma).text().equals(",")) {
      return -1;
    }
    int noun = comma - 1;
    boolean person =
        tree.word(who).text().equalsIgnoreCase("who") && tree.word(noun).tag().startsWith("N");
    while (person && tree.head(noun) >= 0 && tree.is(noun, "conj", "compound", "appos")) {
      noun = tree.head(noun);
    }
    boolean inside = person && tree.dominates(clause, noun);
    int freeing = inside ? displaced(tree, clause) : -1;
    boolean freed = freeing >= 0 && tree.dominates(freeing, noun);
    return person && (!inside || freed) ? noun : -1;
  }

  /**
   * The object of the verb above that was taken for a subject of a clause with "who", or -1: "it
   * dismayed the allies, who called".
   */
  private static int displaced(Tree tree, int clause) {
    int head = tree.head(clause);
    int first = tree.child(clause, "nsubj", "nsubjpass").orElse(-1);
    boolean before = head >= 0 && head < first && first < clause;
    for (int child : tree.children(clause)) {
      if (before && child > first && tree.is(child, "nsubj")) {
        return tree.word(child).text().equalsIgnoreCase("who") ? first : -1;
      }
    }
    return -1;
  }

  /** Whether a clause with a subject of its own begins with "that". */
  private static boolean opensWithThat(Tree tree, int clause) {
    int first = tree.first(clause);
    return tree.word(first).text().equalsIgnoreCase("that")
        && hasSubjectBeside(tree, clause, first);
  }

  private static boolean hasSubjectBeside(Tree tree, int clause, int that) {
    for (int child : tree.children(clause)) {
      if (child != that && child < clause && tree.is(child, "nsubj", "nsubjpass", "expl")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The noun of speech with a possessor over one in a phrase after it, or -1: "her claim in May
   * that".
   */
  private int told(Tree tree, int noun) {
    for (int i = noun; i > 0 && i > noun - PHRASE; i--) {
      String tag = tree.word(i).tag();
      if (tag.startsWith("V") || !Character.isLetter(tag.charAt(0))) {
        return -1;
      }
      CueWord cue = lexicon.find(CueLexicon.Part.NOUN, tree.word(i).lemma());
      boolean tells = cue != null && cue.has(Frame.CLAUSE) && tree.child(i, "poss").isPresent();
      if (tells) {
        return i == noun ? -1 : i;
      }
    }
    return -1;
  }

  /**
   * The verb that leads into a quoted clause: "find a law, which states, “all are free”"; or -1.
   */
  private int leading(Tree tree, int clause, int head) {
    int before = tree.first(clause) - 1;
    boolean quoted = false;
    while (before > head && tree.word(before).tag().equals("``")) {
      quoted = true;
      before--;
    }
    boolean led = quoted && before > head + 1 && ",:".contains(tree.word(before).text());
    int verb = before - 1;
    if (!led || !Forms.isFinite(tree.word(verb)) || tree.dominates(clause, verb)) {
      return -1;
    }
    CueWord cue = lexicon.find(CueLexicon.Part.VERB, tree.word(verb).lemma());
    return cue != null && cue.has(Frame.QUOTE) ? verb : -1;
  }

  /** The verb of speech over a noun that stands after it in a phrase, if it reports no clause. */
  private int speaking(Tree tree, int noun) {
    int up = noun;
    while (up >= 0 && (!tree.word(up).tag().startsWith("VB") || tree.is(up, "pcomp", "acl"))) {
      up = tree.head(up);
    }
    if (up < 0 || up > noun || tree.child(up, "ccomp").isPresent()) {
      return -1;
    }
    CueWord cue = lexicon.find(CueLexicon.Part.VERB, tree.word(up).lemma());
    int addressee = tree.child(up, "dobj").orElse(-1);
    boolean told = cue != null && cue.has(Frame.ADDRESSEE) && addressee > up && addressee <= noun;
    boolean speaks =
        cue != null
            && cue.mode() == Mode.SPEECH
            && (told || (cue.has(Frame.CLAUSE) && addressee < 0));
    return speaks ? up : -1;
  }
}
