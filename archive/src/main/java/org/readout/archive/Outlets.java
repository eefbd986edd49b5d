package org.readout.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.grouping.StoryId;
import org.readout.report.OutletGroup;
import org.readout.report.Report;

/**
 * The groups of outlets that users of the archive made. An outlet is known by its name, whatever
 * the case and the punctuation.
 */
public final class Outlets {

  private static final String TAGS = "tags";

  private final Database database;

  Outlets(Database database) {
    this.database = database;
  }

  /** Says of outlets in which groups they are; one that is in none is no longer known. */
  public void put(List<OutletGroup> groups) {
    database.transaction(() -> groups.forEach(this::put));
  }

  private void put(OutletGroup one) {
    database.update("DELETE FROM outlet WHERE key = ?", one.key());
    if (!one.isEmpty()) {
      database.update(
          "INSERT INTO outlet (key, name, country, language, side, tags) VALUES (?, ?, ?, ?, ?, ?)",
          one.key(),
          one.outlet(),
          one.country().orElse(null),
          one.language().orElse(null),
          one.side().orElse(null),
          Json.of(Map.of(TAGS, one.tags())));
    }
  }

  /** Those that are known, by name. */
  public List<OutletGroup> all() {
    return database.all(
        "SELECT name, country, language, side, tags FROM outlet ORDER BY key", Outlets::read);
  }

  private static OutletGroup read(ResultSet row) throws SQLException {
    return new OutletGroup(
        row.getString(1),
        Optional.ofNullable(row.getString(2)),
        Optional.ofNullable(row.getString(3)),
        Optional.ofNullable(row.getString(4)),
        Json.strings(row.getString(5), TAGS));
  }

  /** What is known of the outlet of a report. */
  public Optional<OutletGroup> of(Report report) {
    return report.outlet().flatMap(this::named);
  }

  private Optional<OutletGroup> named(String outlet) {
    return database.first(
        "SELECT name, country, language, side, tags FROM outlet WHERE key = ?",
        Outlets::read,
        OutletGroup.key(outlet));
  }

  /**
   * The report with the side of its outlet, if it has none of its own; an official statement if its
   * outlet is one of officials.
   */
  public Report sided(Report report) {
    return of(report).map(group -> sided(report, group)).orElse(report);
  }

  private static Report sided(Report report, OutletGroup group) {
    Report sided = report.side().isPresent() ? report : report.withSide(group.side());
    return group.isOfficial() && report.kind() != Report.Kind.STATEMENT
        ? sided.asStatementOf(sided.side().orElse(group.outlet()))
        : sided;
  }

  /**
   * How many reports of the archive an outlet published.
   *
   * @param outlet as the first report of it has the name
   * @param group empty if it is in none
   */
  public record Published(String outlet, int reports, Optional<OutletGroup> group) {}

  /** The outlets of the archive's reports, those with most reports first. */
  public List<Published> published() {
    Map<String, OutletGroup> groups = groups();
    Map<String, Published> found = new LinkedHashMap<>();
    for (Named one :
        names("SELECT '', outlet, count(DISTINCT report) FROM version GROUP BY outlet")) {
      found.merge(
          OutletGroup.key(one.outlet),
          new Published(
              one.outlet,
              one.reports,
              Optional.ofNullable(groups.get(OutletGroup.key(one.outlet)))),
          (a, b) -> new Published(a.outlet, a.reports + b.reports, a.group));
    }
    return found.values().stream().sorted((a, b) -> Integer.compare(b.reports, a.reports)).toList();
  }

  private record Named(String story, String outlet, int reports) {}

  private List<Named> names(String sql, Object... arguments) {
    return database
        .all(
            sql,
            row ->
                new Named(
                    row.getString(1),
                    Optional.ofNullable(row.getString(2)).orElse(""),
                    row.getInt(3)),
            arguments)
        .stream()
        .filter(one -> !one.outlet.isEmpty())
        .toList();
  }

  private Map<String, OutletGroup> groups() {
    return all().stream().collect(Collectors.toMap(OutletGroup::key, group -> group));
  }

  /** From which groups the reports of stories are; a story without any is left out. */
  public Map<StoryId, Makeup> of(List<StoryId> stories) {
    Map<String, OutletGroup> groups = groups();
    if (groups.isEmpty()) {
      return Map.of();
    }
    Map<StoryId, List<Optional<OutletGroup>>> found = new HashMap<>();
    String ids = Json.of(Map.of("s", stories.stream().map(StoryId::value).toList()));
    for (Named one :
        names(
            "SELECT story, outlet, count(*) FROM latest"
                + " WHERE story IN (SELECT value FROM json_each(?, '$.s')) GROUP BY 1, 2",
            ids)) {
      Optional<OutletGroup> group = Optional.ofNullable(groups.get(OutletGroup.key(one.outlet)));
      found
          .computeIfAbsent(new StoryId(one.story), story -> new ArrayList<>())
          .addAll(Collections.nCopies(one.reports, group));
    }
    Map<StoryId, Makeup> makeups = new HashMap<>();
    found.forEach((story, reports) -> makeups.put(story, Makeup.of(reports)));
    makeups.values().removeIf(Makeup::isEmpty);
    return makeups;
  }

  /** The names, as reports have them, of outlets in groups: JSON for a question. */
  String names(Membership membership) {
    Map<String, OutletGroup> groups = groups();
    List<String> names =
        names("SELECT DISTINCT '', outlet, 0 FROM version").stream()
            .map(Named::outlet)
            .filter(
                name ->
                    Optional.ofNullable(groups.get(OutletGroup.key(name)))
                        .filter(membership::fits)
                        .isPresent())
            .toList();
    return Json.of(Map.of("names", names));
  }

  /** All groups that there are, each with how many outlets. */
  public Makeup groupsOfOutlets() {
    return Makeup.of(all().stream().map(Optional::of).toList());
  }

  /** Differs from before when the outlets of a story's reports are in other groups. */
  public String state(StoryId story) {
    if (database.first("SELECT 1 FROM outlet", row -> true).isEmpty()) {
      return "";
    }
    List<OutletGroup> groups = new ArrayList<>();
    for (Named one :
        names("SELECT DISTINCT '', outlet, 0 FROM latest WHERE story = ?", story.value())) {
      named(one.outlet).ifPresent(groups::add);
    }
    return groups.isEmpty() ? "" : groups.toString();
  }
}
