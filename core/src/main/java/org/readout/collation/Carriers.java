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
    Map<String, Attribution> byId = new HashMap<>();
    attributions.forEach(attribution -> byId.put(attribution.id(), attribution));
    Map<String, Span> carried = new HashMap<>();
    for (Attribution inner : attributions) {
      boolean speaks = inner.mode() == Mode.SPEECH && !inner.source().isEmpty();
      if (speaks && inner.within().isPresent()) {
        carried.merge(inner.within().get(), extent(inner), Span::cover);
      }
    }
    Set<String> carriers = new HashSet<>();
    carried.forEach(
        (id, span) -> {
          Attribution outer = byId.get(id);
          if (outer != null && shared(outer.content(), span) >= SHARE * length(outer.content())) {
            carriers.add(id);
          }
        });
    return carriers;
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }

  private static int shared(List<Span> spans, Span other) {
    int shared = 0;
    for (Span span : spans) {
      int length = Math.min(span.end(), other.end()) - Math.max(span.start(), other.start());
      shared += Math.max(0, length);
    }
    return shared;
  }

  /** From the first of its words to the last. */
  private static Span extent(Attribution attribution) {
    Span whole = attribution.content().getFirst();
    for (List<Span> spans :
        List.of(attribution.source(), attribution.cue(), attribution.content())) {
      for (Span span : spans) {
        whole = whole.cover(span);
      }
    }
    return whole;
  }
}
