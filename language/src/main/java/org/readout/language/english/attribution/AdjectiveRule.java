package org.readout.language.english.attribution;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.text.Span;

/** Attributions by an adjective after a verb of being: "is confident that". */
final class AdjectiveRule {
  private static final Set<String> COPULAS =
      Set.of(
          "be", "become", "remain", "seem", "feel", "appear", "get", "grow", "look", "sound",
          "stay");

  private final CueLexicon lexicon;

  AdjectiveRule(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  void find(ParsedSentence s, Spans spans, List<Finding> findings) {
    for (int i = 0; i < s.size; i++) {
      if (s.quotation(i) >= 0
          || !(s.tag(i).startsWith("JJ") || s.tag(i).equals("VBN") || s.tag(i).equals("RB"))) {
        continue;
      }
      CueWord word = lexicon.find(CueLexicon.Part.ADJECTIVE, s.lower(i));
      Finding finding = word == null ? null : finding(s, spans, i, word);
      if (finding != null) {
        findings.add(finding);
      }
    }
  }

  /** "She is glad people left": an adjective that a parser gave to the subject after it. */
  private static @Nullable Finding beforeSubject(
      ParsedSentence s, Spans spans, int adjective, CueWord word) {
    int noun = s.head(adjective);
    boolean before = noun > adjective && s.tree.is(adjective, "nmod") && s.tree.is(noun, "nsubj");
    int clause = before ? s.head(noun) : -1;
    int verb = clause >= 0 && s.tree.is(clause, "ccomp") ? s.head(clause) : -1;
    boolean glad =
        verb >= 0
            && verb < adjective
            && s.tree.first(clause) == adjective
            && COPULAS.contains(s.lemma(verb))
            && word.has(Frame.CLAUSE);
    int subject = glad ? s.subjectAbove(verb) : -1;
    if (isNobody(s, subject)) {
      return null;
    }
    List<Span> content = spans.content(adjective + 1, s.tree.last(clause), new boolean[s.size]);
    return content.isEmpty()
        ? null
        : new Finding(
            s.number,
            adjective,
            word.mode(),
            false,
            true,
            spans.source(subject, verb),
            List.of(spans.cue(verb, adjective)),
            content);
  }

  /** No subject, or one that only stands for the clause: "it is clear that". */
  private static boolean isNobody(ParsedSentence s, int subject) {
    return subject < 0 || s.tree.is(subject, "expl") || s.lower(subject).equals("it");
  }

  private static @Nullable Finding finding(
      ParsedSentence s, Spans spans, int adjective, CueWord word) {
    int verb = s.head(adjective);
    int subject;
    int anchor;
    if (s.tag(adjective).equals("VBN") && s.child(adjective, "auxpass") >= 0) {
      verb = adjective;
      anchor = adjective;
      subject = s.passiveSubject(adjective);
    } else if (verb >= 0 && s.tree.is(adjective, "acomp") && COPULAS.contains(s.lemma(verb))) {
      anchor = verb;
      subject = s.subjectAbove(verb);
    } else {
      return beforeSubject(s, spans, adjective, word);
    }
    if (isNobody(s, subject)) {
      return null;
    }
    int last = adjective;
    List<Span> content = List.of();
    boolean clausal = false;
    for (int parent : new int[] {adjective, verb}) {
      for (int child : s.tree.children(parent)) {
        if (child < adjective || !content.isEmpty()) {
          continue;
        }
        if (s.tree.is(child, "ccomp") && word.has(Frame.CLAUSE)) {
          content = spans.content(child);
          clausal = true;
        } else if (s.tree.is(child, "xcomp") && word.has(Frame.TO)) {
          content = spans.content(child);
        } else if (s.tree.is(child, "prep", "agent")
            && word.prepositions().contains(s.lower(child))
            && child <= adjective + 1
            && s.tree.last(child) > child) {
          last = child;
          content = spans.content(child + 1, s.tree.last(child), new boolean[s.size]);
        }
      }
    }
    if (content.isEmpty()) {
      return null;
    }
    return new Finding(
        s.number,
        adjective,
        word.mode(),
        false,
        clausal,
        spans.source(subject, anchor),
        List.of(spans.cue(anchor, last)),
        content);
  }
}
