package org.readout.language.english.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotation.Attribution.Mode;
import org.readout.text.Span;

/** Attributions by a verb: its subject is the source, what it governs the content. */
final class VerbRule {
  private static final Set<String> DENIALS =
      Set.of("deny", "refute", "dispute", "rebut", "disavow", "repudiate", "contradict", "reject");

  /** The most words that belong to a quotation and stand before its mark. */
  private static final int FRONT = 20;

  private static final Set<String> QUOTING = Set.of("quote", "cite");
  private static final Set<String> QUESTIONS = Set.of("ask", "question", "press", "quiz", "grill");
  private static final Set<String> SILENCES = Set.of("decline", "refuse");

  private final CueLexicon lexicon;

  VerbRule(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What a verb may be a cue as: with its particle or its object. */
  private record Entry(CueWord word, int last) {}

  void find(ParsedSentence s, Spans spans, Quotations quotations, List<Finding> findings) {
    for (int v = 0; v < s.size; v++) {
      if (s.isVerb(v) && s.quotation(v) < 0) {
        Entry entry = entry(s, v);
        if (entry != null) {
          Finding finding = new Verb(s, spans, quotations, v, entry).finding();
          if (finding != null) {
            findings.add(finding);
          }
        }
      }
    }
  }

  private @Nullable Entry entry(ParsedSentence s, int v) {
    String lemma = s.lemma(v);
    int particle = s.child(v, "prt");
    if (particle >= 0) {
      CueWord word = lexicon.find(CueLexicon.Part.VERB, lemma + "_" + s.lower(particle));
      if (word != null) {
        return new Entry(word, Math.max(v, particle));
      }
    }
    for (int child : s.tree.children(v)) {
      if (child > v && s.tree.is(child, "dobj", "acomp", "oprd")) {
        CueWord word = lexicon.find(CueLexicon.Part.VERB, lemma + "_" + s.lemma(child));
        if (word != null) {
          return new Entry(word, child);
        }
      }
    }
    CueWord word = lexicon.find(CueLexicon.Part.VERB, lemma);
    return word == null ? null : new Entry(word, particle > v ? particle : v);
  }

  /** One verb in its sentence. */
  private static final class Verb {
    private final ParsedSentence s;
    private final Spans spans;
    private final Quotations quotations;
    private final int v;
    private final CueWord word;
    private int cueLast;
    private boolean clausal;
    private boolean sourceless;
    private boolean quotes;

    Verb(ParsedSentence s, Spans spans, Quotations quotations, int v, Entry entry) {
      this.s = s;
      this.spans = spans;
      this.quotations = quotations;
      this.v = v;
      this.word = entry.word();
      this.cueLast = entry.last();
    }

    @Nullable Finding finding() {
      boolean passive = isPassive();
      int source = passive ? agent() : subject();
      List<Span> content = passive ? passiveContent() : activeContent(source);
      if (content.isEmpty()) {
        return null;
      }
      if (source >= 0 && !passive && isExpletive(source)) {
        source = -1;
      }
      List<Span> sourceSpans = source < 0 || sourceless ? List.of() : spans.source(source, v);
      if (source < 0 && quotes) {
        sourceSpans = nearbySource();
      }
      if (sourceSpans.isEmpty() && !passive && !sourceless) {
        return null;
      }
      List<Span> cue = List.of(spans.cue(v, cueLast));
      List<Span> rest = minus(content, sourceSpans, cue);
      if (rest.isEmpty()) {
        return null;
      }
      return new Finding(
          s.number, v, mode(), DENIALS.contains(s.lemma(v)), clausal, sourceSpans, cue, rest);
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
      boolean follows = last > v && (s.tag(v + 1).startsWith("NN") || s.tag(v + 1).equals("PRP"));
      return follows ? List.of(s.span(v + 1, last)) : List.of();
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

    private Mode mode() {
      if (word.mode() == Mode.SPEECH && s.child(v, "neg") >= 0 && !DENIALS.contains(s.lemma(v))) {
        return Mode.ABSENT;
      }
      if (SILENCES.contains(s.lemma(v))) {
        int to = s.child(v, "xcomp");
        return to >= 0 ? Mode.ABSENT : word.mode();
      }
      return word.mode();
    }

    // ---- voice and source

    private boolean isPassive() {
      if (s.child(v, "auxpass") >= 0 || s.child(v, "agent") >= 0) {
        return true;
      }
      return s.tag(v).equals("VBN")
          && s.child(v, "aux") < 0
          && s.subject(v) < 0
          && s.tree.is(v, "acl", "relcl", "advcl", "amod", "root", "dep");
    }

    private int agent() {
      int by = s.child(v, "agent");
      return by < 0 ? -1 : s.child(by, "pobj");
    }

    private boolean isExpletive(int source) {
      return s.tree.is(source, "expl");
    }

    private int subject() {
      return s.subjectAbove(v);
    }

    // ---- content

    private List<Span> passiveContent() {
      int subject = s.passiveSubject(v);
      int clause = s.child(v, "ccomp");
      if (QUESTIONS.contains(s.lemma(v)) && clause < 0) {
        return prepositional();
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
      if (agent() < 0) {
        return List.of();
      }
      if (subject < 0 && s.tree.is(v, "acl", "relcl", "amod")) {
        int head = s.head(v);
        return spans.content(s.tree.first(head), v - 1, taken());
      }
      if (subject >= 0
          && (word.has(Frame.OBJECT) || word.has(Frame.JUDGE) || word.has(Frame.PREDICATE))) {
        return spans.content(subject);
      }
      return List.of();
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
      List<Span> found = quoted();
      quotes = true;
      if (!found.isEmpty()) {
        clausal = true;
        return found;
      }
      quotes = false;
      found = clause();
      if (!found.isEmpty()) {
        clausal = true;
        return found;
      }
      found = parenthetical();
      if (!found.isEmpty()) {
        clausal = true;
        return found;
      }
      found = infinitive();
      if (!found.isEmpty()) {
        return found;
      }
      found = object();
      if (!found.isEmpty()) {
        return found;
      }
      found = prepositional();
      if (found.isEmpty() && word.mode() == Mode.SPEECH && word.has(Frame.CLAUSE)) {
        found = rest();
        clausal = !found.isEmpty();
        quotes = clausal;
      }
      return found;
    }

    /**
     * The first word of a clause, or the word after "said" if a parser tore the clause's front off.
     */
    private int adjoining(int child) {
      int first = s.tree.first(child);
      int next = cueLast + 1;
      if (!s.lemma(v).equals("say") || next >= first || !startsPhrase(next)) {
        return first;
      }
      for (int i = next; i < first; i++) {
        if (s.head(i) == v
            && !s.tree.is(i, "dobj", "nsubj", "attr", "nmod", "compound", "det", "mark", "dep")) {
          return first;
        }
      }
      return next;
    }

    private boolean startsPhrase(int i) {
      return (s.isNominal(i) || s.tag(i).startsWith("JJ") || s.tag(i).equals("VBG"))
          && !s.tree.is(i, "npadvmod")
          && s.subject(v) != i
          && s.subject(v) < v;
    }

    /** All that follows "said" or "... that" in the sentence: a clause that a parser took apart. */
    private List<Span> rest() {
      int next = cueLast + 1;
      boolean finite = s.tag(v).equals("VBD") || s.tag(v).equals("VBZ") || s.tag(v).equals("VBP");
      if (next + 1 >= s.size || !finite) {
        return List.of();
      }
      boolean that = s.lower(next).equals("that") && !s.tag(next).startsWith("W");
      boolean said =
          s.lemma(v).equals("say")
              && !s.isPunctuation(next)
              && (s.isNominal(next)
                  || s.quotation(next) >= 0
                  || s.tag(next).startsWith("J")
                  || s.tag(next).equals("VBG")
                  || s.tag(next).equals("EX"));
      if (!that && !(said && hasVerb(next))) {
        return List.of();
      }
      return spans.content(next, s.size - 1, new boolean[s.size]);
    }

    private boolean hasVerb(int from) {
      for (int i = from; i < s.size; i++) {
        if (s.isVerb(i) || s.tag(i).equals("MD")) {
          return true;
        }
      }
      return false;
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

    private List<Span> quoted() {
      if (!word.has(Frame.QUOTE)) {
        return List.of();
      }
      List<Span> found = new ArrayList<>();
      Span before = quotationBefore();
      if (before != null) {
        found.add(before);
      }
      Span after = quotationAfter();
      if (after != null) {
        found.add(after);
      }
      return found;
    }

    /** The quotation that ends where the subject or the verb begins: "...," she said. */
    private @Nullable Span quotationBefore() {
      int first = v;
      int subject = s.subject(v);
      if (subject >= 0 && subject < v) {
        first = Math.min(first, s.tree.first(subject));
      }
      while (first > 0
          && (s.tree.is(first - 1, "aux", "neg", "advmod") && s.head(first - 1) == v)) {
        first--;
      }
      int at = s.word(first).span().start();
      Quotation quotation = quotations.endingBefore(at);
      if (quotation == null) {
        return null;
      }
      char last = spans.text().charAt(quotation.inner().end() - 1);
      boolean opensSentence = Character.isUpperCase(spans.text().charAt(at)) && first == 0;
      if (opensSentence && last == '.' && governsClause()) {
        return null;
      }
      int from = quotation.span().start();
      int start = front(first);
      if (start < first && s.tree.is(v, "root") && leadsIn(start, from)) {
        from = Math.min(from, s.word(start).span().start());
      }
      return new Span(from, quotation.span().end());
    }

    /** Whether the words from one up to an offset can be the front of what a quotation ends. */
    private boolean leadsIn(int start, int offset) {
      for (int i = start; i < s.size && s.word(i).span().start() < offset; i++) {
        if (i - start > FRONT || s.quotation(i) >= 0 || ":.?!".contains(s.word(i).text())) {
          return false;
        }
      }
      return true;
    }

    private boolean governsClause() {
      for (int child : s.tree.children(v)) {
        if (child > v && s.tree.is(child, "ccomp", "xcomp", "dobj")) {
          return true;
        }
      }
      return false;
    }

    /** The quotation that a comma, a colon or the verb itself leads into. */
    private @Nullable Span quotationAfter() {
      for (int i = v + 1; i < s.size; i++) {
        int number = s.quotation(i);
        if (number >= 0) {
          Quotation quotation = quotations.outermost().get(number);
          boolean here = s.word(i).span().start() <= quotation.span().start() + 1;
          return here && !clauseAround(i) && leadsInto(i) ? quotation.span() : null;
        }
        if (s.isVerb(i) && blocks(i)) {
          return null;
        }
      }
      int end = s.size - 1;
      if (!s.word(end).text().equals(":")) {
        return null;
      }
      Quotation next = quotations.beginningAfter(s.sentence.span().end());
      return next != null && leadsInto(s.size) ? next.span() : null;
    }

    /** Whether a clause that begins before a word, after the verb, goes on past it. */
    private boolean clauseAround(int i) {
      if (s.word(i - 1).text().equals(":")) {
        return false;
      }
      for (int child : s.tree.children(v)) {
        if (child > v && s.tree.is(child, "ccomp", "dobj", "xcomp") && s.tree.last(child) >= i) {
          int first = s.trimmedFirst(s.tree.first(child), child);
          if (first < i && first > v) {
            return true;
          }
          Quotation quotation = quotations.outermost().get(s.quotation(i));
          if (s.word(s.tree.last(child)).span().start() >= quotation.span().end()
              && !s.isPunctuation(s.tree.last(child))) {
            return true;
          }
        }
      }
      return false;
    }

    private boolean blocks(int i) {
      return s.subject(i) >= 0 && !s.tree.is(i, "relcl", "advcl", "acl");
    }

    private boolean leadsInto(int i) {
      String before = s.word(i - 1).text();
      if (before.equals(":")) {
        int subject = s.subject(v);
        int object = s.child(v, "dobj", "dative", "iobj");
        if (subject < v && object < 0) {
          cueLast = i - 1;
        }
        return true;
      }
      return before.equals(",") || i - 1 == cueLast || i - 1 == v;
    }

    private List<Span> clause() {
      if (!(word.has(Frame.CLAUSE) || word.has(Frame.QUOTE) || word.has(Frame.ADDRESSEE))) {
        return List.of();
      }
      int clause = -1;
      for (int child : s.tree.children(v)) {
        boolean that = child > v && s.child(child, "mark") >= 0;
        if (s.tree.is(child, "ccomp") && (clause < 0 || that)) {
          clause = child;
        }
      }
      if (clause < 0) {
        return List.of();
      }
      return clause < v ? preposed(clause) : postposed(clause);
    }

    /** A clause before the words that attribute it, from where the sentence begins. */
    private List<Span> preposed(int child) {
      return spans.content(front(s.tree.first(child)), s.tree.last(child), new boolean[s.size]);
    }

    /** The first word of what stands before a clause at the front and belongs to it. */
    private int front(int first) {
      int front = Math.min(first, s.tree.first(v));
      while (front < first && (s.tree.is(front, "cc") || s.isPunctuation(front))) {
        front++;
      }
      return front;
    }

    /** A clause after them, with what stands before them: "In May, she said, they left." */
    private List<Span> postposed(int child) {
      int subject = s.subject(v);
      int last = Math.max(v, Math.max(cueLast, subject));
      int start = subject >= 0 && subject < v ? s.tree.first(subject) : v;
      boolean framed =
          last + 1 < s.size
              && s.word(last + 1).text().equals(",")
              && start > 1
              && s.word(start - 1).text().equals(",")
              && s.tree.first(v) < start - 1;
      if (!framed || !s.tree.is(v, "root")) {
        return spans.content(adjoining(child), s.tree.last(child), new boolean[s.size]);
      }
      List<Span> all =
          new ArrayList<>(spans.content(front(start - 1), start - 2, new boolean[s.size]));
      all.addAll(spans.content(child));
      return all;
    }

    /** "..., they say, ..." and "as they say, ...": the clause around. */
    private List<Span> parenthetical() {
      if (!word.has(Frame.CLAUSE) && !word.has(Frame.QUOTE)) {
        return List.of();
      }
      int head = s.head(v);
      boolean as =
          s.tree.is(v, "advcl")
              && s.child(v, "mark") >= 0
              && s.lower(s.child(v, "mark")).equals("as");
      if (head < 0 || !(s.tree.is(v, "parataxis") || as)) {
        return List.of();
      }
      int first = s.tree.first(head);
      int last = s.tree.last(head);
      boolean[] taken = new boolean[s.size];
      for (int i = s.tree.first(v); i <= s.tree.last(v); i++) {
        taken[i] = true;
      }
      return spans.content(first, last, taken);
    }

    private List<Span> infinitive() {
      int to = s.child(v, "xcomp");
      if (to < 0) {
        return List.of();
      }
      int object = s.child(v, "dobj");
      boolean infinitive = s.isInfinitive(to);
      if (infinitive && object >= 0 && object < to && word.has(Frame.OBJECT_TO)) {
        return joined(object, to);
      }
      boolean would = s.lemma(v).equals("like") && s.child(v, "aux") >= 0;
      if (infinitive && object < 0 && (word.has(Frame.TO) || would)) {
        return spans.content(to);
      }
      if (!infinitive && word.has(Frame.ING) && s.tag(to).equals("VBG")) {
        return spans.content(to);
      }
      return List.of();
    }

    private List<Span> joined(int one, int other) {
      int first = Math.min(s.tree.first(one), s.tree.first(other));
      int last = Math.max(s.tree.last(one), s.tree.last(other));
      return first > v ? spans.content(first, last, new boolean[s.size]) : List.of();
    }

    private List<Span> object() {
      int object = s.child(v, "dobj", "attr");
      if (s.lemma(v).equals("feel") && s.child(v, "acomp") > v) {
        return spans.content(s.child(v, "acomp"));
      }
      if (object < 0 || object == cueLast) {
        return List.of();
      }
      if (object < v && word.has(Frame.PREDICATE) && s.child(v, "oprd", "acomp") > v) {
        return spans.content(s.child(v, "oprd", "acomp"));
      }
      if (object < v) {
        boolean usable = word.has(Frame.OBJECT) || word.has(Frame.JUDGE);
        return usable ? spans.content(object) : List.of();
      }
      int predicate = s.child(v, "oprd", "acomp");
      if (word.has(Frame.PREDICATE)) {
        int quote = quotationWithin(object);
        if (predicate < object && quote > object) {
          return spans.content(s.tree.first(object), quote, new boolean[s.size]);
        }
        if (predicate > object) {
          return joined(object, predicate);
        }
        int as = preposition(object, "as");
        if (as >= 0) {
          clausal = QUOTING.contains(s.lemma(v));
          return joined(object, as);
        }
      }
      if (word.has(Frame.JUDGE)) {
        int grounds = preposition(object, grounds());
        return grounds >= 0 ? joined(object, grounds) : spans.content(object);
      }
      if (word.has(Frame.OBJECT) || word.has(Frame.SHOW)) {
        return spans.content(object);
      }
      return List.of();
    }

    /**
     * The first word in quotation marks after an object, in the same clause; -1 if there is none.
     */
    private int quotationWithin(int object) {
      for (int i = object + 1; i < s.size && !s.word(i).text().equals(","); i++) {
        if (s.quotation(i) >= 0) {
          return i + 1 < s.size ? i + 1 : i;
        }
        if (s.isVerb(i) && !s.tree.dominates(object, i)) {
          return -1;
        }
      }
      return -1;
    }

    private String[] grounds() {
      return switch (s.lemma(v)) {
        case "blame" -> new String[] {"for", "on"};
        case "compare", "liken", "contrast", "link", "tie" -> new String[] {"to", "with"};
        default -> new String[] {"for", "of", "as", "over"};
      };
    }

    private int preposition(int after, String... forms) {
      for (int child : s.tree.children(v)) {
        if (child > after && s.tree.is(child, "prep")) {
          for (String form : forms) {
            if (s.lower(child).equals(form)) {
              return child;
            }
          }
        }
      }
      return -1;
    }

    private List<Span> prepositional() {
      if (word.prepositions().isEmpty()) {
        return List.of();
      }
      for (int child : s.tree.children(v)) {
        if (s.tree.is(child, "prep") && child > v && word.prepositions().contains(s.lower(child))) {
          int object = s.child(child, "pobj", "pcomp");
          if (object >= 0 && object > child && child <= cueLast + 2) {
            cueLast = child;
            return spans.content(child + 1, lastOfObject(child), new boolean[s.size]);
          }
        }
      }
      return List.of();
    }

    /** "called on them to go", "referred to it as fair": the object goes on. */
    private int lastOfObject(int preposition) {
      int last = s.tree.last(preposition);
      for (int child : s.tree.children(v)) {
        boolean to = s.tree.is(child, "xcomp") && s.isInfinitive(child);
        boolean as = s.tree.is(child, "prep") && s.lower(child).equals("as");
        if (s.tree.first(child) == last + 1 && (to || as)) {
          last = s.tree.last(child);
        }
      }
      return last;
    }
  }
}
