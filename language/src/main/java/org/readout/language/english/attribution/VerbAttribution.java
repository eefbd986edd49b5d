package org.readout.language.english.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotation.Attribution.Mode;
import org.readout.text.Span;

/** The attribution that one verb makes, if it makes one. */
final class VerbAttribution {
  /** "Is held by them", "is wanted by the police": nothing that they say or think. */
  private static final Set<String> UNSAID_PASSIVES = Set.of("hold", "want");

  /** What says how somebody judges, and is no mere name: "labelled", but not "titled". */
  private static final Set<String> LABELLING =
      Set.of(
          "label",
          "dub",
          "brand",
          "consider",
          "deem",
          "describe",
          "criticize",
          "criticise",
          "portray",
          "deride",
          "denounce",
          "hail",
          "rate",
          "regard",
          "designate",
          "nickname");

  private static final Set<String> FORCING = Set.of("force", "compel", "oblige", "require");

  private final CueVerb cue;
  private final ParsedSentence s;
  private final Spans spans;
  private final int v;
  private final CueWord word;
  private final Quotations quotations;
  private boolean clausal;
  private boolean sourceless;
  private boolean quotes;

  VerbAttribution(CueVerb cue, Quotations quotations) {
    this.cue = cue;
    this.s = cue.sentence();
    this.spans = cue.spans();
    this.v = cue.verb();
    this.word = cue.word();
    this.quotations = quotations;
  }

  /** What the verb attributes to whom; null if nothing. */
  @Nullable Finding finding() {
    if (isForced() || isForUnmet() || isPreposition() || isMeasured()) {
      return null;
    }
    boolean passive = isPassive();
    int source = passive ? agent() : isAskedBefore() ? -1 : s.subjectAbove(v);
    List<Span> content = passive ? passiveContent() : activeContent(source);
    if (content.isEmpty()) {
      return null;
    }
    if (source >= 0 && !passive && isExpletive(source)) {
      source = -1;
    }
    if (source >= 0 && !passive && isEmptyIt(source)) {
      return null;
    }
    boolean unquoted = quotations.share(content) == 0;
    if (unquoted && (isCharge() || (source >= 0 && isAskedOf(source)))) {
      return null;
    }
    List<Span> sourceSpans = source < 0 || sourceless ? List.of() : spans.source(source, v);
    if (source < 0 && quotes) {
      sourceSpans = nearbySource();
    }
    if (source < 0 && clausal && sourceSpans.isEmpty() && !passive && isFinite()) {
      sourceSpans = openingSource();
    }
    if (sourceSpans.isEmpty() && !passive && !sourceless && !isAskedBefore()) {
      return null;
    }
    List<Span> cueSpans = List.of(spans.cue(v, cue.last()));
    List<Span> rest = minus(content, sourceSpans, cueSpans);
    if (rest.isEmpty()) {
      return null;
    }
    return new Finding(
        s.number,
        v,
        new CueMode(cue, quotes).mode(),
        isDenied(passive),
        clausal,
        sourceSpans,
        cueSpans,
        rest);
  }

  /** "Denied it", "dismissed the union's claim that": what is said not to be so. */
  private boolean isDenied(boolean passive) {
    int object = passive ? s.passiveSubject(v) : s.child(v, "dobj");
    boolean assertion = !clausal && object >= 0 && Denial.isAssertion(s.lemma(object));
    boolean rejected = assertion && Denial.rejects(s.lemma(v)) && s.child(v, "neg") < 0;
    return (Denial.denies(s.lemma(v)) && s.child(v, "neg") < 0) || rejected;
  }

  /**
   * What stands between a quotation and its verb, or after the verb: a subject that went astray.
   */
  private List<Span> nearbySource() {
    int first = v;
    while (first > 0 && s.quotation(first - 1) < 0 && !s.isPunctuation(first - 1)) {
      first--;
    }
    if (first < v
        && (s.isNominal(v - 1) || Character.isUpperCase(s.word(v - 1).text().charAt(0)))) {
      return List.of(s.span(first, v - 1));
    }
    int last = v;
    while (last + 1 < s.size
        && s.quotation(last + 1) < 0
        && ",.:;".indexOf(s.word(last + 1).text()) < 0) {
      last++;
    }
    int opening = s.openingBetweenCommas(v);
    if (opening >= 0) {
      return List.of(s.span(opening, v - 1));
    }
    return last > v && startsNoun(v + 1) ? List.of(s.span(v + 1, last)) : List.of();
  }

  private boolean startsNoun(int i) {
    return (s.isNominal(i) && !s.tag(i).startsWith("W")) || s.tag(i).startsWith("JJ");
  }

