package org.readout.utterance;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.readout.annotation.Attribution;
import org.readout.annotation.Attribution.Mode;
import org.readout.text.Span;

/** Where a report describes who speaks: "said the guild, a group | that opposes the sale". */
final class DescribedSpeakers {
  /** From where a source begins to the furthest end of it and those before it. */
  private final NavigableMap<Integer, Integer> ends = new TreeMap<>();

  /**
   * @param attributions of one report
   */
  DescribedSpeakers(List<Attribution> attributions) {
    for (Attribution attribution : attributions) {
      if (attribution.mode() == Mode.SPEECH) {
        attribution.source().forEach(span -> ends.merge(span.start(), span.end(), Math::max));
      }
    }
    int reached = 0;
    for (Map.Entry<Integer, Integer> source : ends.entrySet()) {
      reached = Math.max(reached, source.getValue());
      source.setValue(reached);
    }
  }

  /** Whether an attribution without a quotation stands inside the source of another. */
  boolean hold(Attribution attribution) {
    if (attribution.cue().isEmpty() || !attribution.quoted().isEmpty()) {
      return false;
    }
    Span cue = attribution.cue().getFirst();
    Map.Entry<Integer, Integer> before = ends.lowerEntry(cue.start());
    return before != null && before.getValue() > cue.start();
  }
}
