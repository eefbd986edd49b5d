package org.readout.language.english.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Attribution.Mode;
import org.readout.text.Span;

/** The attributions of a report by the places that they hold and the verbs that make them. */
final class Frames {
  private final List<Attribution> attributions;
  private final Map<Integer, Attribution> byCue = new HashMap<>();

  /** Where the contents of the attributions change, and which hold from there. */
  private final NavigableMap<Integer, List<Attribution>> holding = new TreeMap<>();

  Frames(AnnotatedReport report) {
    attributions = report.attributions();
    for (Attribution attribution : attributions) {
      for (Span cue : attribution.cue()) {
        for (int at = cue.start(); at < cue.end(); at++) {
          byCue.putIfAbsent(at, attribution);
        }
      }
    }
    bounds();
  }

  private void bounds() {
    holding.put(0, List.of());
    for (Attribution attribution : attributions) {
      for (Span span : attribution.content()) {
        splitAt(span.start());
        splitAt(span.end());
        holding
            .subMap(span.start(), true, span.end(), false)
            .replaceAll((at, all) -> with(all, attribution));
      }
    }
  }

  private void splitAt(int at) {
    holding.putIfAbsent(at, holding.floorEntry(at).getValue());
  }

  private static List<Attribution> with(List<Attribution> all, Attribution one) {
    List<Attribution> more = new ArrayList<>(all);
    more.add(one);
    return more;
  }

  /** The ids of the attributions whose content holds a place. */
  List<String> around(int offset) {
    return at(offset).stream().map(Attribution::id).toList();
  }

  private List<Attribution> at(int offset) {
    return holding.floorEntry(offset).getValue();
  }

  /** The innermost of those by which somebody says it. */
  Optional<Attribution> speech(int offset) {
    return innermost(offset, Mode.SPEECH);
  }

  /** The innermost of a mode that holds a place. */
  Optional<Attribution> innermost(int offset, Mode mode) {
    Attribution best = null;
    for (Attribution attribution : at(offset)) {
      if (attribution.mode() == mode && (best == null || length(attribution) < length(best))) {
        best = attribution;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int length(Attribution attribution) {
    return attribution.content().stream().mapToInt(Span::length).sum();
  }

  /** The attribution that the words at a place make. */
  Optional<Attribution> cuedBy(Span span) {
    return Optional.ofNullable(byCue.get(span.start()));
  }
}
