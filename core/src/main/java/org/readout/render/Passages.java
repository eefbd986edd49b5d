package org.readout.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readout.collation.Collation;
import org.readout.fact.Absence;
import org.readout.fact.Fact;
import org.readout.report.Passage;
import org.readout.report.ReportId;
import org.readout.text.Span;

/** Every passage that a finding rests on, by report and place, with the facts that it tells. */
final class Passages {

  private final Map<ReportId, NavigableMap<Span, List<Integer>>> byReport = new HashMap<>();

  private Passages() {}

  static Passages of(Collation collation, Glance glance) {
    Passages passages = new Passages();
    for (int i = 0; i < collation.facts().size(); i++) {
      for (Passage passage : collation.facts().get(i).passages()) {
        passages.facts(passage).add(i + 1);
      }
    }
    others(collation).forEach(passages::facts);
    glance.passages().forEach(passages::facts);
    return passages;
  }

  private static Stream<Passage> others(Collation collation) {
    Stream<Passage> absences =
        collation.facts().stream()
            .map(Fact::absent)
            .flatMap(List::stream)
            .map(Absence::statedBy)
            .flatMap(stated -> stated.stream());
    Stream<Passage> positions =
        collation.conflicts().stream()
            .flatMap(conflict -> conflict.positions().stream())
            .flatMap(position -> position.passages().stream());
    Stream<Passage> moments =
        collation.timeline().stream().flatMap(entry -> entry.passages().stream());
    Stream<Passage> events =
        collation.events().stream().flatMap(event -> event.passages().stream());
    Stream<Passage> brief = collation.brief().stream().flatMap(line -> line.cites().stream());
    return Stream.of(
            absences,
            positions,
            moments,
            events,
            brief,
            Choices.passages(collation),
            shared(collation),
            readouts(collation))
        .flatMap(all -> all);
  }

  private static Stream<Passage> readouts(Collation collation) {
    return collation.readouts().stream()
        .flatMap(matrix -> matrix.items().stream())
        .flatMap(item -> item.cells().stream())
        .flatMap(cell -> cell.passages().stream());
  }

  private static Stream<Passage> shared(Collation collation) {
    return collation.origins().links().stream()
        .flatMap(link -> link.shared().stream())
        .flatMap(shared -> Stream.concat(Stream.of(shared.here()), shared.there().stream()));
  }

  private List<Integer> facts(Passage passage) {
    return byReport
        .computeIfAbsent(passage.report(), r -> new TreeMap<>())
        .computeIfAbsent(passage.span(), s -> new ArrayList<>());
  }

  /** The spans of a report by their places, each with the numbers of the facts that it tells. */
  NavigableMap<Span, List<Integer>> in(ReportId report) {
    return byReport.getOrDefault(report, new TreeMap<>());
  }

  /** Goes through a report's text from left to right. */
  static final class Sweep {

    private final NavigableMap<Span, List<Integer>> spans;
    private final TreeSet<Span> open =
        new TreeSet<>(Comparator.comparingInt(Span::length).thenComparing(Span::compareTo));
    private int from;

    Sweep(NavigableMap<Span, List<Integer>> spans) {
      this.spans = spans;
    }

    /** The spans that begin at an offset or were passed by since the last call. */
    List<Span> beginAt(int offset) {
      List<Span> begun = new ArrayList<>();
      Span next = spans.ceilingKey(new Span(from, from + 1));
      while (next != null && next.start() <= offset) {
        begun.add(next);
        open.add(next);
        next = spans.higherKey(next);
      }
      from = offset + 1;
      open.removeIf(span -> span.end() <= offset);
      return begun;
    }

    /** The numbers of the facts told where the sweep is, those of the shortest span first. */
    List<Integer> facts() {
      return open.stream()
          .flatMap(span -> spans.getOrDefault(span, List.of()).stream())
          .distinct()
          .toList();
    }
  }
}
