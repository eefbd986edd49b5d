package org.readout.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.readout.grouping.StoryId;
import org.readout.report.ReportId;

/** The stories of an archive, to be looked through. */
public final class StoryList {

  /** Letters of an id that may stand for the whole. */
  static final int SHORTEST = 5;

  private final Database database;

  StoryList(Database database) {
    this.database = database;
  }

  /** In which order stories are listed. */
  public enum Order {
    /** By the last day on which a report of it was published; undated last. */
    NEWEST,
    /** By the number of reports. */
    LARGEST
  }

  /**
   * Which stories are listed: those with a report that fits.
   *
   * @param from the first day of publication
   * @param to the last
   * @param outlet its name or a part of it
   * @param words each of which stands in title or text
   * @param most so many at most
   */
  public record Filter(
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      Optional<String> outlet,
      List<String> words,
      int most) {

    public Filter {
      words = List.copyOf(words);
    }
  }

  /**
   * A story in short.
   *
   * @param headline the title of the report that is in it longest, or the beginning of its text
   * @param first the day of the first report that is dated
   * @param last of the last
   * @param added when the last report came, in UTC
   */
  public record Listed(
      StoryId id,
      int reports,
      int outlets,
      Optional<LocalDate> first,
      Optional<LocalDate> last,
      String added,
      String headline) {}

  private static final int LEAD = 120;

  /** The stories that fit, in order. */
  public List<Listed> list(Filter filter, Order order) {
    List<Object> arguments = new ArrayList<>();
    String sql =
        "SELECT r.story, count(*), count(DISTINCT v.outlet), min(r.day), max(r.day),"
            + " max(r.added),"
            + " (SELECT ifnull(nullif(w.title, ''), substr(w.text,"
            + " 1 + ifnull(json_extract(w.paragraphs, '$[0][0]'), 0), "
            + LEAD
            + ")) FROM version w WHERE (w.report, w.version) ="
            + " (SELECT f.number, 1 FROM report f WHERE f.story = r.story"
            + " ORDER BY f.joined LIMIT 1))"
            + " FROM report r JOIN version v ON v.report = r.number AND v.version = 1"
            + " WHERE r.story IN (SELECT story FROM latest WHERE 1"
            + condition(filter, arguments)
            + ") GROUP BY r.story ORDER BY "
            + switch (order) {
              case NEWEST -> "max(r.day) DESC NULLS LAST, max(r.number) DESC";
              case LARGEST -> "count(*) DESC, max(r.day) DESC NULLS LAST, max(r.number) DESC";
            }
            + " LIMIT "
            + filter.most;
    return database.all(
        sql,
        row ->
            new Listed(
                new StoryId(row.getString(1)),
                row.getInt(2),
                row.getInt(3),
                Optional.ofNullable(row.getString(4)).map(LocalDate::parse),
                Optional.ofNullable(row.getString(5)).map(LocalDate::parse),
                row.getString(6),
                headline(row.getString(7))),
        arguments.toArray());
  }

  /** On one line; the beginning of a text ends with a whole word. */
  private static String headline(String words) {
    String line = String.join(" ", words.strip().split("\\s+"));
    int end = line.lastIndexOf(' ');
    return words.length() == LEAD && end > 0 ? line.substring(0, end) + " …" : line;
  }

  private static String condition(Filter filter, List<Object> arguments) {
    StringBuilder sql = new StringBuilder();
    filter.from.ifPresent(day -> and(" AND day >= ?", day.toString(), sql, arguments));
    filter.to.ifPresent(day -> and(" AND day <= ?", day.toString(), sql, arguments));
    filter.outlet.ifPresent(
        name -> and(" AND instr(lower(outlet), ?) > 0", lower(name), sql, arguments));
    for (String word : filter.words) {
      and(
          " AND instr(lower(ifnull(title, '') || ' ' || text), ?) > 0",
          lower(word),
          sql,
          arguments);
    }
    return sql.toString();
  }

  private static void and(String more, String argument, StringBuilder sql, List<Object> arguments) {
    sql.append(more);
    arguments.add(argument);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  public int size() {
    return database.first("SELECT count(DISTINCT story) FROM report", row -> row.getInt(1)).get();
  }

  /** Hands over every report's own id (or its file, or our id) with its story, as they came. */
  public void assignments(BiConsumer<String, StoryId> sink) {
    database.each(
        "SELECT coalesce(nullif(o.source_id, ''), nullif(o.file, ''), r.id), r.story"
            + " FROM report r JOIN origin o ON o.report = r.number"
            + " ORDER BY r.number, o.source_id, o.file",
        row -> new Assignment(row.getString(1), new StoryId(row.getString(2))),
        one -> sink.accept(one.report, one.story));
  }

  private record Assignment(String report, StoryId story) {}

  /**
   * The story that answers to what a user names: an id, old or new, or the beginning of one.
   *
   * @throws ArchiveException if there is none, or more than one
   */
  public StoryId named(String name) {
    List<StoryId> found = ids("SELECT id FROM story WHERE id = ?", name);
    if (found.isEmpty() && name.length() >= SHORTEST) {
      found = ids("SELECT id FROM story WHERE substr(id, 1, length(?1)) = ?1", name);
    }
    return current(only(found, "story", name));
  }

  private List<StoryId> ids(String sql, String name) {
    return database.all(sql, row -> new StoryId(row.getString(1)), name);
  }

  private StoryId current(StoryId id) {
    return database
        .first(
            "WITH RECURSIVE answer (id) AS (VALUES (?) UNION SELECT s.merged_into FROM story s"
                + " JOIN answer a ON s.id = a.id WHERE s.merged_into IS NOT NULL)"
                + " SELECT s.id FROM answer a JOIN story s ON s.id = a.id"
                + " WHERE s.merged_into IS NULL",
            row -> new StoryId(row.getString(1)),
            id.value())
        .orElseThrow(() -> new ArchiveException("nothing answers to " + id));
  }

  static <T> T only(List<T> found, String what, String name) {
    return switch (found.size()) {
      case 0 -> throw new ArchiveException("there is no " + what + " “" + name + "”");
      case 1 -> found.getFirst();
      default ->
          throw new ArchiveException(
              "“"
                  + name
                  + "” may be any of "
                  + found.size()
                  + " "
                  + plural(what)
                  + ": "
                  + few(found));
    };
  }

  private static String plural(String what) {
    return what.equals("story") ? "stories" : what + "s";
  }

  private static String few(List<?> found) {
    return String.join(", ", found.stream().limit(5).map(Object::toString).toList());
  }

  /** Differs from before when other reports are in a story, or other versions of them. */
  public String state(StoryId story) {
    return database
        .first(
            "SELECT count(*) || '/' || ifnull(max(r.joined), 0) || '/' || ifnull(sum(v.version), 0)"
                + " FROM report r JOIN version v ON v.report = r.number WHERE r.story = ?",
            row -> row.getString(1),
            story.value())
        .orElse("");
  }

  /** The story that a report is in; empty if the report is not there. */
  public Optional<StoryId> of(ReportId report) {
    return database.first(
        "SELECT story FROM report WHERE id = ?",
        row -> new StoryId(row.getString(1)),
        report.value());
  }

  /** The reports of a story, in the order they came to it. */
  public List<ReportId> reports(StoryId story) {
    return database.all(
        "SELECT id FROM report WHERE story = ? ORDER BY joined",
        row -> new ReportId(row.getString(1)),
        story.value());
  }
}
