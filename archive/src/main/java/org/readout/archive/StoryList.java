package org.readout.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
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
   * @param membership in which groups the outlet is
   * @param words each of which stands in title or text
   * @param most so many at most
   */
  public record Filter(
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      Optional<String> outlet,
      Membership membership,
      List<String> words,
      int most) {

    /** Whatever the groups of outlets. */
    public Filter(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> outlet,
        List<String> words,
        int most) {
      this(from, to, outlet, Membership.ANY, words, most);
    }

    /** So many words are looked for, each in all texts; whoever asks others for some says so. */
    public static final int MOST_WORDS = 20;

    /** In code units. */
    public static final int LONGEST_WORD = 100;

    /** Whether words are not too many, nor one of them too long. */
    public static boolean takes(List<String> words) {
      return words.size() <= MOST_WORDS
          && words.stream().allMatch(word -> word.length() <= LONGEST_WORD);
    }

    public Filter {
      words = List.copyOf(words);
    }
  }

  /**
   * A story in short.
   *
   * @param headline the title of its first report by day, one of the press before an official
   *     statement, as on the story's page; without titles the beginning of a text
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

  /**
   * A place in a list of stories: the story after which it goes on.
   *
   * @param reports how many that story has
   * @param day of its last report that is dated, or ""
   * @param number of its last report to arrive
   */
  public record Position(int reports, String day, long number) {}

  /**
   * A part of a list.
   *
   * @param next where the list goes on, if it does
   */
  public record Page(List<Listed> stories, Optional<Position> next) {

    public Page {
      stories = List.copyOf(stories);
    }
  }

  private record Placed(Listed story, Position position) {}

  /** The stories that fit, in order. */
  public List<Listed> list(Filter filter, Order order) {
    return page(filter, order, Optional.empty()).stories();
  }

  /**
   * As many of the stories that fit as the filter asks for.
   *
   * @param after where the page before ended, in the same order; stories that come to lie before
   *     that place meanwhile are not told
   */
  public Page page(Filter filter, Order order, Optional<Position> after) {
    List<Object> arguments = new ArrayList<>();
    String condition = condition(filter, arguments);
    String fitting =
        condition.isEmpty()
            ? "1"
            : "r.story IN (SELECT story FROM latest WHERE 1" + condition + ")";
    String having = after.map(position -> having(position, order, arguments)).orElse("");
    List<Placed> found =
        placed(fitting, having + " ORDER BY " + by(order), 1L + filter.most, arguments);
    List<Placed> page = found.subList(0, Math.min(found.size(), filter.most));
    return new Page(
        page.stream().map(Placed::story).toList(),
        found.size() > page.size() ? Optional.of(page.getLast().position) : Optional.empty());
  }

  private static String having(Position after, Order order, List<Object> arguments) {
    if (order == Order.LARGEST) {
      arguments.add(after.reports);
    }
    arguments.add(after.day);
    arguments.add(after.number);
    return " HAVING "
        + switch (order) {
          case NEWEST -> "(ifnull(max(r.day), ''), max(r.number)) < (?, ?)";
          case LARGEST -> "(count(*), ifnull(max(r.day), ''), max(r.number)) < (?, ?, ?)";
        };
  }

  private static String by(Order order) {
    return switch (order) {
      case NEWEST -> "max(r.day) DESC NULLS LAST, max(r.number) DESC";
      case LARGEST -> "count(*) DESC, max(r.day) DESC NULLS LAST, max(r.number) DESC";
    };
  }

  /** A story in short. */
  public Optional<Listed> listed(StoryId story) {
    return placed("r.story = ?", "", 1, List.of(story.value())).stream()
        .map(Placed::story)
        .findFirst();
  }

  private List<Placed> placed(String fitting, String rest, long most, List<Object> arguments) {
    return database.all(
        "SELECT r.story, count(*), count(DISTINCT v.outlet), min(r.day), max(r.day),"
            + " max(r.added),"
            + " (SELECT ifnull(nullif(w.title, ''), substr(w.text,"
            + " 1 + ifnull(json_extract(w.paragraphs, '$[0][0]'), 0), "
            + LEAD
            + ")) FROM version w WHERE (w.report, w.version) ="
            + " (SELECT f.number, l.version FROM report f JOIN version l ON l.report = f.number"
            + " WHERE f.story = r.story AND l.version ="
            + " (SELECT max(m.version) FROM version m WHERE m.report = f.number)"
            + " ORDER BY trim(ifnull(l.title, '')) = '', l.kind = 'statement',"
            + " iif(trim(ifnull(l.title, '')) = '', f.joined, 0), f.day IS NULL, f.day, f.id"
            + " LIMIT 1)), max(r.number)"
            + " FROM report r JOIN version v ON v.report = r.number AND v.version = 1 WHERE "
            + fitting
            + " GROUP BY r.story"
            + rest
            + " LIMIT ?",
        StoryList::placed,
        Stream.concat(arguments.stream(), Stream.of(most)).toArray());
  }

  private static Placed placed(ResultSet row) throws SQLException {
    Optional<String> last = Optional.ofNullable(row.getString(5));
    Listed story =
        new Listed(
            new StoryId(row.getString(1)),
            row.getInt(2),
            row.getInt(3),
            Optional.ofNullable(row.getString(4)).map(LocalDate::parse),
            last.map(LocalDate::parse),
            row.getString(6),
            headline(row.getString(7)));
    return new Placed(story, new Position(story.reports(), last.orElse(""), row.getLong(8)));
  }

  /** On one line; the beginning of a text ends with a whole word. */
  private static String headline(String words) {
    String line = String.join(" ", words.strip().split("\\s+"));
    int end = line.lastIndexOf(' ');
    return words.length() == LEAD && end > 0 ? line.substring(0, end) + " …" : line;
  }

  private String condition(Filter filter, List<Object> arguments) {
    StringBuilder sql = new StringBuilder();
    filter.from.ifPresent(day -> and(" AND day >= ?", day.toString(), sql, arguments));
    filter.to.ifPresent(day -> and(" AND day <= ?", day.toString(), sql, arguments));
    filter.outlet.ifPresent(
        name -> and(" AND instr(lower(outlet), ?) > 0", lower(name), sql, arguments));
    if (!filter.membership.equals(Membership.ANY)) {
      String names = new Outlets(database).names(filter.membership);
      and(" AND outlet IN (SELECT value FROM json_each(?, '$.names'))", names, sql, arguments);
    }
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
   * @throws Misnamed if there is none, or more than one
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
        .orElseThrow(() -> new Misnamed("nothing answers to " + id));
  }

  static <T> T only(List<T> found, String what, String name) {
    return switch (found.size()) {
      case 0 -> throw new Misnamed("there is no " + what + " “" + name + "”" + tooShort(name));
      case 1 -> found.getFirst();
      default ->
          throw new Misnamed(
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

  private static String tooShort(String name) {
    return !name.isEmpty() && name.length() < SHORTEST
        ? "; of an id at least " + SHORTEST + " characters are needed"
        : "";
  }

  private static String plural(String what) {
    return what.equals("story") ? "stories" : what + "s";
  }

  private static String few(List<?> found) {
    return String.join(", ", found.stream().limit(5).map(Object::toString).toList());
  }

  /**
   * Differs from before when other reports are in a story, or other versions of them, or when
   * quotations of them were forgotten.
   */
  public String state(StoryId story) {
    return database
        .first(
            "SELECT count(*) || '/' || ifnull(max(r.joined), 0) || '/' || ifnull(sum(v.version), 0)"
                + " || '/' || ifnull(sum(q.quotations), 0) FROM report r"
                + " JOIN version v ON v.report = r.number"
                + " LEFT JOIN redaction q ON q.report = r.number WHERE r.story = ?",
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
