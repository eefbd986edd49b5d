package org.readout.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Attribution;
import org.readout.annotation.Entity;
import org.readout.annotation.TimeExpression;
import org.readout.independence.Link;
import org.readout.independence.Origins;
import org.readout.report.ReportId;

/** The parts that a collation and the annotation of one report have in common. */
final class Parts {

  private record Placed<T>(ReportId report, T found) {}

  private Parts() {}

  static void write(
      JsonOut out, List<Entity> entities, List<AnnotatedReport> reports, Origins origins) {
    Origins.Roots roots = origins.counted();
    out.array(
        "reports",
        reports,
        one -> {
          ReportId id = one.report().id();
          ReportJson.write(out, one.report(), origins.of(id).map(Link::from), roots.of(id));
        });
    EntityJson.write(out, entities, reports);
    List<Placed<TimeExpression>> times = placed(reports, AnnotatedReport::times);
    out.array("times", times, time -> TimeJson.write(out, time.report, time.found));
    List<Placed<Attribution>> attributions = placed(reports, AnnotatedReport::attributions);
    out.array(
        "attributions",
        attributions,
        attribution -> AttributionJson.write(out, attribution.report, attribution.found));
  }

  private static <T> List<Placed<T>> placed(
      List<AnnotatedReport> reports, Function<AnnotatedReport, List<T>> part) {
    List<Placed<T>> all = new ArrayList<>();
    for (AnnotatedReport report : reports) {
      part.apply(report).forEach(found -> all.add(new Placed<>(report.report().id(), found)));
    }
    return all;
  }
}
