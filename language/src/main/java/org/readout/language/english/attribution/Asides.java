package org.readout.language.english.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.annotation.Attribution.Mode;
import org.readout.text.Span;

/**
 * Parts what is reported from a clause behind it that has a speaker of its own: "said the plan
 * would fail, | which he called a shame".
 */
final class Asides {
  private final List<ParsedSentence> sentences;

  Asides(List<ParsedSentence> sentences) {
    this.sentences = sentences;
  }

  /** The findings, those shortened that ended in such a clause. */
  List<Finding> parted(List<Finding> findings) {
    Map<Integer, Integer> beginnings = new HashMap<>();
    for (Finding finding : findings) {
      int first = beginning(finding);
      if (first >= 0) {
        ParsedSentence s = sentences.get(finding.sentence());
        int end = s.word(s.trimmedLast(first, s.tree.last(finding.word()))).span().end();
        beginnings.merge(end, s.word(first - 1).span().start(), Math::min);
      }
    }
    if (beginnings.isEmpty()) {
      return findings;
    }
    List<Finding> parted = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      parted.add(parted(finding, beginnings));
    }
    return parted;
  }

  private static Finding parted(Finding finding, Map<Integer, Integer> beginnings) {
    Span last = finding.content().getLast();
    Integer comma = beginnings.get(last.end());
    if (comma == null
        || comma <= last.start()
        || finding.cue().isEmpty()
        || finding.cue().getFirst().start() > comma) {
      return finding;
    }
    List<Span> content = new ArrayList<>(finding.content());
    content.set(content.size() - 1, new Span(last.start(), comma));
    return finding.withContent(content);
  }

  /**
   * Where the relative clause begins, after a comma or dash, whose object the words say what it is;
   * or -1.
   */
  private int beginning(Finding finding) {
    if (!finding.saying() || finding.mode() != Mode.SPEECH) {
      return -1;
    }
    ParsedSentence s = sentences.get(finding.sentence());
    int v = finding.word();
    int first = s.tree.first(v);
    boolean relative =
        s.tree.is(v, "relcl", "advcl")
            && first < v
            && s.tag(first).startsWith("W")
            && first > 0
            && (Forms.isComma(s.tree, first - 1) || Forms.isDash(s.word(first - 1).text()))
            && s.tree.is(first, "dobj")
            && s.subject(v) > first;
    return relative ? first : -1;
  }
}
