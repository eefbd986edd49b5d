package org.readout.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.grouping.StoryId;
import org.readout.report.ReportId;
import org.readout.text.Span;

/**
 * Something new that somebody watches for.
 *
 * @param number order in which it came
 * @param id the same wherever it is told
 * @param watch for what it was found
 * @param story in which it was found; its id goes on answering
 * @param at when, in UTC
 * @param seen when somebody saw it
 */
public record Alert(
    long number,
    String id,
    Watch watch,
    StoryId story,
    News news,
    String at,
    Optional<String> seen) {

  /** What sort of thing is new. */
  public enum Kind {
    REPORT,
    STATEMENT,
    WORDING,
    CONFLICT,
    /** A report was changed and does not say so. */
    EDIT,
    /** A report was changed and says so. */
    CORRECTION;

    /** As users write it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** What a user wrote so. */
    public static Kind named(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** In words. */
    public String told() {
      return switch (this) {
        case REPORT -> "new report";
        case STATEMENT -> "new statement";
        case WORDING -> "new wording";
        case CONFLICT -> "conflict";
        case EDIT -> "silent edit";
        case CORRECTION -> "correction";
      };
    }
  }

  /**
   * What is new.
   *
   * @param subject what makes it one thing, so that nothing is told twice for a watch
   * @param line in words
   * @param passages what it rests on, at least one
   */
  public record News(Kind kind, String subject, String line, List<Cited> passages) {

    public News {
      passages = List.copyOf(passages);
      if (passages.isEmpty()) {
        throw new IllegalArgumentException("news without a passage: " + line);
      }
    }
  }

  /**
   * Words of a version of a report.
   *
   * @param version 1 is the first
   * @param span in its text; empty for words of the title, or that are no longer there
   */
  public record Cited(ReportId report, int version, Optional<Span> span, String words) {

    /** For a line of JSON. */
    public Map<String, Object> members() {
      Map<String, Object> members = new LinkedHashMap<>();
      members.put("report", report.value());
      members.put("version", version);
      span.ifPresent(
          place -> {
            members.put("start", place.start());
            members.put("end", place.end());
          });
      members.put("words", words);
      return members;
    }
  }
}
