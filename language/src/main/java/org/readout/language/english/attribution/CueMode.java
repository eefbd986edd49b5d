package org.readout.language.english.attribution;

import java.util.Set;
import org.readout.annotation.Attribution.Mode;

/** Whether a verb tells what was said, what is thought or wanted, or what was not said. */
final class CueMode {
  private static final Set<String> SILENCES = Set.of("decline", "refuse");

  private static final Set<String> FORGOING = Set.of("refrain", "abstain", "desist", "shrink");

  private static final Set<String> SAYING = Set.of("say", "tell", "add", "comment", "confirm");

  /** What somebody does not say who declines to do it; who declines to go says so. */
  private static final Set<String> UTTERING =
      Set.of(
          "say",
          "tell",
          "comment",
          "answer",
          "respond",
          "reply",
          "discuss",
          "talk",
          "speak",
          "elaborate",
          "explain",
          "describe",
          "specify",
          "identify",
          "name",
          "give",
          "provide",
          "offer",
          "release",
          "disclose",
          "reveal",
          "divulge",
          "share",
          "confirm",
          "deny",
          "address",
          "acknowledge",
          "admit",
          "apologize",
          "apologise",
          "condemn",
          "criticize",
          "criticise",
          "endorse",
          "mention",
          "make",
          "call",
          "speculate",
          "rule",
          "estimate",
          "be",
          "detail",
          "state",
          "commit",
          "predict",
          "characterize",
          "publish",
          "issue");

  private static final Set<String> TELLING =
      Set.of("say", "mention", "tell", "offer", "give", "provide", "reveal", "disclose", "make");

  private final ParsedSentence s;
  private final Spans spans;
  private final int v;
  private final CueWord word;
  private final boolean quotes;

  /**
   * @param quotes whether a quotation beside the verb is what it attributes
   */
  CueMode(CueVerb cue, boolean quotes) {
    this.s = cue.sentence();
    this.spans = cue.spans();
    this.v = cue.verb();
    this.word = cue.word();
    this.quotes = quotes;
  }

  /** The mode, by the verb, what denies it, and whether it is more than a wish. */
  Mode mode() {
    if (word.mode() == Mode.SPEECH
        && (isNegated(v) || isJoinedToNegated() || s.isByNobody(s.subject(v)))
        && !isRefused()) {
      return Mode.ABSENT;
    }
    if (word.mode() == Mode.SPEECH && (isForgone() || saysNothing())) {
      return Mode.ABSENT;
    }
    if (word.mode() == Mode.SPEECH && !quotes && (s.isPurpose(v) || isUnreal())) {
      return Mode.INTENTION;
    }
    if (SILENCES.contains(s.lemma(v))) {
      int to = s.child(v, "xcomp");
      return to < 0 ? word.mode() : UTTERING.contains(s.lemma(to)) ? Mode.ABSENT : Mode.INTENTION;
    }
    return word.mode();
  }

  /** Whether a word that denies stands with the verb, and not in what it quotes. */
  private boolean isNegated(int verb) {
    int not = s.child(verb, "neg");
    return not >= 0 && (s.quotation(not) < 0 || s.quotation(verb) >= 0);
  }

  /** "Have not given a name or said whether": what denies the first verb denies the second. */
  private boolean isJoinedToNegated() {
    int first = s.tree.is(v, "conj") ? s.head(v) : -1;
    if (first < 0
        || first > v
        || !isNegated(first)
        || s.subject(v) >= 0
        || s.child(v, "aux") >= 0) {
      return false;
    }
    for (int i = v - 1; i > first; i--) {
      if (s.tree.is(i, "cc")) {
        return s.lower(i).equals("or") || s.lower(i).equals("nor");
      }
    }
    return false;
  }

  /** "Would not support it": what somebody says of what comes, unlike "would not comment". */
  private boolean isRefused() {
    int modal = s.child(v, "aux");
    return modal >= 0
        && s.tag(modal).equals("MD")
        && !word.has(Frame.CLAUSE)
        && !word.has(Frame.QUOTE);
  }

  /** "Refrained from condemning it", "stopped short of saying": what is not said. */
  private boolean isForgone() {
    int preposition = s.tree.is(v, "pcomp") ? s.head(v) : -1;
    if (preposition < 0 || preposition > v) {
      return false;
    }
    int above = s.head(preposition);
    String from = s.lower(preposition);
    return from.equals("without")
        || (from.equals("from") && above >= 0 && FORGOING.contains(s.lemma(above)))
        || (from.equals("of") && above >= 0 && s.lower(above).equals("short"));
  }

  /** "Says nothing about it", "offered no details". */
  private boolean saysNothing() {
    int object = s.child(v, "dobj");
    if (object < v || !TELLING.contains(s.lemma(v))) {
      return false;
    }
    boolean but = object + 1 < s.size && s.lower(object + 1).equals("but");
    if (but || s.child(v, "neg") >= 0) {
      return false;
    }
    int det = s.child(object, "det", "neg");
    return s.lower(object).equals("nothing") || (det >= 0 && s.lower(det).equals("no"));
  }

  /** "Tried to play it down", "would push back": nothing that was said; but "would only say". */
  private boolean isUnreal() {
    if (SAYING.contains(s.lemma(v))) {
      return false;
    }
    if (s.isInfinitive(v)) {
      return !spans.isChained(v);
    }
    for (int child : s.tree.children(v)) {
      if (s.tree.is(child, "aux") && s.tag(child).equals("MD")) {
        return true;
      }
    }
    return false;
  }
}
