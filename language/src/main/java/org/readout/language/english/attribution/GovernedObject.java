package org.readout.language.english.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.text.Span;

/** Finds the things and deeds that a verb attributes: called it a mistake, promised to go. */
final class GovernedObject {
  private static final Set<String> QUOTING = Set.of("quote", "cite");

  /** "Responded to the raid with sanctions" says nothing. */
  private static final Set<String> ANSWERING = Set.of("respond", "react", "reply", "answer");

  /** What the police or the fire brigade respond to by going there. */
  private static final Set<String> PLACES =
      Set.of(
          "report",
          "call",
          "scene",
          "fire",
          "alarm",
          "emergency",
          "disturbance",
          "incident",
          "crash",
          "home",
          "house",
          "area",
          "address",
          "location",
          "site",
          "shooting");

  private static final Set<String> NAMED = Set.of("name", "identify", "quote", "cite");

  /** The most words from an object to the quotation that says what it is. */
  private static final int FAR = 25;

  /** What is told, and nobody who is told something. */
  private static final Set<String> TOLD =
      Set.of("story", "tale", "lie", "truth", "joke", "secret", "news", "anecdote", "fib");

  private final CueVerb cue;
  private final ParsedSentence s;
  private final Spans spans;
  private final int v;
  private final CueWord word;
  private boolean saying;

  GovernedObject(CueVerb cue) {
    this.cue = cue;
    this.s = cue.sentence();
    this.spans = cue.spans();
    this.v = cue.verb();
    this.word = cue.word();
  }

  /** An infinitive or a gerund, with the object before it where it has one. */
  List<Span> infinitive() {
    int to = s.child(v, "xcomp");
    int purpose = s.child(v, "advcl");
    if (to < 0 && purpose > v && s.tree.first(purpose) == v + 1 && s.isInfinitive(purpose)) {
      to = purpose;
    }
    if (to < 0 || isAnonymity(to)) {
      return List.of();
    }
    int object = s.child(v, "dobj");
    boolean infinitive = s.isInfinitive(to);
    if (infinitive && object >= 0 && object < to && word.has(Frame.OBJECT_TO)) {
      return joined(object, to);
    }
    boolean asks =
        infinitive
            && (s.tag(s.tree.first(to)).startsWith("W")
                || s.lower(s.tree.first(to)).equals("whether"));
    boolean how = asks && word.has(Frame.CLAUSE);
    if (how && object < 0 && s.tree.first(to) > v) {
      return withoutRemark(s.tree.first(to), s.tree.last(to));
    }
    boolean would = s.lemma(v).equals("like") && s.child(v, "aux") >= 0;
    if (infinitive && object < 0 && (word.has(Frame.TO) || would)) {
      // "A state that she hoped to carry": not the state, which stands before.
      int first = s.tree.first(to) < v && to > v ? v + 1 : s.tree.first(to);
      return withoutRemark(first, s.tree.last(to));
    }
    if (!infinitive && word.has(Frame.ING) && s.tag(to).equals("VBG")) {
      return withoutRemark(s.tree.first(to), s.tree.last(to));
    }
    return List.of();
  }

  /** "Asked not to be named": how the report came by its words, and not what they are. */
  private boolean isAnonymity(int to) {
    return s.child(to, "neg") >= 0 && s.child(to, "auxpass") >= 0 && NAMED.contains(s.lemma(to));
  }

  private List<Span> joined(int one, int other) {
    int first = Math.min(s.tree.first(one), s.tree.first(other));
    int last = new Reach(s, v).throughReason(Math.max(s.tree.last(one), s.tree.last(other)));
    return first > v ? withoutRemark(first, last) : List.of();
  }

  /** A stretch without what the report says of it: "to leave - a step that ...". */
  private List<Span> withoutRemark(int first, int last) {
    Reach reach = new Reach(s, v);
    int end = reach.beforeRemark(first, reach.throughBareVerbs(last));
    return spans.content(first, end, new boolean[s.size]);
  }

