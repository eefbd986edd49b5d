package org.readout.language.english.attribution;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotation.Attribution.Mode;
import org.readout.text.Span;

/** Attributions by a noun: "her claim that", "made no mention of", "issued a statement saying". */
final class NounRule {
  /** Verbs that only carry the noun that is their object. */
  private static final Set<String> LIGHT =
      Set.of(
          "make",
          "issue",
          "express",
          "voice",
          "release",
          "give",
          "offer",
          "raise",
          "cast",
          "have",
          "take",
          "show",
          "draw",
          "send",
          "deliver",
          "get",
          "hold",
          "put",
          "carry",
          "lodge",
          "level",
          "launch",
          "file",
          "announce",
          "outline",
          "unveil",
          "publish",
          "post",
          "write",
          "sign",
          "reiterate",
          "declare",
          "pledge",
          "repeat",
          "share",
          "harbor",
          "harbour",
          "pay",
          "lend",
          "throw",
          "deny",
          "receive",
          "face",
          "dismiss",
          "reject",
          "air",
          "state");

  /** What is missed where nobody speaks: "there was no word of it", but "no sign of it" is none. */
  private static final Set<String> TELLING =
      Set.of(
          "mention",
          "word",
          "comment",
          "reference",
          "response",
          "reply",
          "answer",
          "statement",
          "announcement",
          "explanation",
          "confirmation",
          "claim",
          "report",
          "talk",
          "discussion");

  /** "Has received no complaint": words of others, which whoever has none of is silent about. */
  private static final Set<String> RECEIVING = Set.of("receive", "get", "face");

  /** What is a quotation: "her slogan is “...”", but not "her remarks are “wrong”". */
  private static final Set<String> MOTTOES =
      Set.of("slogan", "motto", "mantra", "catchphrase", "message", "answer", "reply", "question");

  /** What a crowd says aloud: "chants of “...”". */
  private static final Set<String> CRIES =
      Set.of("chant", "shout", "cry", "call", "cheer", "chorus", "yell");

  /** What leads to the cries that somebody breaks into. */
  private static final Set<String> BREAKING = Set.of("with", "in", "into", "to");

  private static final Set<String> BEING = Set.of("be", "remain", "become");

  private static final Set<String> FROM = Set.of("by", "from", "among");

  private final CueLexicon lexicon;