  private boolean isFinite() {
    return Forms.isFinite(s.word(v));
  }

  /**
   * The noun phrase that opens the sentence, where a clause between commas parts it from "said".
   */
  private List<Span> openingSource() {
    int first = 0;
    while (first < v && s.isPunctuation(first)) {
      first++;
    }
    int comma = first;
    while (comma < v && !s.word(comma).text().equals(",")) {
      comma++;
    }
    boolean parted = comma > first && comma < v && s.word(v - 1).text().equals(",");
    boolean noun = parted && s.isNominal(comma - 1) && s.quotation(comma - 1) < 0;
    for (int i = first; noun && i < comma; i++) {
      noun = !s.isVerb(i) && !s.tag(i).equals("IN");
    }
    return noun ? List.of(s.span(first, comma - 1)) : List.of();
  }

  /** "Hinting that he was ill, it would be easy ...": an "it" that means nothing. */
  private boolean isEmptyIt(int source) {
    int be = s.head(source);
    return be >= 0 && be != v && s.lower(source).equals("it") && s.lemma(be).equals("be");
  }

  private static List<Span> minus(List<Span> content, List<Span> source, List<Span> cue) {
    for (Span span : content) {
      for (Span other : source) {
        if (span.overlaps(other)) {
          return List.of();
        }
      }
      for (Span other : cue) {
        if (span.overlaps(other)) {
          return List.of();
        }
      }
    }
    return content;
  }

  /** "Accused of threatening him", "crimes, including threatening him": what others charge. */
  private boolean isCharge() {
    int of = s.tree.is(v, "pcomp") ? s.head(v) : -1;
    if (of < 0 || clausal) {
      return false;
    }
    int charged = s.head(of);
    boolean passive = charged >= 0 && s.isVerb(charged) && s.child(charged, "auxpass") >= 0;
    return s.lower(of).equals("including")
        || (s.lower(of).equals("of") && charged >= 0 && (passive || s.tag(charged).equals("VBN")));
  }

  /** "Asked the court to declare it void": what the court is to say. */
  private boolean isAskedOf(int source) {
    int above = s.tree.is(v, "xcomp") && s.isInfinitive(v) ? s.head(v) : -1;
    return above >= 0 && s.child(above, "dobj") == source && source > above;
  }

  /** "It may fail, considering its cost": a verb that has become a preposition. */
  private boolean isPreposition() {
    return s.lower(v).equals("considering") && s.child(v, "aux", "nsubj") < 0;
  }

  /** "As long as the ice holds": no words of the ice. */
  private boolean isMeasured() {
    int length = s.tree.is(v, "advcl") ? s.head(v) : -1;
    return length >= 0 && length < v && s.lower(length).equals("long");
  }

  /** "Was forced to seek": nobody's wish. */
  private boolean isForced() {
    int above = s.tree.is(v, "xcomp") ? s.head(v) : -1;
    return above >= 0
        && above < v
        && FORCING.contains(s.lemma(above))
        && s.child(above, "auxpass") >= 0;
  }

  /** "It does not hold figures to support it": a purpose of what is not so. */
  private boolean isForUnmet() {
    int above = s.tree.is(v, "advcl") && s.isInfinitive(v) ? s.head(v) : -1;
    return above >= 0 && above < v && s.child(above, "neg") >= 0;
  }

  /** "Asked why, she said ...": nobody is told who asked. */
  private boolean isAskedBefore() {
    return CueVerb.QUESTIONS.contains(s.lemma(v))
        && s.tree.is(v, "advcl")
        && s.head(v) > v
        && (s.tag(v).equals("VBN") || s.tag(v).equals("VBD"))
        && s.subject(v) < 0
        && agent() < 0;
  }

  private boolean isPassive() {
    if (s.child(v, "auxpass") >= 0 || s.child(v, "agent") >= 0) {
      return true;
    }
    return s.tag(v).equals("VBN")
        && s.child(v, "aux", "dobj", "ccomp") < 0
        && s.subject(v) < 0
        && (s.tree.is(v, "acl", "relcl", "advcl", "amod", "root", "dep")
            || (s.tree.is(v, "conj") && s.lemma(s.head(v)).equals("be")));
  }

  private int agent() {
    int by = s.child(v, "agent");
    for (int child : s.tree.children(v)) {
      if (by < 0 && child > v && s.tree.is(child, "prep") && s.lower(child).equals("by")) {
        by = child;
      }
    }
    return by < 0 ? -1 : s.child(by, "pobj");
  }

  private boolean isExpletive(int source) {
    return s.tree.is(source, "expl");
  }

