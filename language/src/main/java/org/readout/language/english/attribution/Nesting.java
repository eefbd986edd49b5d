package org.readout.language.english.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.annotation.Attribution.Mode;
import org.readout.text.Span;

/**
 * Decides between findings that stand inside each other's content. PolNeAR marks the outermost
 * only; what a reported clause says that somebody else said, or did not say, is kept too.
 */
final class Nesting {
  private final List<ParsedSentence> sentences;

  Nesting(List<ParsedSentence> sentences) {
    this.sentences = sentences;
  }

  /** A stretch of content and whose it is. */
  private record Cover(Span span, Finding finding) {

    static Cover longer(Cover one, Cover other) {
      return one.span.length() >= other.span.length() ? one : other;
    }
  }

  /** The findings that stand. */
  List<Finding> settled(List<Finding> findings) {
    List<Finding> wide = unsubsumed(findings);
    wide.sort(
        Comparator.comparingInt((Finding finding) -> -length(finding))
            .thenComparingInt(Finding::start));
    NavigableMap<Integer, Cover> covered = new TreeMap<>();
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : wide) {
      Finding outer = around(covered, finding.cue().getFirst());
      if (outer == null) {
        for (Span span : finding.content()) {
          covered.merge(span.start(), new Cover(span, finding), Cover::longer);
        }
      }
      if (outer == null || tellsMore(outer, finding)) {
        kept.add(finding);
      }
    }
    return kept;
  }

  /**
   * Whether a finding inside another's content says something of its own; in a thing that is
   * praised or dismissed only what somebody of it says: "a report by an engineer who said".
   */
  private boolean tellsMore(Finding outer, Finding inner) {
    boolean reported = outer.clausal() && outer.mode() == Mode.SPEECH;
    boolean silence = reported && inner.mode() == Mode.ABSENT;
    boolean speech = inner.mode() == Mode.SPEECH && inner.clausal() && inner.saying();
    boolean thing =
        outer.mode() == Mode.SPEECH && speech && isRelative(inner) && outer.holds(inner.source());
    return !inner.source().isEmpty() && (silence || (reported && speech) || thing);
  }

  private boolean isRelative(Finding finding) {
    return sentences.get(finding.sentence()).tree.is(finding.word(), "relcl");
  }

  /** Without those whose cue is part of the cue of another: "issued" of "issued a statement". */
  private static List<Finding> unsubsumed(List<Finding> findings) {
    Map<Integer, Span> longest = new HashMap<>();
    for (Finding finding : findings) {
      Span cue = finding.cue().getFirst();
      longest.merge(cue.start(), cue, (a, b) -> a.length() >= b.length() ? a : b);
    }
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : findings) {
      Span cue = finding.cue().getFirst();
      Span rival = longest.getOrDefault(cue.start(), cue);
      if (rival.length() == cue.length()) {
        kept.add(finding);
      }
    }
    return kept;
  }

  private static @Nullable Finding around(NavigableMap<Integer, Cover> covered, Span cue) {
    Map.Entry<Integer, Cover> before = covered.floorEntry(cue.start());
    boolean inside = before != null && before.getValue().span().end() > cue.start();
    return inside ? before.getValue().finding() : null;
  }

  private static int length(Finding finding) {
    int length = 0;
    for (Span span : finding.content()) {
      length += span.length();
    }
    return length;
  }
}