  NounRule(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  void find(ParsedSentence s, Spans spans, List<Finding> findings) {
    for (int n = 0; n < s.size; n++) {
      if (s.quotation(n) >= 0 || !s.tag(n).startsWith("NN")) {
        continue;
      }
      CueWord word = lexicon.find(CueLexicon.Part.NOUN, s.lemma(n));
      Finding finding = word == null ? null : new Noun(s, spans, n, word).finding();
      if (finding != null) {
        findings.add(finding);
      }
    }
  }

  /** One noun in its sentence. */
  private static final class Noun {
    private final ParsedSentence s;
    private final Spans spans;
    private final int n;
    private final CueWord word;
    private final int owner;
    private final int verb;
    private int last;
    private boolean clausal;

    Noun(ParsedSentence s, Spans spans, int n, CueWord word) {
      this.s = s;
      this.spans = spans;
      this.n = n;
      this.word = word;
      this.owner = s.child(n, "poss");
      this.verb = carrier();
      this.last = n;
    }

    @Nullable Finding finding() {
      List<Span> content = content();
      if (content.isEmpty()) {
        return null;
      }
      if (isPhrase() || isRemark()) {
        return null;
      }
      if (word.has(Frame.PERSON)) {
        return holder(content);
      }
      if (verb >= 0 && mode() == Mode.ABSENT && RECEIVING.contains(s.lemma(verb))) {
        return null;
      }
      if (isMissing() && !TELLING.contains(s.lemma(n))) {
        return null;
      }
      if (isMissing()) {
        int in = s.child(n, "prep") >= 0 ? where() : -1;
        return finding(
            in < 0 ? List.of() : spans.source(in, n), spans.cue(s.head(n), last), content);
      }
      int source = verb >= 0 ? s.subjectAbove(verb) : owner;
      if (source >= 0) {
        int anchor = verb >= 0 ? verb : Math.min(n, s.tree.last(owner) + 1);
        Span cue = verb >= 0 ? spans.cue(verb, last) : s.span(anchor, last);
        return finding(spans.source(source, anchor), cue, content);
      }
      int from = from();
      if (from < 0 && isCry() && clausal) {
        from = crying();
      }
      if (from < 0 && !clausal) {
        return null;
      }
      Span cue = s.span(Math.min(s.tree.first(n), n), last);
      return finding(from < 0 ? List.of() : spans.source(from, n), cue, content);
    }

    /** "In response to it": a preposition, not somebody's words. */
    private boolean isPhrase() {
      int head = s.head(n);
      return owner < 0
          && !clausal
          && head == n - 1
          && s.tree.is(n, "pobj")
          && s.lower(head).equals("in");
    }

    /** "It failed, a response that her aides call weak": what the report says of something. */
    private boolean isRemark() {
      int before = s.tree.first(n) - 1;
      int det = s.child(n, "det");
      return owner < 0
          && verb < 0
          && Forms.isComma(s.tree, before)
          && det >= 0
          && s.lower(det).equals("a")
          && s.tree.is(n, "appos", "npadvmod", "dep");
    }

    /** "She is a critic of the plan": only as what somebody is said to be. */
    private @Nullable Finding holder(List<Span> content) {
      int be = s.head(n);
      boolean said = be >= 0 && be < n && s.tree.is(n, "attr") && BEING.contains(s.lemma(be));
      int source = said ? s.subjectAbove(be) : -1;
      return source < 0 ? null : finding(spans.source(source, be), spans.cue(be, last), content);
    }

    private Finding finding(List<Span> source, Span cue, List<Span> content) {
      return new Finding(s.number, n, mode(), isRejected(), clausal, source, List.of(cue), content);
    }

    /** "Rejected the claim that", "denied allegations of": what is said not to be so. */
    private boolean isRejected() {
      return verb >= 0
          && s.child(verb, "neg") < 0
          && mode() == Mode.SPEECH
          && Denial.rejects(s.lemma(verb))
          && (clausal || Denial.isAssertion(s.lemma(n)));
    }

    /** "There was no mention of it". */
    private boolean isMissing() {
      int head = s.head(n);
      return mode() == Mode.ABSENT
          && head >= 0
          && head < n
          && s.lemma(head).equals("be")
          && s.child(head, "expl") >= 0;
    }

    /** The report or the speech that something is missing in, outside the content. */
    private int where() {
      for (int parent : new int[] {n, s.head(n)}) {
        for (int child : s.tree.children(parent)) {
          if (child > last + 1 && s.tree.is(child, "prep") && s.lower(child).equals("in")) {
            return s.child(child, "pobj");
          }
        }
      }
      return -1;
    }

    private int carrier() {
      int head = s.head(n);
      boolean light =
          head >= 0 && head < n && s.tree.is(n, "dobj") && LIGHT.contains(s.lemma(head));
      return light && (owner < 0 || isOwn()) ? head : -1;
    }

    /** Whether the possessive is a pronoun: "expressed his support for". */
    private boolean isOwn() {
      return s.tag(owner).equals("PRP$");
    }

    private int from() {
      for (int child : s.tree.children(n)) {
        if (s.tree.is(child, "prep", "agent") && FROM.contains(s.lower(child))) {
          return s.child(child, "pobj");
        }
      }
      return -1;
    }

    private Mode mode() {
      int det = s.child(n, "det", "neg");
      boolean none =
          (det >= 0 && s.lower(det).equals("no"))
              || (verb >= 0 && (s.isNegatedAbove(verb) || s.isByNobody(s.subject(verb))));
      return none && word.mode() == Mode.SPEECH ? Mode.ABSENT : word.mode();
    }

    private List<Span> content() {
      List<Span> content = content(n);
      if (content.isEmpty() && verb >= 0) {
        content = content(verb);
      }
      if (content.isEmpty()) {
        content = predicate();
      }
      if (content.isEmpty()) {
        content = behindSource();
      }
      return content.isEmpty() ? quoted() : content;
    }

    /** "Her slogan is “...”", "her comment that, “...”", "had one message: “...”". */
    private List<Span> quoted() {
      if (!word.has(Frame.QUOTE) || (owner < 0 && verb < 0 && !isCry())) {
        return List.of();
      }
      int next = n + 1;
      if (isCry() && next < s.size && s.lower(next).equals("of")) {
        last = next;
        return quotation(next + 1);
      }
      int be = s.tree.is(n, "nsubj") ? s.head(n) : -1;
      if (owner >= 0 && be == next && s.lemma(be).equals("be") && MOTTOES.contains(s.lemma(n))) {
        next++;
      } else if (next < s.size && s.lower(next).equals("that")) {
        next++;
        next += next < s.size && s.word(next).text().equals(",") ? 1 : 0;
      } else if (next < s.size && s.word(next).text().equals(":")) {
        next++;
      } else {
        return List.of();
      }
      last = s.lower(n + 1).equals("that") ? n : next - 1;
      return quotation(next);
    }

    private List<Span> quotation(int opening) {
      if (opening >= s.size || s.quotation(opening) < 0 || !s.isQuoteMark(opening)) {
        return List.of();
      }
      clausal = true;
      return spans.content(last + 1, s.throughQuotation(opening), new boolean[s.size]);
    }

    private boolean isCry() {
      return CRIES.contains(s.lemma(n));
    }

    /** Whom a verb before a preposition has break into cries: "they responded with chants of". */
    private int crying() {
      int in = s.tree.is(n, "pobj") ? s.head(n) : -1;
      int broke = in >= 0 ? s.head(in) : -1;
      boolean active = broke >= 0 && s.isVerb(broke) && s.child(broke, "auxpass") < 0;
      boolean with = active && in > broke && BREAKING.contains(s.lower(in));
      return with ? s.subject(broke) : -1;
    }

    /** "Warnings from the union | that ...": a clause that a parser parted from the noun. */
    private List<Span> behindSource() {
      int that = s.tree.last(n) + 1;
      boolean opens =
          from() >= 0
              && word.has(Frame.CLAUSE)
              && that < s.size
              && s.lower(that).equals("that")
              && s.tree.is(that, "mark")
              && s.head(that) > that;
      if (!opens) {
        return List.of();
      }
      clausal = true;
      return spans.content(that, s.tree.last(s.head(that)), new boolean[s.size]);
    }

    /** "Her claim is that ...": what somebody's words are said to be. */
    private List<Span> predicate() {
      int be = s.tree.is(n, "nsubj") ? s.head(n) : -1;
      if (owner < 0 || be < n || !s.lemma(be).equals("be") || !word.has(Frame.CLAUSE)) {
        return List.of();
      }
      int clause = s.child(be, "ccomp");
      if (clause < be || !isThat(clause)) {
        return List.of();
      }
      clausal = true;
      last = be;
      return spans.content(clause);
    }

    private List<Span> content(int parent) {
      int clause = clauseBehindOf(parent);
      if (clause >= 0) {
        return contentIn(parent, clause);
      }
      for (int child : s.tree.children(parent)) {
        List<Span> found = child > n ? contentIn(parent, child) : List.of();
        if (!found.isEmpty()) {
          return found;
        }
      }
      return List.of();
    }

    /** "The claim of the union | that ...": not whose claim it is; or -1. */
    private int clauseBehindOf(int parent) {
      int of = s.child(parent, "prep");
      int clause = s.child(parent, "acl");
      boolean told = of > n && clause > of && s.lower(of).equals("of") && word.has(Frame.CLAUSE);
      return told && isThat(clause) ? clause : -1;
    }

    private List<Span> contentIn(int parent, int child) {
      if (s.tree.is(child, "acl", "ccomp", "relcl") && word.has(Frame.CLAUSE) && isThat(child)) {
        clausal = true;
        return spans.content(child);
      }
      if (s.tree.is(child, "acl", "xcomp") && word.has(Frame.TO) && s.isInfinitive(child)) {
        return spans.content(child);
      }
      if (verb >= 0
          && s.tree.is(child, "acl")
          && s.lemma(child).equals("say")
          && s.child(child, "ccomp") > child) {
        clausal = true;
        last = child;
        return spans.content(s.child(child, "ccomp"));
      }
      boolean adjacent = parent == n && child == n + 1 && s.tree.is(child, "prep");
      if (adjacent && word.prepositions().contains(s.lower(child)) && s.tree.last(child) > child) {
        last = child;
        return spans.content(child + 1, s.tree.last(child), new boolean[s.size]);
      }
      return List.of();
    }

    private boolean isThat(int clause) {
      int mark = s.child(clause, "mark");
      return mark >= 0 && s.lower(mark).equals("that");
    }
  }
}
