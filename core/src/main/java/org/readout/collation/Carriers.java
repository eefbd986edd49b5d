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
        carried.merge(inner.within().get(), extent(inner), Integer::sum);
      }
    }
    Set<String> carriers = new HashSet<>();
    for (Attribution outer : attributions) {
      int length = outer.content().stream().mapToInt(Span::length).sum();
      if (carried.getOrDefault(outer.id(), 0) >= SHARE * length) {
        carriers.add(outer.id());
      }
    }
    return carriers;
  }

  /** The number of characters from the first of its words to the last. */
  private static int extent(Attribution attribution) {
    Span whole = attribution.content().getFirst();
    for (List<Span> spans :
        List.of(attribution.source(), attribution.cue(), attribution.content())) {
      for (Span span : spans) {
        whole = whole.cover(span);
      }
    }
    return whole.length();
  }
}
