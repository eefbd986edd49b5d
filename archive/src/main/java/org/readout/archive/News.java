package org.readout.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.grouping.StoryId;
import org.readout.report.ReportId;

/**
 * What came to an archive, to be followed from any moment on. Of reports that were forgotten since
 * nothing is told.
 */
public final class News {

  /** As it is compared: the shorter of two moments of one second is the earlier. */
  private static final String MOMENT = "rtrim(v.added, 'Z')";

  /** The index is in the order of the moments, and holds nothing of first versions. */
  private static final String REVISED = " FROM version v INDEXED BY version_later";

  private final Database database;

  News(Database database) {
    this.database = database;
  }

  /**
   * A moment in the life of an archive, as a text that programs keep.
   *
   * @param reports the number of the last report that had come
   * @param arrangements of the last merge, split or move
   * @param revised when the last version after a first had come, in UTC without the Z; or ""
   * @param last the number of its report, of those that came at that moment the last; or 0
   */
  public record Position(long reports, long arrangements, String revised, long last) {

    private static final Pattern TEXT =
        Pattern.compile("(\\d{1,18})-(\\d{1,18})-(?:([0-9T:.-]{1,40})\\+(\\d{1,18}))?");

    /** Before any version after a first. */
    Position(long reports, long arrangements) {
      this(reports, arrangements, "", 0);
    }

    /** The position that a text stands for; empty if for none. */
    public static Optional<Position> of(String text) {
      Matcher matcher = TEXT.matcher(text);
      return matcher.matches()
          ? Optional.of(
              new Position(
                  Long.parseLong(matcher.group(1)),
                  Long.parseLong(matcher.group(2)),
                  Optional.ofNullable(matcher.group(3)).orElse(""),
                  Optional.ofNullable(matcher.group(4)).map(Long::parseLong).orElse(0L)))
          : Optional.empty();
    }

    @Override
    public String toString() {
      return reports + "-" + arrangements + "-" + (revised.isEmpty() ? "" : revised + "+" + last);
    }
  }

  /** Something that came. */
  public sealed interface Item {

    /** The position after it. */
    Position position();
  }

  /**
   * A report.
   *
   * @param story that it is in now
   * @param opened whether it was the first of a story
   */
  public record Added(ReportId report, StoryId story, boolean opened, Position position)
      implements Item {}

  /** Another version of a report. */
  public record Revised(ReportId report, StoryId story, int version, Position position)
      implements Item {}

  /** Reports went from one story into another. */
  public record Rearranged(StoryId from, StoryId into, Position position) implements Item {}

  /** The position after all that came. */
  public Position now() {
    long reports = last("report");
    long arrangements = last("rearrangement");
    return database
        .first(
            "SELECT "
                + MOMENT
                + ", v.report"
                + REVISED
                + " WHERE v.version > 1 ORDER BY 1 DESC, 2 DESC LIMIT 1",
            row -> new Position(reports, arrangements, row.getString(1), row.getLong(2)))
        .orElseGet(() -> new Position(reports, arrangements));
  }

  /** Numbers are not given twice, also where the last report was forgotten. */
  private long last(String table) {
    return database
        .first("SELECT seq FROM sqlite_sequence WHERE name = ?", row -> row.getLong(1), table)
        .orElse(0L);
  }

  /**
   * What came after a position: reports, then versions, then rearrangements.
   *
   * @param most of each sort
   */
  public List<Item> since(Position start, int most) {
    List<Item> items = new ArrayList<>();
    items.addAll(added(start, most));
    items.addAll(revised(after(items, start), most));
    items.addAll(rearranged(after(items, start), most));
    return items;
  }

  private static Position after(List<Item> items, Position start) {
    return items.isEmpty() ? start : items.getLast().position();
  }

  private List<Added> added(Position after, int most) {
    return database.all(
        "SELECT r.id, r.story, p.score IS NULL, r.number FROM report r"
            + " JOIN placement p ON p.report = r.number WHERE r.number > ?"
            + " ORDER BY r.number LIMIT ?",
        row ->
            new Added(
                new ReportId(row.getString(1)),
                new StoryId(row.getString(2)),
                row.getBoolean(3),
                new Position(row.getLong(4), after.arrangements, after.revised, after.last)),
        after.reports,
        most);
  }

  /** Many may have come at one moment; the first condition alone is found by the index. */
  private List<Revised> revised(Position after, int most) {
    return database.all(
        "SELECT r.id, r.story, v.version, "
            + MOMENT
            + ", v.report"
            + REVISED
            + " JOIN report r ON r.number = v.report WHERE v.version > 1 AND "
            + MOMENT
            + " >= ?1 AND ("
            + MOMENT
            + " > ?1 OR v.report > ?2) ORDER BY 4, 5 LIMIT ?3",
        row ->
            new Revised(
                new ReportId(row.getString(1)),
                new StoryId(row.getString(2)),
                row.getInt(3),
                new Position(after.reports, after.arrangements, row.getString(4), row.getLong(5))),
        after.revised,
        after.last,
        most);
  }

  private List<Rearranged> rearranged(Position after, int most) {
    return database.all(
        "SELECT \"from\", \"into\", number FROM rearrangement WHERE number > ?"
            + " ORDER BY number LIMIT ?",
        row ->
            new Rearranged(
                new StoryId(row.getString(1)),
                new StoryId(row.getString(2)),
                new Position(after.reports, row.getLong(3), after.revised, after.last)),
        after.arrangements,
        most);
  }

  /**
   * A version of a report as it came.
   *
   * @param version 1 is the first
   * @param at when, in UTC
   */
  public record Came(ReportId report, int version, String at) {}

  /** The versions of a story's reports that came last, the last first. */
  public List<Came> last(StoryId story, int most) {
    return database.all(
        "SELECT r.id, v.version, v.added FROM report r JOIN version v ON v.report = r.number"
            + " WHERE r.story = ? ORDER BY "
            + MOMENT
            + " DESC, r.number DESC LIMIT ?",
        row -> new Came(new ReportId(row.getString(1)), row.getInt(2), row.getString(3)),
        story.value(),
        most);
  }

  /** When a report or a version came to a story last, in UTC; empty for a story without any. */
  public Optional<String> moment(StoryId story) {
    return last(story, 1).stream().map(Came::at).findFirst();
  }
}
