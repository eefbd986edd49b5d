package org.readout.independence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Speaker;
import org.readout.fact.Fact;
import org.readout.report.Passage;
import org.readout.report.ReportId;

/**
 * Counts for each fact the independent reports that tell it and the speakers whom they have it
 * from.
 */
public final class Counting {

  private final Origins.Roots roots;
  private final Map<ReportId, List<Attribution>> attributions = new HashMap<>();

  private Counting(Origins origins, List<AnnotatedReport> reports) {
    roots = origins.counted();
    reports.forEach(one -> attributions.put(one.report().id(), one.attributions()));
  }

  /** The facts with their counts. */
  public static List<Fact> of(List<Fact> facts, Origins origins, List<AnnotatedReport> reports) {
    Counting counting = new Counting(origins, reports);
    List<Fact> counted = new ArrayList<>();
    for (Fact fact : facts) {
      int independent = counting.roots.behind(fact.passages());
      counted.add(fact.withCounts(independent, counting.speakers(fact.passages())));
    }
    return counted;
  }

  private int speakers(List<Passage> passages) {
    Set<String> speakers = new HashSet<>();
    for (Passage passage : passages) {
      for (Attribution attribution : attributions.getOrDefault(passage.report(), List.of())) {
        if (attribution.mode() == Attribution.Mode.SPEECH
            && attribution.content().stream().anyMatch(c -> c.contains(passage.span()))) {
          String speaker = key(attribution.speaker());
          if (!speaker.isEmpty()) {
            speakers.add(speaker);
          }
        }
      }
    }
    return speakers.size();
  }

  private static String key(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named -> "named " + named.entity();
      case Speaker.Unnamed unnamed -> "unnamed " + unnamed.description();
      case Speaker.Narrator narrator -> "";
      case Speaker.Unknown unknown -> "";
    };
  }
}
