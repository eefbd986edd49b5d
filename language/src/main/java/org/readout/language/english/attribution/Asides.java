package org.readout.language.english.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.annotation.Attribution.Mode;
import org.readout.text.Span;

/**
 * Parts what is reported from a clause behind it that has a speaker of its own: "said the plan
 * would fail, | which he called a shame", "rejected calls from the guild, | which says it is late".
 */
final class Asides {
  private final List<ParsedSentence> sentences;

  Asides(List<ParsedSentence> sentences) {
    this.sentences = sentences;
  }

  /**
   * Where clauses begin that have a speaker of their own, by where they end.
   *
   * @param all those that are parted from whatever is reported
   * @param ofThings those that are parted from things only, and not from a reported clause
   */
  private record Beginnings(Map<Integer, Integer> all, Map<Integer, Integer> ofThings) {
    Optional<Integer> before(Finding finding) {
      int end = finding.content().getLast().end();
      Optional<Integer> comma = Optional.ofNullable(all.get(end));
      return finding.clausal() || comma.isPresent()
          ? comma
          : Optional.ofNullable(ofThings.get(end));
    }
  }

  /** The findings, those shortened that ended in such a clause. */
  List<Finding> parted(List<Finding> findings) {
    Beginnings beginnings = new Beginnings(new HashMap<>(), new HashMap<>());
    for (Finding finding : findings) {
      int first = beginning(finding);
      if (first >= 0) {
        ParsedSentence s = sentences.get(finding.sentence());
        int end = s.word(s.trimmedLast(first, s.tree.last(finding.word()))).span().end();
        Map<Integer, Integer> where =
            s.tree.is(first, "dobj") ? beginnings.all() : beginnings.ofThings();
        where.merge(end, s.word(first - 1).span().start(), Math::min);
      }
    }
    List<Finding> parted = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      parted.add(beginnings.before(finding).map(comma -> parted(finding, comma)).orElse(finding));
    }
    return parted;
  }

  private static Finding parted(Finding finding, int comma) {
    Span last = finding.content().getLast();
    if (comma <= last.start()
        || finding.cue().isEmpty()
        || finding.cue().getFirst().start() > comma) {
      return finding;
    }
    List<Span> content = new ArrayList<>(finding.content());
    content.set(content.size() - 1, new Span(last.start(), comma));
    return finding.withContent(content);
  }

  /**
   * Where the relative clause begins, after a comma or dash, whose object the words say what it is,
   * or whose subject says something; or -1.
   */
  private int beginning(Finding finding) {
    if (!finding.saying() || finding.mode() != Mode.SPEECH) {
      return -1;
    }
    ParsedSentence s = sentences.get(finding.sentence());
    int v = finding.word();
    int first = s.tree.first(v);
    boolean object = s.tree.is(first, "dobj") && s.subject(v) > first;
    boolean subject = finding.clausal() && s.subject(v) == first;
    boolean relative =
        s.tree.is(v, "relcl", "advcl")
            && first < v
            && s.tag(first).startsWith("W")
            && first > 0
            && (Forms.isComma(s.tree, first - 1) || Forms.isDash(s.word(first - 1).text()))
            && (object || subject);
    return relative ? first : -1;
  }
}
