package org.readout.app.answer;

import java.util.Map;
import java.util.Optional;
import org.readout.app.Found;
import org.readout.app.Searched;
import org.readout.archive.Archive;
import org.readout.report.Report;
import org.readout.search.Hit;

/** What a search came to, each hit with its evidence. */
public final class Hits {

  private final Archive archive;
  private final Links links;

  public Hits(Archive archive, Links links) {
    this.archive = archive;
    this.links = links;
  }

  /** All of it; what reads otherwise since the index was made is left out. */
  public Members of(Searched searched) {
    return Members.of("hits", searched.found().stream().flatMap(one -> hit(one).stream()).toList())
        .and("behind", searched.behind());
  }

  private Optional<Map<String, Object>> hit(Found found) {
    Hit hit = found.hit();
    return archive
        .reports()
        .read(hit.report())
        .filter(report -> reads(report, hit))
        .flatMap(report -> Holdings.passage(report, found.story(), hit.span(), links))
        .map(evidence -> hit(found, evidence));
  }

  private static boolean reads(Report report, Hit hit) {
    return report.text().startsWith(hit.text(), hit.span().start());
  }

  private Map<String, Object> hit(Found found, Map<String, Object> evidence) {
    Hit hit = found.hit();
    return Members.of("kind", hit.kind().word())
        .and("story", found.story().value())
        .and("title", hit.title())
        .and("speaker", hit.source().flatMap(Hit.Source::speaker))
        .and("mode", hit.source().map(Hit.Source::mode))
        .and("denied", hit.source().map(Hit.Source::denied))
        .probability("score", hit.score())
        .and("before", found.around().before())
        .and("after", found.around().after())
        .and("evidence", evidence)
        .and("copies", hit.copies())
        .and(
            "links",
            Members.of("story", links.page(found.story()))
                .and("place", links.place(hit.report(), hit.span()))
                .map())
        .map();
  }
}
