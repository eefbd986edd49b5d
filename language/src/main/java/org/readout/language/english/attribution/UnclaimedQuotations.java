package org.readout.language.english.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.annotation.Attribution.Mode;
import org.readout.text.Span;

/**
 * Lets attributed words go on through a quotation further on in their sentence that no words
 * attribute, where no other clause begins between: "accused them of greed | and “theft”".
 */
final class UnclaimedQuotations {
  /** The most words from attributed ones to a quotation that goes on with them. */
  private static final int FAR = 25;

  /** Longer sentences are lists or no prose. */
  private static final int LONGEST = 400;

  private static final Set<String> OWN_VOICE =
      Set.of("while", "though", "although", "when", "before", "after", "adding", "even", "as");

  private static final Set<String> PARTING = Set.of(";", ":", ".", "?", "!");

  private final List<ParsedSentence> sentences;
  private final List<Finding> findings;

  private UnclaimedQuotations(List<ParsedSentence> sentences, List<Finding> findings) {
    this.sentences = sentences;
    this.findings = new ArrayList<>(findings);
  }

  /** The findings, some of them longer. */
  static List<Finding> claimed(List<ParsedSentence> sentences, List<Finding> findings) {
    UnclaimedQuotations unclaimed = new UnclaimedQuotations(sentences, findings);
    unclaimed.claim();
    return unclaimed.findings;
  }

  private void claim() {
    List<List<Integer>> bySentence = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      bySentence.add(new ArrayList<>());
    }
    for (int i = 0; i < findings.size(); i++) {
      if (findings.get(i).sentence() >= 0) {
        bySentence.get(findings.get(i).sentence()).add(i);
      }
    }
    for (int i = 0; i < sentences.size(); i++) {
      if (!bySentence.get(i).isEmpty() && sentences.get(i).size <= LONGEST) {
        claim(sentences.get(i), bySentence.get(i));
      }
    }
  }

  private void claim(ParsedSentence s, List<Integer> here) {
    boolean[] owned = new boolean[s.size];
    for (int index : here) {
      Finding finding = findings.get(index);
      for (List<Span> spans : List.of(finding.content(), finding.source(), finding.cue())) {
        for (Span span : spans) {
          own(s, span, owned);
        }
      }
    }
    for (int first = 1; first < s.size; first++) {
      boolean begins = s.quotation(first) >= 0 && s.quotation(first - 1) != s.quotation(first);
      if (begins) {
        claim(s, here, first, owned);
      }
    }
  }

  private void claim(ParsedSentence s, List<Integer> here, int first, boolean[] owned) {
    int last = first;
    boolean free = !owned[first];
    while (last + 1 < s.size && s.quotation(last + 1) == s.quotation(first)) {
      last++;
      free &= !owned[last];
    }
    if (!free) {
      return;
    }
    int reach = s.throughPhrase(first, last);
    while (reach > last && owned[reach]) {
      reach--;
    }
    Span end = s.span(first, reach);
    int index = before(s, here, first, owned);
    if (index >= 0) {
      List<Span> content = new ArrayList<>(findings.get(index).content());
      content.set(content.size() - 1, content.getLast().cover(end));
      extend(s, index, content, owned);
      return;
    }
    for (int told : here) {
      int participle = participleAfter(s, findings.get(told));
      if (participle >= 0 && participle < first && joins(s, -1, participle, first, owned)) {
        List<Span> content = new ArrayList<>(findings.get(told).content());
        content.add(s.span(participle, participle).cover(end));
        extend(s, told, content, owned);
        return;
      }
    }
  }

  private void extend(ParsedSentence s, int index, List<Span> content, boolean[] owned) {
    findings.set(index, findings.get(index).withContent(content));
    own(s, content.getLast(), owned);
  }

  /** "“...,” the suit says, | undermining it, “...”": what goes on after the cue; or -1. */
  private static int participleAfter(ParsedSentence s, Finding finding) {
    int end = Math.max(end(finding.cue()), end(finding.source()));
    if (finding.mode() != Mode.SPEECH || !finding.clausal() || end(finding.content()) > end) {
      return -1;
    }
    int next = 0;
    while (next < s.size && s.word(next).span().start() < end) {
      next++;
    }
    boolean goesOn =
        next + 1 < s.size && s.word(next).text().equals(",") && s.tag(next + 1).equals("VBG");
    return goesOn ? next + 1 : -1;
  }

  private static void own(ParsedSentence s, Span span, boolean[] owned) {
    for (int i = 0; i < s.size; i++) {
      owned[i] |= span.overlaps(s.word(i).span());
    }
  }

  /** The finding whose content the words before a quotation go on with, or -1. */
  private int before(ParsedSentence s, List<Integer> here, int quotation, boolean[] owned) {
    int found = -1;
    int end = -1;
    for (int index : here) {
      Finding finding = findings.get(index);
      int last = finding.content().getLast().end();
      boolean lastOfAll = last >= end(finding.cue()) && last >= end(finding.source());
      if (lastOfAll && last <= s.word(quotation).span().start() && last > end) {
        found = index;
        end = last;
      }
    }
    int word = found < 0 ? -1 : findings.get(found).word();
    return found >= 0 && joins(s, word, wordAfter(s, end, quotation), quotation, owned)
        ? found
        : -1;
  }

  /** The first word that begins at an offset or after, at most a word given. */
  private static int wordAfter(ParsedSentence s, int offset, int most) {
    int first = most;
    while (first > 0 && most - first <= FAR && s.word(first - 1).span().start() >= offset) {
      first--;
    }
    return first;
  }

  private static int end(List<Span> spans) {
    return spans.isEmpty() ? -1 : spans.getLast().end();
  }

  /** Whether nothing that begins anew, or goes on from above a cue, stands between two words. */
  private static boolean joins(ParsedSentence s, int cue, int first, int word, boolean[] owned) {
    if (word - first > FAR) {
      return false;
    }
    for (int i = first; i < word; i++) {
      boolean parts = s.word(i).text().equals(",") || s.tree.is(i, "cc");
      String lower = s.lower(i);
      if (owned[i]
          || PARTING.contains(lower)
          || Forms.isDash(lower)
          || (parts && startsClause(s, i + 1))
          || (cue >= 0 && i != cue && s.isVerb(i) && s.tree.dominates(i, cue))
          || (OWN_VOICE.contains(lower)
              && !s.tree.is(i, "prep")
              && Forms.isComma(s.tree, Forms.beforeMarks(s.tree, i)))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the subject of a clause begins with a word. */
  private static boolean startsClause(ParsedSentence s, int word) {
    if (word >= s.size) {
      return false;
    }
    if (s.lower(word).equals("who") || s.lower(word).equals("which")) {
      return true;
    }
    for (int i = word; i >= 0 && s.tree.first(i) == word; i = s.head(i)) {
      if (s.tree.is(i, "nsubj", "nsubjpass", "expl", "csubj")) {
        return true;
      }
    }
    return s.tree.is(word, "nsubj", "nsubjpass", "expl");
  }
}
