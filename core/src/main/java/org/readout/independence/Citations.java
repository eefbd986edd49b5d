package org.readout.independence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.report.ReportId;

/** What reports tell as another outlet's: "the Times reported". */
final class Citations {

  private static final double CERTAINTY = 0.8;

  private Citations() {}

  /**
   * The links of a report to those of the outlets that it names, the latest before it of each.
   *
   * @param derived what it derives from: that needs no second link
   */
  static List<Link> of(Told one, Map<ReportId, Told> reports, Optional<ReportId> derived) {
    Map<ReportId, List<Shared>> cited = new LinkedHashMap<>();
    for (OutletNames.Naming naming : one.namings()) {
      meant(one, naming.outlet(), reports)
          .filter(id -> !derived.equals(Optional.of(id)))
          .ifPresent(
              id ->
                  cited
                      .computeIfAbsent(id, i -> new ArrayList<>())
                      .add(new Shared(naming.sentence(), Optional.empty())));
    }
    List<Link> links = new ArrayList<>();
    cited.forEach(
        (id, sentences) ->
            links.add(
                new Link(
                    one.report().id(),
                    id,
                    Link.Kind.CITATION,
                    0,
                    sentences,
                    CERTAINTY,
                    "it names that outlet as the source")));
    return links;
  }

  private static Optional<ReportId> meant(
      Told one, List<ReportId> outlet, Map<ReportId, Told> reports) {
    LocalDate day = one.report().published().day().orElse(LocalDate.MAX);
    return outlet.stream()
        .filter(id -> !id.equals(one.report().id()))
        .filter(
            id ->
                Optional.ofNullable(reports.get(id))
                    .flatMap(r -> r.report().published().day())
                    .map(published -> !published.isAfter(day))
                    .orElse(true))
        .reduce((first, second) -> second);
  }
}