  /** The object, with what it is called or blamed for. */
  List<Span> object() {
    int object = s.child(v, "dobj", "attr");
    boolean told = object >= 0 && s.lemma(v).equals("tell") && !TOLD.contains(s.lemma(object));
    boolean nothing =
        object > v && (s.lemma(object).equals("anonymity") || s.lower(object).equals("those"));
    if (told || nothing) {
      return List.of();
    }
    int why = s.child(v, "neg") >= 0 && word.has(Frame.CLAUSE) && object < 0 ? v + 1 : s.size;
    if (why < s.size && s.tag(why).equals("WRB") && s.head(why) == v) {
      return spans.content(why, why, new boolean[s.size]);
    }
    if (s.lemma(v).equals("feel") && s.child(v, "acomp") > v) {
      return spans.content(s.child(v, "acomp"));
    }
    Called called = new Called(cue);
    List<Span> named = called.named();
    if (!named.isEmpty()) {
      return named;
    }
    int name = s.child(v, "oprd");
    if (object < 0 && name > v && Called.NAMING.contains(s.lemma(v)) && s.subject(v) >= 0) {
      return spans.content(name);
    }
    List<Span> calledAs = object < 0 && word.has(Frame.PREDICATE) ? called.as() : List.of();
    if (!calledAs.isEmpty()) {
      return calledAs;
    }
    if (object < 0 && isObjectOfRelative()) {
      int noun = s.head(v);
      return spans.content(s.tree.first(noun), s.tree.first(v) - 1, new boolean[s.size]);
    }
    if (object < 0 || object == cue.last()) {
      return List.of();
    }
    if (object < v && word.has(Frame.PREDICATE)) {
      List<Span> which = called.inRelative(object);
      if (!which.isEmpty()) {
        return which;
      }
    }
    if (object < v) {
      boolean usable = word.has(Frame.OBJECT) || word.has(Frame.JUDGE);
      return usable ? spans.content(object) : List.of();
    }
    int predicate = s.child(v, "oprd", "acomp");
    if (word.has(Frame.PREDICATE)) {
      if (predicate < object && s.quotation(object) >= 0) {
        return spans.content(object);
      }
      if (predicate > object) {
        return joined(object, predicate);
      }
      int as = s.preposition(v, object, "as");
      if (as >= 0) {
        saying = QUOTING.contains(s.lemma(v));
        return joined(object, as);
      }
      boolean judged = word.has(Frame.JUDGE) && s.preposition(v, object, grounds()) >= 0;
      int quote = judged ? -1 : quotationWithin(object);
      if (predicate < object && quote > object) {
        int end = s.throughPhrase(quote, s.throughQuotation(quote));
        return spans.content(s.tree.first(object), end, new boolean[s.size]);
      }
    }
    int subject = s.child(object, "nsubj");
    if (Called.NAMING.contains(s.lemma(v)) && subject > v && subject < object) {
      return spans.content(object);
    }
    if (word.has(Frame.JUDGE)) {
      int grounds = s.preposition(v, object, grounds());
      return grounds >= 0 ? joined(object, grounds) : withDeed(object);
    }
    saying = QUOTING.contains(s.lemma(v)) && tellsMore(object);
    boolean thing = s.lemma(v).equals("find") && !hasClause(object);
    if (!thing && (word.has(Frame.OBJECT) || word.has(Frame.SHOW))) {
      return beforeAside(object);
    }
    return List.of();
  }

  /** "The increase | she seeks": a clause whose object is the noun before it. */
  private boolean isObjectOfRelative() {
    int noun = s.tree.is(v, "relcl") ? s.head(v) : -1;
    int subject = s.subject(v);
    return noun >= 0
        && word.has(Frame.OBJECT)
        && subject > noun
        && subject < v
        && s.tree.first(v) == s.tree.first(subject)
        && s.tree.first(v) == noun + 1
        && s.child(v, "ccomp", "xcomp", "prep", "acomp", "prt", "advcl") < 0;
  }

  /** "Cited a lawyer, who said": whose words the clause after the object has. */
  private boolean tellsMore(int object) {
    for (int i = object + 1; i <= s.tree.last(object); i++) {
      if (s.tree.is(i, "relcl") && s.child(i, "ccomp") > i) {
        return true;
      }
    }
    return false;
  }

  /** "Found prices to have risen" rather than "found a man": more than a thing. */
  private boolean hasClause(int object) {
    int clause = s.child(object, "acl", "relcl");
    return clause > object && s.isVerb(clause);
  }

  /** On through ", including ...", where a parser gave it to the verb. */
  private int throughExamples(int last) {
    int next = last + 2;
    boolean examples =
        next < s.size
            && s.word(last + 1).text().equals(",")
            && s.lower(next).equals("including")
            && s.head(next) == v;
    return examples ? s.tree.last(next) : last;
  }

