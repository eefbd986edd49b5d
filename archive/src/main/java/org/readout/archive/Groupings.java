package org.readout.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.readout.grouping.Evidence;
import org.readout.grouping.Membership;
import org.readout.grouping.Placement;
import org.readout.grouping.Reason;
import org.readout.grouping.Stories;
import org.readout.grouping.StoryId;
import org.readout.grouping.Weighed;
import org.readout.report.ReportId;

/** The state of grouping, as it was when the last report was placed. */
public final class Groupings {

  private final Database database;

  Groupings(Database database) {
    this.database = database;
  }

  /** Which report is in which story. */
  public Membership membership() {
    Membership membership = new Membership();
    database.each(
        "SELECT id, merged_into FROM story ORDER BY number",
        row -> new Answer(row.getString(1), Optional.ofNullable(row.getString(2))),
        answer -> {
          if (answer.into.isPresent()) {
            membership.answerWith(new StoryId(answer.id), new StoryId(answer.into.get()));
          } else {
            membership.put(List.of(), new StoryId(answer.id));
          }
        });
    database.each(
        "SELECT id, story FROM report ORDER BY joined",
        row -> new Member(new ReportId(row.getString(1)), new StoryId(row.getString(2))),
        member -> membership.put(List.of(member.report), member.story));
    return membership;
  }

  private record Answer(String id, Optional<String> into) {}

  private record Member(ReportId report, StoryId story) {}

  /** Stories that go on where they were left, without a report being read anew. */
  public Stories stories() {
    Stories stories = Stories.resumed(words(), membership());
    database.each(
        "SELECT r.id, f.bytes FROM feature f JOIN report r ON r.number = f.report"
            + " ORDER BY r.number",
        row -> Features.read(new ReportId(row.getString(1)), row.getBytes(2)),
        stories::restore);
    return stories;
  }

  private List<String> words() {
    return database.all(
        "SELECT ifnull(word, '') FROM word ORDER BY number", row -> row.getString(1));
  }

  /** What speaks for and against a report being in a story; empty if it is the only one there. */
  public Optional<Evidence> why(ReportId report, StoryId story) {
    List<Weighed> members =
        database.all(
            "SELECT r.id, f.bytes FROM report r JOIN feature f ON f.report = r.number"
                + " WHERE r.story = ? ORDER BY r.joined",
            row -> Features.read(new ReportId(row.getString(1)), row.getBytes(2)),
            story.value());
    return database
        .first(
            "SELECT f.bytes FROM report r JOIN feature f ON f.report = r.number WHERE r.id = ?",
            row -> Features.read(report, row.getBytes(1)),
            report.value())
        .flatMap(one -> Stories.why(one, members, this::word));
  }

  private String word(int number) {
    return database
        .first(
            "SELECT ifnull(word, '') FROM word WHERE number = ?", row -> row.getString(1), number)
        .orElse("");
  }

  int wordCount() {
    return database.first("SELECT count(*) FROM word", row -> row.getInt(1)).orElse(0);
  }

  void addWords(int from, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      database.update("INSERT INTO word VALUES (?, ?)", from + i, words.get(i));
    }
  }

  void addStory(StoryId story) {
    database.update(
        "INSERT INTO story (id) VALUES (?) ON CONFLICT DO UPDATE SET merged_into = NULL",
        story.value());
  }

  void addFeatures(long number, Weighed report) {
    database.update("INSERT INTO feature VALUES (?, ?)", number, Features.write(report));
  }

  /** Puts other features in place of those of a report, if it has any. */
  void change(long number, BiFunction<Weighed, IntFunction<String>, Weighed> change) {
    database
        .first(
            "SELECT bytes FROM feature WHERE report = ?",
            row -> Features.read(new ReportId("any"), row.getBytes(1)),
            number)
        .map(features -> change.apply(features, this::word))
        .ifPresent(
            features ->
                database.update(
                    "UPDATE feature SET bytes = ? WHERE report = ?",
                    Features.write(features),
                    number));
  }

  void addPlacement(long number, Placement placement) {
    switch (placement) {
      case Placement.Joins joins ->
          placement(
              number,
              joins.story(),
              Optional.of(joins.score()),
              Optional.of(joins.evidence().report().value()),
              Optional.of(reasons(joins.evidence())));
      case Placement.Opens opens -> opened(number, opens.story());
      case Placement.Earlier earlier -> opened(number, earlier.story());
    }
  }

  private void opened(long number, StoryId story) {
    placement(number, story, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private void placement(
      long number,
      StoryId story,
      Optional<Double> score,
      Optional<String> nearest,
      Optional<String> reasons) {
    database.update(
        "INSERT INTO placement VALUES (?, ?, ?, ?, ?)",
        number,
        story.value(),
        score,
        nearest,
        reasons);
  }

  private static String reasons(Evidence evidence) {
    Map<String, Object> reasons = new LinkedHashMap<>();
    for (Reason reason : evidence.reasons()) {
      reasons.put(
          reason.kind().name().toLowerCase(Locale.ROOT),
          Math.round(reason.weight() * 1000) / 1000.0);
    }
    return Json.of(reasons);
  }
}
