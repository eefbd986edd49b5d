package org.readout.language.english.claim;

import java.util.Locale;
import java.util.Set;
import org.readout.annotation.Tree;

/** Who does what a clause tells, also where the clause itself leaves it out. */
final class Subjects {
  private static final int STEPS = 12;

  private static final Set<String> PLURAL = Set.of("we", "they", "these", "those", "you");

  private static final Set<String> COLLECTIVE =
      Set.of(
          "police",
          "team",
          "staff",
          "family",
          "group",
          "crowd",
          "government",
          "company",
          "public",
          "majority",
          "number",
          "couple",
          "crew",
          "party",
          "committee",
          "board",
          "press",
          "media",
          "club",
          "side",
          "pair",
          "total",
          "lot",
          "rest",
          "half",
          "most",
          "all",
          "people");

  /** What a speaker does while speaking: "he said, pointing at the map". */
  private static final Set<String> MANNERS =
      Set.of(
          "say",
          "add",
          "cite",
          "note",
          "tell",
          "quote",
          "refer",
          "speak",
          "point",
          "gesture",
          "smile",
          "laugh",
          "cry",
          "weep",
          "nod",
          "shake",
          "wipe",
          "hold",
          "look",
          "stand",
          "sit",
          "use",
          "call",
          "describe",
          "ask",
          "urge",
          "warn",
          "stress",
          "insist",
          "argue",
          "claim",
          "explain",
          "echo",
          "repeat",
          "invoke",
          "accuse",
          "blame",
          "praise",
          "thank",
          "hint",
          "suggest",
          "compare",
          "recall",
          "mention",
          "read",
          "write",
          "wear",
          "address",
          "appear",
          "sound",
          "choke",
          "shout",
          "whisper",
          "joke",
          "announce",
          "confirm",
          "deny",
          "criticize",
          "criticise",
          "reiterate",
          "reject",
          "dismiss",
          "defend",
          "declare",
          "acknowledge",
          "admit",
          "concede",
          "predict",
          "pledge",
          "promise",
          "vow",
          "demand",
          "answer",
          "reply",
          "respond",
          "list",
          "name",
          "recount",
          "imply",
          "paraphrase",
          "summarize",
          "talk");

  private final Tree tree;

  Subjects(Tree tree) {
    this.tree = tree;
  }

  /**
   * Who or what a clause is about.
   *
   * @param word the chief word of the noun phrase; -1 if nothing can be told
   * @param inherited whether it stands in another clause
   */
  record Subject(int word, boolean inherited) {}

  Subject of(Clause clause) {
    int own = own(clause.head());
    boolean free = own >= 0 && isRelative(own) && !tree.is(clause.head(), "relcl");
    if ((own >= 0 && !isRelative(own)) || free || tree.child(clause.head(), "expl").isPresent()) {
      return new Subject(free ? -1 : own, false);
    }
    int part = own < 0 ? partBefore(clause.head()) : -1;
    return new Subject(part >= 0 ? part : above(clause.head(), own >= 0), true);
  }

  /**
   * "The call, part of which was shown": the part, where it was read as no more than a noun beside
   * the call.
   */
  private int partBefore(int verb) {
    int relative = tree.first(verb) - 1;
    if (relative < 2 || !tree.word(relative).tag().startsWith("W") || !tree.is(relative, "pobj")) {
      return -1;
    }
    int part = tree.head(tree.head(relative));
    boolean before = part >= 0 && part < relative && tree.word(part).tag().matches("N.*|CD");
    return before ? part : -1;
  }

  /**
   * The subject of a verb, or -1. Of several the one that stands last before it: what a page runs
   * together with a sentence is often read as another subject.
   */
  int own(int verb) {
    int found = -1;
    for (int child : tree.children(verb)) {
      if (tree.is(child, "nsubj", "nsubjpass", "csubj", "csubjpass")
          && (found < 0 || child < verb)) {
        found = child;
      }
    }
    return found;
  }

