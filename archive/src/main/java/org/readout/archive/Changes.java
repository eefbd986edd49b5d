package org.readout.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.report.Report;
import org.readout.text.Span;

/**
 * What a version of a report has that the one before had not, and the other way round: whole
 * sentences, as they stand there, told by their words without time stamps and counts.
 */
record Changes(List<String> added, List<String> removed) {

  static Changes between(Report before, Report after) {
    List<String> old = sentences(before);
    List<String> now = sentences(after);
    return new Changes(without(now, old), without(old, now));
  }

  private static List<String> without(List<String> sentences, List<String> others) {
    Set<String> known = new HashSet<>();
    known.add(Words.of("").fingerprint());
    others.forEach(other -> known.add(Words.of(other).fingerprint()));
    return sentences.stream()
        .filter(sentence -> !known.contains(Words.of(sentence).fingerprint()))
        .toList();
  }

  private static List<String> sentences(Report report) {
    List<String> sentences = new ArrayList<>();
    report.title().ifPresent(sentences::add);
    if (report.paragraphs().isEmpty()) {
      addSentences(report.text(), sentences);
    }
    for (Span paragraph : report.paragraphs()) {
      addSentences(paragraph.in(report.text()), sentences);
    }
    return sentences;
  }

  /** Parted after a full stop before white space: roughly, which does for what is shown. */
  private static void addSentences(String text, List<String> sentences) {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean stop = ".!?".indexOf(text.charAt(i)) >= 0;
      boolean last = i + 1 == text.length();
      boolean end = last || (stop && Character.isWhitespace(text.charAt(i + 1)));
      if (end || text.charAt(i) == '\n') {
        String sentence = text.substring(start, i + 1).strip();
        if (!sentence.isEmpty()) {
          sentences.add(sentence);
        }
        start = i + 1;
      }
    }
  }

  /** As {@link #json} wrote them. */
  static Changes of(String json) {
    return new Changes(Json.strings(json, "added"), Json.strings(json, "removed"));
  }

  Changes without(Redaction redaction) {
    return new Changes(
        added.stream().map(redaction::without).toList(),
        removed.stream().map(redaction::without).toList());
  }

  String json() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("added", added);
    members.put("removed", removed);
    return Json.of(members);
  }
}
