package org.readout.utterance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.annotation.Attribution;
import org.readout.text.Span;
import org.readout.words.LanguageNotes;

/**
 * The spans of an attribution that are compared: what it quotes, or else its content without the
 * complementizer and without the marks at its edges.
 */
final class Stretches {

  private static final String MARKS = "\"“”„‟«»‹›‘’‚‛'`,;:";

  private Stretches() {}

  /** In order; at least one. */
  static List<Span> of(String text, Attribution attribution, LanguageNotes notes) {
    boolean quotes = !attribution.quoted().isEmpty();
    List<Span> stretches = new ArrayList<>();
    for (Span span : quotes ? attribution.quoted() : attribution.content()) {
      Optional<Span> trimmed = trimmed(text, span);
      if (trimmed.isPresent() && !quotes && stretches.isEmpty()) {
        trimmed = withoutComplementizer(text, trimmed.get(), notes);
      }
      trimmed.ifPresent(stretches::add);
    }
    if (stretches.isEmpty()) {
      stretches.addAll(quotes ? attribution.quoted() : attribution.content());
    }
    stretches.sort(null);
    return List.copyOf(stretches);
  }

  private static Optional<Span> withoutComplementizer(String text, Span span, LanguageNotes notes) {
    int end = span.start();
    while (end < span.end() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String first = text.substring(span.start(), end).toLowerCase(Locale.ROOT);
    return end < span.end() && notes.complementizers().contains(first)
        ? trimmed(text, new Span(end, span.end()))
        : Optional.of(span);
  }

  private static Optional<Span> trimmed(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isEdge(text.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(text.charAt(end - 1))) {
      end--;
    }
    return start == end ? Optional.empty() : Optional.of(new Span(start, end));
  }

  private static boolean isEdge(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || MARKS.indexOf(c) >= 0;
  }
}
