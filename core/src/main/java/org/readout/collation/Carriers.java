package org.readout.collation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.annotation.Attribution;
import org.readout.annotation.Attribution.Mode;
import org.readout.text.Span;

/**
 * Attributions that only pass on what another one in them says: "the agency quoted an official as
 * saying that ...", "“...,” Keller said, according to that account". The words are the inner
 * speaker's; the outer one is named beside them.
 */
final class Carriers {
  /** The least share of its content that the inner attributions are. */
  private static final double SHARE = 0.8;

  private Carriers() {}

  /** The ids of those among the attributions of one report. */
  static Set<String> of(List<Attribution> attributions) {
    Map<String, Integer> carried = new HashMap<>();
    for (Attribution inner : attributions) {
      if (inner.within().isPresent() && inner.mode() == Mode.SPEECH && !inner.source().isEmpty()) {
        int length = length(inner.source()) + length(inner.cue()) + length(inner.content());
        carried.merge(inner.within().get(), length, Integer::sum);
      }
    }
    Set<String> carriers = new HashSet<>();
    for (Attribution outer : attributions) {
      int length = carried.getOrDefault(outer.id(), 0);
      if (length >= SHARE * length(outer.content())) {
        carriers.add(outer.id());
      }
    }
    return carriers;
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }
}
