package org.readout.independence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.report.Passage;
import org.readout.report.ReportId;

/**
 * Where the reports of a story have their words from. Those that derive from others form trees; the
 * trees of one agency's dispatches go back to one root.
 *
 * @param links in the order of the reports; of those that derive at most one a report, and none
 *     leads back to where it began
 * @param wires the agencies that reports name, in the order of the reports
 */
public record Origins(List<Link> links, List<Wire> wires) {

  /** Every report stands for itself. */
  public static final Origins NONE = new Origins(List.of(), List.of());

  public Origins {
    links = List.copyOf(links);
    wires = List.copyOf(wires);
  }

  /** What a report derives from, if from any. */
  public Optional<Link> of(ReportId report) {
    return links.stream().filter(l -> l.derives() && l.report().equals(report)).findFirst();
  }

  /**
   * By report the independent one that it goes back to as a whole; reports that stand for
   * themselves are left out.
   */
  public Map<ReportId, ReportId> roots() {
    Map<ReportId, ReportId> roots = new HashMap<>();
    Map<ReportId, ReportId> parents = new HashMap<>();
    links.stream().filter(Link::isWhole).forEach(l -> parents.put(l.report(), l.from()));
    parents.keySet().forEach(report -> roots.put(report, top(report, parents)));
    Map<String, ReportId> agencies = new HashMap<>();
    Map<ReportId, ReportId> joined = new HashMap<>();
    for (Wire wire : wires) {
      if (wire.sole()) {
        ReportId report = wire.credit().report();
        ReportId top = last(roots.getOrDefault(report, report), joined);
        ReportId first = last(agencies.computeIfAbsent(wire.agency(), a -> top), joined);
        if (!first.equals(top)) {
          joined.put(top, first);
        }
      }
    }
    joined.keySet().forEach(top -> roots.put(top, last(top, joined)));
    roots.replaceAll((report, top) -> last(top, joined));
    return Map.copyOf(roots);
  }

  private static ReportId top(ReportId report, Map<ReportId, ReportId> parents) {
    ReportId top = report;
    for (int i = 0; i < parents.size() && parents.containsKey(top); i++) {
      top = parents.getOrDefault(top, top);
    }
    return top;
  }

  private static ReportId last(ReportId report, Map<ReportId, ReportId> next) {
    return top(report, next);
  }

  /** Counts for many findings. */
  public Roots counted() {
    Map<ReportId, List<Link>> partial = new HashMap<>();
    for (Link link : links) {
      if (!link.isWhole()) {
        partial.computeIfAbsent(link.report(), r -> new ArrayList<>()).add(link);
      }
    }
    return new Roots(roots(), partial);
  }

  /** The roots of a story, looked up once. */
  public static final class Roots {

    private final Map<ReportId, ReportId> roots;
    private final Map<ReportId, List<Link>> partial;

    private Roots(Map<ReportId, ReportId> roots, Map<ReportId, List<Link>> partial) {
      this.roots = roots;
      this.partial = partial;
    }

    public ReportId of(ReportId report) {
      return roots.getOrDefault(report, report);
    }

    /** Of a passage: what is told as another's report, or in its words, is that one's. */
    ReportId of(Passage passage) {
      for (Link link : partial.getOrDefault(passage.report(), List.of())) {
        for (Shared shared : link.shared()) {
          if (shared.here().span().overlaps(passage.span())) {
            return of(link.from());
          }
        }
      }
      return of(passage.report());
    }

    /** How many independent reports stand behind reports. */
    public int among(Collection<ReportId> reports) {
      Set<ReportId> found = new HashSet<>();
      reports.forEach(report -> found.add(of(report)));
      return found.size();
    }

    /** How many independent reports stand behind passages. */
    public int behind(Collection<Passage> passages) {
      Map<ReportId, List<ReportId>> byReport = new LinkedHashMap<>();
      for (Passage passage : passages) {
        byReport.computeIfAbsent(passage.report(), r -> new ArrayList<>()).add(of(passage));
      }
      Set<ReportId> found = new HashSet<>();
      byReport.forEach(
          (report, of) -> found.add(of.contains(of(report)) ? of(report) : of.getFirst()));
      return found.size();
    }
  }
}