  /** "Lauded her | in a speech | for helping": what for, though a parser gave it to the speech. */
  private List<Span> withDeed(int object) {
    for (int i = s.tree.last(object) + 1; i < s.size && !s.isVerb(i); i++) {
      int deed = s.lower(i).equals("for") ? s.child(i, "pcomp") : -1;
      if (deed == i + 1 && s.tag(deed).equals("VBG") && s.tree.dominates(v, i)) {
        List<Span> all = new ArrayList<>(spans.content(object));
        all.addAll(spans.content(i));
        return all;
      }
    }
    return beforeAside(object);
  }

  /** An object without the relative clause that a comma parts from it. */
  private List<Span> beforeAside(int object) {
    int last = s.tree.last(object);
    for (int child : s.tree.children(object)) {
      int first = s.tree.first(child);
      if (child > object
          && first > object
          && s.tree.is(child, "relcl")
          && s.word(first - 1).text().equals(",")) {
        last = first - 2;
        break;
      }
    }
    return withoutRemark(s.tree.first(object), throughDate(throughExamples(last)));
  }

  /** On through "the seizure | on 3 March": a day of the month tells which one is meant. */
  private int throughDate(int last) {
    int on = last + 1;
    boolean adjoining =
        on < s.size && s.lower(on).equals("on") && s.tree.is(on, "prep") && s.head(on) == v;
    int end = adjoining ? s.tree.last(on) : last;
    boolean day = false;
    boolean month = false;
    for (int i = on + 1; i <= end; i++) {
      day |= s.tag(i).equals("CD");
      month |= s.tag(i).startsWith("NNP");
    }
    return day && month && end - on <= 3 ? end : last;
  }

  /** The first word in quotation marks after an object, in the same clause; -1 if there is none. */
  private int quotationWithin(int object) {
    boolean naming = Called.NAMING.contains(s.lemma(v));
    for (int i = object + 1; i < s.size && i - object <= FAR; i++) {
      if (s.quotation(i) >= 0) {
        return i + 1 < s.size ? i + 1 : i;
      }
      boolean aside = naming && s.tree.dominates(v, i) && !s.tree.is(i, "conj", "advcl");
      if ((s.isVerb(i) && !s.tree.dominates(object, i) && !aside)
          || (s.word(i).text().equals(",") && !naming)) {
        return -1;
      }
    }
    return -1;
  }

  private String[] grounds() {
    return switch (s.lemma(v)) {
      case "blame" -> new String[] {"for", "on"};
      case "credit", "charge" -> new String[] {"with", "for"};
      case "compare", "liken", "contrast", "link", "tie" -> new String[] {"to", "with"};
      default -> new String[] {"for", "of", "as", "over"};
    };
  }

  /** The object of one of the verb's prepositions. */
  List<Span> prepositional() {
    if (word.prepositions().isEmpty()) {
      return List.of();
    }
    for (int child : s.tree.children(v)) {
      if (s.tree.is(child, "prep") && child > v && word.prepositions().contains(s.lower(child))) {
        int object = s.child(child, "pobj", "pcomp");
        boolean deed =
            ANSWERING.contains(s.lemma(v))
                && object >= 0
                && (isAnsweredWith(object) || PLACES.contains(s.lemma(object)));
        if (!deed && object >= 0 && object > child && child <= cue.last() + 2) {
          cue.reach(child);
          return spans.content(child + 1, lastOfObject(child), new boolean[s.size]);
        }
      }
    }
    return List.of();
  }

  private boolean isAnsweredWith(int object) {
    int with = s.child(object, "prep");
    return s.preposition(v, v, "with") >= 0 || (with > object && s.lower(with).equals("with"));
  }

  /** "called on them to go", "referred to it as fair": the object goes on. */
  private int lastOfObject(int preposition) {
    int last = s.tree.last(preposition);
    for (int child : s.tree.children(v)) {
      boolean to = s.tree.is(child, "xcomp", "advcl") && s.isInfinitive(child);
      boolean as = s.tree.is(child, "prep") && s.lower(child).equals("as");
      if (s.tree.first(child) == last + 1 && (to || as)) {
        last = s.tree.last(child);
      }
    }
    return last;
  }

  /** Whether the object is somebody who is quoted as saying something. */
  boolean saying() {
    return saying;
  }
}
