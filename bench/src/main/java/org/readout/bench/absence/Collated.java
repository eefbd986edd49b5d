package org.readout.bench.absence;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.readout.app.Pipeline;
import org.readout.bench.conflict.Source;
import org.readout.collation.Collation;
import org.readout.fact.Absence;
import org.readout.fact.Fact;
import org.readout.ingest.Intake;
import org.readout.report.Passage;
import org.readout.report.ReportId;

/** The facts that the program finds in the reports of an event. */
record Collated(List<Fact> facts, Map<ReportId, String> names) {

  /** That a report is said not to have what a row tells. */
  record Said(Fact row, String report, double certainty) {}

  static Collated of(Pipeline pipeline, List<Source> sources) {
    byte[] lines =
        sources.stream()
            .map(Source::json)
            .collect(Collectors.joining())
            .getBytes(StandardCharsets.UTF_8);
    Optional<Collation> collation =
        pipeline
            .compare(
                List.of(Intake.STANDARD_INPUT),
                new ByteArrayInputStream(lines),
                Optional.empty(),
                () -> {})
            .collation();
    Map<ReportId, String> names = new HashMap<>();
    collation.stream()
        .flatMap(c -> c.reports().stream())
        .forEach(r -> names.put(r.report().id(), r.report().sourceId().orElse("")));
    return new Collated(collation.map(Collation::facts).orElse(List.of()), names);
  }

  /** All absences that are stated. */
  List<Said> said() {
    List<Said> said = new ArrayList<>();
    for (Fact row : facts) {
      for (Absence absence : row.absent()) {
        said.add(new Said(row, names.getOrDefault(absence.report(), ""), absence.certainty()));
      }
    }
    return said;
  }

  /** The rows that fit best what each report other than this one has of a fact. */
  Set<Fact> rows(ToldFact fact, String without) {
    Set<Fact> rows = new LinkedHashSet<>();
    for (String report : fact.reports()) {
      if (!report.equals(without)) {
        facts.stream()
            .filter(row -> fit(fact, row, report::equals) > 0)
            .max(Comparator.comparingDouble(row -> fit(fact, row, report::equals)))
            .ifPresent(rows::add);
      }
    }
    return rows;
  }

  /** How well the passages of a row in some reports fit those that tell the fact, 0 to 1. */
  double fit(ToldFact fact, Fact row, Predicate<String> reports) {
    return row.passages().stream()
        .filter(passage -> reports.test(name(passage)))
        .mapToDouble(passage -> fact.fit(name(passage), passage.span()))
        .max()
        .orElse(0);
  }

  /** Whether a row has a passage of a report. */
  boolean isTold(Fact row, String report) {
    return row.passages().stream().anyMatch(passage -> name(passage).equals(report));
  }

  /** How sure it is that the report lacks what the row tells; empty if that is not said. */
  Optional<Double> certainty(Fact row, String report) {
    return row.absent().stream()
        .filter(absence -> names.getOrDefault(absence.report(), "").equals(report))
        .map(Absence::certainty)
        .findFirst();
  }

  private String name(Passage passage) {
    return names.getOrDefault(passage.report(), "");
  }
}