  private List<Span> passiveContent() {
    int subject = s.passiveSubject(v);
    int clause = s.child(v, "ccomp");
    if (CueVerb.QUESTIONS.contains(s.lemma(v)) && clause < 0) {
      return new GovernedObject(cue).prepositional();
    }
    boolean addressed = word.has(Frame.ADDRESSEE);
    if (addressed && clause >= 0) {
      clausal = true;
      return spans.content(clause);
    }
    int to = s.child(v, "xcomp");
    if (word.has(Frame.EXPECT) && subject >= 0 && to >= 0 && agent() < 0) {
      sourceless = true;
      clausal = true;
      List<Span> all = new ArrayList<>(spans.content(subject));
      all.addAll(spans.content(to));
      return all;
    }
    if (clause >= 0 && word.has(Frame.CLAUSE)) {
      clausal = true;
      return spans.content(clause);
    }
    if (agent() < 0 && subject >= 0 && LABELLING.contains(s.lemma(v))) {
      return labelled(subject);
    }
    if (agent() < 0 || addressed || UNSAID_PASSIVES.contains(s.lemma(v))) {
      return List.of();
    }
    boolean transitive =
        word.has(Frame.OBJECT)
            || word.has(Frame.JUDGE)
            || word.has(Frame.PREDICATE)
            || word.has(Frame.CLAUSE);
    if (subject < 0 && transitive && s.tree.is(v, "acl", "relcl", "amod")) {
      int head = s.head(v);
      List<Span> named = new ArrayList<>(spans.content(s.tree.first(head), v - 1, taken()));
      int as = word.has(Frame.PREDICATE) ? s.preposition(v, v, "as") : -1;
      if (as >= 0) {
        named.addAll(spans.content(as));
      }
      return named;
    }
    int predicate = s.child(v, "oprd", "acomp");
    if (subject >= 0
        && (word.has(Frame.OBJECT) || word.has(Frame.JUDGE) || word.has(Frame.PREDICATE))) {
      List<Span> all = new ArrayList<>(spans.content(subject));
      if (predicate > v) {
        all.addAll(spans.content(predicate));
      }
      return all;
    }
    return List.of();
  }

  /** "It was labelled | “mostly true”": what nobody in particular calls it. */
  private List<Span> labelled(int subject) {
    int predicate = s.child(v, "oprd", "acomp");
    predicate = predicate > v ? predicate : s.preposition(v, v, "as");
    boolean quoted = false;
    for (int i = v + 1; predicate > v && i <= s.tree.last(predicate); i++) {
      quoted |= s.quotation(i) >= 0;
    }
    if (!quoted) {
      return List.of();
    }
    sourceless = true;
    clausal = true;
    List<Span> all = new ArrayList<>(spans.content(subject));
    all.addAll(spans.content(predicate));
    return all;
  }

  private boolean[] taken() {
    boolean[] taken = new boolean[s.size];
    for (int i = v; i < s.size; i++) {
      taken[i] = true;
    }
    return taken;
  }

  private List<Span> activeContent(int source) {
    if (word.has(Frame.SEEM)) {
      return seeming(source);
    }
    List<Span> found = new QuotedSpeech(cue, quotations).quoted();
    if (!found.isEmpty()) {
      quotes = true;
      clausal = true;
      return found;
    }
    ReportedClause clause = new ReportedClause(cue);
    found = clause.clause();
    if (found.isEmpty()) {
      found = clause.parenthetical();
    }
    clausal = !found.isEmpty();
    return clausal ? found : governed();
  }

  private List<Span> governed() {
    GovernedObject object = new GovernedObject(cue);
    List<Span> found = object.infinitive();
    if (found.isEmpty()) {
      found = new UnparsedClause(cue).told();
      clausal = !found.isEmpty();
    }
    if (found.isEmpty()) {
      found = object.object();
      clausal = object.saying();
    }
    if (found.isEmpty()) {
      found = object.prepositional();
    }
    if (found.isEmpty() && word.mode() == Mode.SPEECH && word.has(Frame.CLAUSE)) {
      UnparsedClause guess = new UnparsedClause(cue);
      found = guess.rest();
      if (found.isEmpty()) {
        found = guess.before();
      }
      clausal = !found.isEmpty();
      quotes = clausal;
    }
    return found;
  }

  private List<Span> seeming(int source) {
    int to = s.child(v, "xcomp", "acomp", "oprd", "ccomp");
    if (to < 0 || source < 0) {
      return List.of();
    }
    sourceless = true;
    clausal = true;
    List<Span> all = new ArrayList<>();
    if (!isExpletive(source) && !s.lower(source).equals("it") && !s.tree.dominates(source, v)) {
      all.addAll(spans.content(source));
    }
    all.addAll(spans.content(to));
    return all;
  }
}
