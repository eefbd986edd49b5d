package org.readout.language.english.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.annotation.Attribution.Mode;
import org.readout.text.Span;

/**
 * Attributions by a name and a colon: the lines of a transcript, "Keller: No deal" as a headline.
 */
final class LabelRule {
  private static final int LABEL = 6;
  private static final int HEADLINE = 20;

  /** What leads to other pages, or says what a page is. */
  private static final Set<String> NOBODY =
      Set.of(
          "video",
          "watch",
          "photo",
          "photos",
          "gallery",
          "audio",
          "listen",
          "read",
          "read more",
          "more",
          "related",
          "see also",
          "update",
          "updated",
          "breaking",
          "editor's note",
          "note",
          "correction",
          "opinion",
          "analysis",
          "exclusive");

  private final List<ParsedSentence> sentences;
  private final Paragraphs paragraphs;

  LabelRule(List<ParsedSentence> sentences, Paragraphs paragraphs) {
    this.sentences = sentences;
    this.paragraphs = paragraphs;
  }

  void find(List<Finding> findings) {
    Map<String, Integer> labels = new HashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      int colon = paragraphs.opens(i) ? colon(sentences.get(i)) : -1;
      if (colon > 0) {
        labels.merge(label(sentences.get(i), colon), 1, Integer::sum);
      }
    }
    for (int i = 0; i < sentences.size(); i++) {
      int colon = paragraphs.opens(i) ? colon(sentences.get(i)) : -1;
      if (colon > 0) {
        add(i, colon, labels, findings);
      }
    }
  }

  private void add(int i, int colon, Map<String, Integer> labels, List<Finding> findings) {
    ParsedSentence s = sentences.get(i);
    String label = label(s, colon);
    int end = paragraphs.last(i);
    boolean headline = i == 0 && end == 0 && s.size <= HEADLINE && s.size - colon > 3;
    boolean speaker = isUpper(label) || labels.getOrDefault(label, 0) > 2;
    if (NOBODY.contains(label.toLowerCase(Locale.ROOT))) {
      return;
    }
    if (!headline && !speaker) {
      return;
    }
    int first = firstOfLabel(s);
    int last = s.size - 1;
    if (headline) {
      while (last > colon && s.word(last).text().equals(".")) {
        last--;
      }
    }
    if (last <= colon) {
      return;
    }
    Span content = s.span(colon + 1, last);
    if (!headline && end > i) {
      content = content.cover(sentences.get(end).sentence.span());
    }
    findings.add(
        new Finding(
            s.number,
            colon,
            Mode.SPEECH,
            false,
            true,
            List.of(s.span(first, colon - 1)),
            List.of(s.span(colon, colon)),
            List.of(content)));
  }

  /** The colon after a label at the front, or -1. */
  private static int colon(ParsedSentence s) {
    int first = firstOfLabel(s);
    for (int i = first; i < s.size && i <= first + LABEL; i++) {
      if (s.word(i).text().equals(":")) {
        return i > first ? i : -1;
      }
      if (!isName(s, i)) {
        return -1;
      }
    }
    return -1;
  }

  private static int firstOfLabel(ParsedSentence s) {
    return s.size > 1 && s.isQuoteMark(0) ? 1 : 0;
  }

  private static boolean isName(ParsedSentence s, int i) {
    char first = s.word(i).text().charAt(0);
    return Character.isUpperCase(first)
        || s.word(i).text().equals("'s")
        || s.word(i).text().equals("of")
        || (s.tag(i).startsWith("NN") && !s.isVerb(i));
  }

  private static String label(ParsedSentence s, int colon) {
    StringBuilder label = new StringBuilder();
    for (int i = firstOfLabel(s); i < colon; i++) {
      label.append(s.word(i).text()).append(' ');
    }
    return label.toString().strip();
  }

  private static boolean isUpper(String label) {
    for (int i = 0; i < label.length(); i++) {
      if (Character.isLowerCase(label.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
