package org.readout.language.english.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.readout.annotation.Attribution.Mode;
import org.readout.text.Span;

/** Attributions without a verb: "according to", "in her words", "allegedly". */
final class PhraseRule {
  private static final Set<String> HEARSAY =
      Set.of("reportedly", "allegedly", "supposedly", "purportedly", "seemingly", "apparently");
  private static final Set<String> SAYING =
      Set.of("say", "tell", "argue", "claim", "insist", "warn", "add", "report");

  private static final Set<String> VIEWS =
      Set.of(
          "word",
          "view",
          "opinion",
          "eye",
          "mind",
          "telling",
          "estimation",
          "judgment",
          "judgement",
          "account",
          "assessment",
          "reckoning");

  void find(ParsedSentence s, Spans spans, List<Finding> findings) {
    for (int i = 0; i < s.size; i++) {
      if (s.quotation(i) >= 0) {
        continue;
      }
      String word = s.lower(i);
      if (word.equals("according")) {
        according(s, spans, i, findings);
      } else if (word.equals("in") || word.equals("by")) {
        inWords(s, spans, i, findings);
      } else if (HEARSAY.contains(word)) {
        hearsay(s, spans, i, findings);
      }
    }
  }

  private static void according(
      ParsedSentence s, Spans spans, int according, List<Finding> findings) {
    int to = according + 1;
    if (to >= s.size || !s.lower(to).equals("to") || s.head(to) != according) {
      return;
    }
    int source = s.child(to, "pobj");
    if (source < 0) {
      return;
    }
    add(s, spans, findings, according, source, s.span(according, to), s.head(according));
  }

  private static void inWords(ParsedSentence s, Spans spans, int in, List<Finding> findings) {
    int noun = s.child(in, "pobj");
    if (noun < 0 || !VIEWS.contains(s.lemma(noun))) {
      return;
    }
    int owner = s.child(noun, "poss");
    if (owner >= 0) {
      add(s, spans, findings, in, owner, s.span(in, in), s.head(in));
      return;
    }
    int of = s.child(noun, "prep");
    int source = of >= 0 && s.lower(of).equals("of") ? s.child(of, "pobj") : -1;
    if (source >= 0) {
      add(s, spans, findings, in, source, s.span(in, of), s.head(in));
    }
  }

  private static void add(
      ParsedSentence s,
      Spans spans,
      List<Finding> findings,
      int phrase,
      int source,
      Span cue,
      int head) {
    if (head < 0 && phrase < 3) {
      return;
    }
    int clause = head < 0 ? phrase : head;
    while (!s.isVerb(clause) && s.head(clause) >= 0 && !s.tree.is(clause, "root")) {
      clause = s.head(clause);
    }
    boolean[] taken = new boolean[s.size];
    int last = Math.max(s.tree.last(phrase), s.tree.last(source));
    // Where a parser took a sentence for a mere phrase all of it hangs from "according".
    int first = head < 0 ? phrase : s.tree.first(phrase);
    Arrays.fill(taken, first, last + 1, true);
    int from = s.tree.first(clause);
    int to = s.tree.last(clause);
    if (first == 0) {
      to = s.size - 1;
    }
    boolean trails = first > 0 && s.word(first - 1).text().equals(",");
    if (last + 2 >= s.size && (trails || s.tree.is(clause, "root"))) {
      from = afterOthersWords(s, first);
      to = Math.max(to, first - 1);
    }
    List<Span> content = spans.content(from, to, taken);
    if (!content.isEmpty()) {
      findings.add(
          new Finding(
              s.number,
              phrase,
              Mode.SPEECH,
              false,
              true,
              spans.source(source, phrase),
              List.of(cue),
              content));
    }
  }

  /** Where begins what nobody else is said to say: "critics say so, but | it was lost". */
  private static int afterOthersWords(ParsedSentence s, int end) {
    boolean said = false;
    for (int i = 0; i < end; i++) {
      said |= SAYING.contains(s.lemma(i)) && s.isVerb(i) && s.subject(i) >= 0;
      if (said && s.tree.is(i, "cc") && i > 0 && s.word(i - 1).text().equals(",")) {
        return i + 1;
      }
    }
    return 0;
  }

  private static void hearsay(ParsedSentence s, Spans spans, int adverb, List<Finding> findings) {
    int verb = s.head(adverb);
    if (verb < 0 || !s.isVerb(verb)) {
      return;
    }
    boolean[] taken = new boolean[s.size];
    taken[adverb] = true;
    List<Span> content = spans.content(s.tree.first(verb), s.tree.last(verb), taken);
    if (!content.isEmpty()) {
      findings.add(
          new Finding(
              s.number,
              adverb,
              Mode.SPEECH,
              false,
              true,
              List.of(),
              List.of(s.span(adverb, adverb)),
              content));
    }
  }
}
