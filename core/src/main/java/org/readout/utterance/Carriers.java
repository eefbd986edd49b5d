package org.readout.utterance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.annotation.Attribution;
import org.readout.annotation.Attribution.Mode;
import org.readout.annotation.Speaker;
import org.readout.annotation.Tags;
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

  /**
   * The ids of those among the attributions of one report.
   *
   * @param tags of its words
   */
  static Set<String> of(List<Attribution> attributions, Tags tags) {
    Map<String, Attribution> byId = new HashMap<>();
    attributions.forEach(attribution -> byId.put(attribution.id(), attribution));
    Map<String, Span> carried = new HashMap<>();
    for (Attribution inner : attributions) {
      if (speaks(inner) && inner.within().isPresent()) {
        carried.merge(inner.within().get(), extent(inner), Span::cover);
      }
    }
    Set<String> carriers = new HashSet<>();
    carried.forEach(
        (id, span) -> {
          Attribution outer = byId.get(id);
          if (outer != null && (isMost(span, outer) || addsNoClause(span, outer, tags))) {
            carriers.add(id);
          }
        });
    return carriers;
  }

  /** Of somebody: what nobody can be told to have said is not told instead of who passes it on. */
  private static boolean speaks(Attribution attribution) {
    return attribution.mode() == Mode.SPEECH
        && !attribution.source().isEmpty()
        && !(attribution.speaker() instanceof Speaker.Unknown);
  }

  private static boolean isMost(Span carried, Attribution outer) {
    return shared(outer.content(), carried) >= SHARE * length(outer.content());
  }

  /** "“...,” he said on Tuesday, according to": nothing but when, where and who is left. */
  private static boolean addsNoClause(Span carried, Attribution outer, Tags tags) {
    for (Span span : outer.content()) {
      boolean before =
          span.start() < carried.start() && isClause(span.start(), carried.start(), tags);
      boolean after = span.end() > carried.end() && isClause(carried.end(), span.end(), tags);
      if (!span.overlaps(carried) || before || after) {
        return false;
      }
    }
    return true;
  }

  private static boolean isClause(int start, int end, Tags tags) {
    return tags.any(new Span(start, end), Tags::isFinite);
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
