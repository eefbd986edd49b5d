package org.readout.language.english.entity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.readout.annotation.Attribution;
import org.readout.text.Span;

/** For each phrase: in whose quoted words it stands, and of which attribution it is the source. */
final class Voices {
  private final int[] quoted;
  private final int[] content;
  private final int[] source;

  private record Stretch(Span span, int attribution) {}

  Voices(List<Phrase> phrases, List<Attribution> attributions) {
    List<Stretch> quotes = new ArrayList<>();
    List<Stretch> contents = new ArrayList<>();
    List<Stretch> sources = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      add(quotes, attributions.get(i).quoted(), i);
      add(contents, attributions.get(i).content(), i);
      add(sources, attributions.get(i).source(), i);
    }
    quoted = innermost(phrases, quotes);
    content = innermost(phrases, contents);
    source = innermost(phrases, sources);
  }

  private static void add(List<Stretch> stretches, List<Span> spans, int attribution) {
    for (Span span : spans) {
      stretches.add(new Stretch(span, attribution));
    }
  }

  /** In time of sorting and one sweep; stretches that cross are closed where a later one ends. */
  private static int[] innermost(List<Phrase> phrases, List<Stretch> stretches) {
    stretches.sort(
        Comparator.<Stretch>comparingInt(s -> s.span().start())
            .thenComparingInt(s -> -s.span().end()));
    int[] result = new int[phrases.size()];
    Arrays.fill(result, -1);
    Deque<Stretch> open = new ArrayDeque<>();
    int next = 0;
    for (int i = 0; i < result.length; i++) {
      Span at = phrases.get(i).span();
      while (next < stretches.size() && stretches.get(next).span().start() <= at.start()) {
        open.push(stretches.get(next++));
      }
      while (!open.isEmpty() && open.peek().span().end() <= at.start()) {
        open.pop();
      }
      if (!open.isEmpty() && open.peek().span().contains(at.start())) {
        result[i] = open.peek().attribution();
      }
    }
    return result;
  }

  /** The attribution in whose quotation marks a phrase stands, or -1. */
  int quoting(Phrase phrase) {
    return quoted[phrase.number()];
  }

  /** The attribution in whose content a phrase stands, or -1. */
  int contentOf(Phrase phrase) {
    return content[phrase.number()];
  }

  /** The attribution in whose source a phrase stands, or -1. */
  int sourceOf(Phrase phrase) {
    return source[phrase.number()];
  }
}