  /** "Who", "which", "that". */
  private boolean isRelative(int word) {
    String tag = tree.word(word).tag();
    return tag.startsWith("W") && tree.first(word) == word && tree.last(word) == word;
  }

  private int above(int start, boolean relative) {
    int verb = start;
    for (int steps = 0; steps < STEPS && verb >= 0; steps++) {
      int head = tree.head(verb);
      if (head < 0) {
        return -1;
      }
      boolean ofNoun = tree.is(verb, "acl", "relcl") && !tree.word(head).tag().startsWith("VB");
      if (ofNoun) {
        return relative || tree.is(verb, "acl") ? head : -1;
      }
      if (tree.is(head, "prep")
          && tree.is(verb, "pcomp")
          && tree.first(verb) == verb
          && isObjectBefore(head, verb)) {
        return tree.head(head) >= 0 ? object(tree.head(head)) : -1;
      }
      int told = verb == start ? toldBefore(head, verb) : -1;
      if (told >= 0) {
        return told;
      }
      int subject = own(head);
      if (subject >= 0 && !isRelative(subject) && agrees(subject, start)) {
        return subject;
      }
      relative |= subject >= 0;
      verb = head;
    }
    return -1;
  }

  /**
   * "A fire killed nine, officials said, | forcing them to flee": the fire, of which the clause
   * before "said" tells; or -1.
   */
  private int toldBefore(int said, int participle) {
    int clause =
        tree.is(said, "parataxis") ? tree.head(said) : tree.child(said, "ccomp", "dep").orElse(-1);
    boolean behind =
        clause >= 0
            && clause < said
            && said < participle
            && tree.is(participle, "advcl")
            && tree.word(participle).tag().equals("VBG")
            && tree.first(participle) == participle
            && tree.word(participle - 1).text().equals(",");
    boolean ofSpeaker = behind && MANNERS.contains(tree.word(participle).lemma());
    if (!behind || ofSpeaker) {
      return -1;
    }
    return tree.word(clause).tag().startsWith("N") ? clause : own(clause);
  }

  /** "Plans" is not what "the ships" do. */
  private boolean agrees(int subject, int verb) {
    boolean singular = isSingular(verb);
    boolean plural = isPluralVerb(verb);
    for (int child : tree.children(verb)) {
      boolean helps = tree.is(child, "aux", "auxpass");
      singular |= helps && isSingular(child);
      plural |= helps && isPluralVerb(child);
    }
    return !(singular && isPlural(subject)) && !(plural && isOneThing(subject));
  }

  private boolean isPluralVerb(int verb) {
    return tree.word(verb).tag().equals("VBP") || tree.word(verb).text().equals("were");
  }

  /** Not "police" or "the team", who are often several. */
  private boolean isOneThing(int noun) {
    return tree.word(noun).tag().equals("NN")
        && tree.child(noun, "conj", "relcl").isEmpty()
        && !COLLECTIVE.contains(tree.word(noun).lemma());
  }

  private boolean isSingular(int verb) {
    return tree.word(verb).tag().equals("VBZ") || tree.word(verb).text().equals("was");
  }

  private boolean isPlural(int noun) {
    String tag = tree.word(noun).tag();
    boolean several = tag.equals("NNS") || tag.equals("NNPS");
    return several || PLURAL.contains(tree.word(noun).text().toLowerCase(Locale.ROOT));
  }

  /** "Accused them of trying": who tries is who is accused. */
  private boolean isObjectBefore(int preposition, int verb) {
    int governor = tree.head(preposition);
    return governor >= 0
        && tree.word(preposition).text().equals("of")
        && tree.word(governor).tag().startsWith("VB")
        && object(governor) >= 0
        && object(governor) < verb;
  }

  private int object(int verb) {
    return tree.child(verb, "dobj", "nsubjpass").orElse(-1);
  }
}
