package org.readout.bench.conflict;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.app.Pipeline;
import org.readout.collation.Collation;
import org.readout.collation.Passage;
import org.readout.conflict.Conflict;
import org.readout.ingest.Intake;
import org.readout.report.Report;
import org.readout.report.ReportId;
import org.readout.text.Span;

/** The conflicts that the program finds between two reports. */
record Compared(List<Conflict> conflicts, Map<ReportId, Report> reports) {

  static Compared of(Pipeline pipeline, Source one, Source other) {
    byte[] lines = (one.json() + other.json()).getBytes(StandardCharsets.UTF_8);
    Optional<Collation> collation =
        pipeline
            .compare(
                List.of(Intake.STANDARD_INPUT),
                new ByteArrayInputStream(lines),
                Optional.empty(),
                () -> {})
            .collation();
    Map<ReportId, Report> reports = new HashMap<>();
    collation.stream()
        .flatMap(c -> c.reports().stream())
        .forEach(r -> reports.put(r.report().id(), r.report()));
    return new Compared(collation.map(Collation::conflicts).orElse(List.of()), reports);
  }

  /** Those that set a place of one report against one of some sentences of another. */
  List<Conflict> between(Source one, Span place, Source other, List<Span> sentences) {
    return conflicts.stream().filter(c -> isBetween(c, one, place, other, sentences)).toList();
  }

  private boolean isBetween(
      Conflict conflict, Source one, Span place, Source other, List<Span> sentences) {
    for (Conflict.Position here : conflict.positions()) {
      for (Conflict.Position there : conflict.positions()) {
        if (!here.equals(there)
            && meets(here, one, List.of(place))
            && meets(there, other, sentences)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean meets(Conflict.Position position, Source source, List<Span> places) {
    return position.passages().stream()
        .filter(p -> id(p).equals(source.id()))
        .anyMatch(p -> places.stream().anyMatch(p.span()::overlaps));
  }

  /** The id that the file gives the report of a passage. */
  String id(Passage passage) {
    return Optional.ofNullable(reports.get(passage.report())).flatMap(Report::sourceId).orElse("");
  }

  /** The words of a passage. */
  String words(Passage passage) {
    return Optional.ofNullable(reports.get(passage.report()))
        .map(r -> passage.span().in(r.text()))
        .orElse("");
  }
}
