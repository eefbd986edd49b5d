package org.readout.language.english.attribution;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotation.Attribution.Mode;
import org.readout.text.Span;

/** Attributions by a noun: "her claim that", "made no mention of". */
final class NounRule {
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
          "send_out",
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
          "deny");

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
      Finding finding = word == null ? null : finding(s, spans, n, word);
      if (finding != null) {
        findings.add(finding);
      }
    }
  }

  private static @Nullable Finding finding(ParsedSentence s, Spans spans, int n, CueWord word) {
    int owner = s.child(n, "poss");
    int verb = s.head(n);
    boolean light = verb >= 0 && verb < n && s.tree.is(n, "dobj") && LIGHT.contains(s.lemma(verb));
    int source = owner;
    int anchor = owner >= 0 ? Math.min(n, s.tree.last(owner) + 1) : n;
    if (light) {
      int subject = s.subjectAbove(verb);
      if (subject >= 0) {
        source = subject;
        anchor = verb;
      }
    }
    int last = n;
    List<Span> content = List.of();
    boolean clausal = false;
    int[] parents = light ? new int[] {n, verb} : new int[] {n};
    for (int parent : parents) {
      for (int child : s.tree.children(parent)) {
        if (child <= n || !content.isEmpty()) {
          continue;
        }
        int mark = s.child(child, "mark");
        if (s.tree.is(child, "acl", "ccomp", "relcl")
            && word.has(Frame.CLAUSE)
            && mark >= 0
            && s.lower(mark).equals("that")) {
          content = spans.content(child);
          clausal = true;
        } else if (s.tree.is(child, "acl", "xcomp")
            && word.has(Frame.TO)
            && s.isInfinitive(child)) {
          content = spans.content(child);
        } else if (parent == n
            && s.tree.is(child, "prep")
            && word.prepositions().contains(s.lower(child))
            && child <= n + 1
            && s.tree.last(child) > child) {
          last = child;
          content = spans.content(child + 1, s.tree.last(child), new boolean[s.size]);
        }
      }
    }
    if (content.isEmpty() || source < 0) {
      return null;
    }
    boolean none = s.child(n, "det", "neg") >= 0 && s.lower(s.child(n, "det", "neg")).equals("no");
    Mode mode = none && word.mode() == Mode.SPEECH ? Mode.ABSENT : word.mode();
    Span cue = light && source != owner ? spans.cue(anchor, last) : s.span(anchor, last);
    return new Finding(
        s.number, n, mode, false, clausal, spans.source(source, anchor), List.of(cue), content);
  }
}
