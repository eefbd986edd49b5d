package org.readout.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.text.Span;

/**
 * What one outlet published: its words and what is known about them.
 *
 * @param id derived from outlet, URL and text
 * @param file the file as given, if it came from one
 * @param sourceId the input's own id, if it had one
 * @param outlet who published it
 * @param url where
 * @param title its headline
 * @param byline who wrote it
 * @param dateline the place that its dateline names
 * @param language BCP 47, {@code und} where it cannot be told
 * @param published the day of publication and how we know it
 * @param kind a report of the press, or an official statement
 * @param side for a statement: whose; for a report of the press the side of its outlet
 * @param incompleteBecause why the text is known not to be whole; empty if nothing says so
 * @param text the decoded input: no byte-order mark, line ends as LF, otherwise untouched
 * @param head the lines and stray stretches that are metadata, in order: never part of a sentence
 * @param paragraphs the prose, in order, without head lines and dateline; paragraph 1 is the first
 */
public record Report(
    ReportId id,
    Optional<String> file,
    Optional<String> sourceId,
    Optional<String> outlet,
    Optional<String> url,
    Optional<String> title,
    Optional<String> byline,
    Optional<String> dateline,
    String language,
    Publication published,
    Kind kind,
    Optional<String> side,
    Optional<String> incompleteBecause,
    String text,
    List<Span> head,
    List<Span> paragraphs) {

  /** A report of the press, or an official statement (a readout, a communiqué, a transcript). */
  public enum Kind {
    REPORT,
    STATEMENT
  }

  public Report {
    head = List.copyOf(head);
    paragraphs = List.copyOf(paragraphs);
    for (Span span : head) {
      requireInside(text, span);
    }
    for (Span span : paragraphs) {
      requireInside(text, span);
    }
  }

  /**
   * A report of the press of which nothing is known but its words.
   *
   * @param language BCP 47
   * @param paragraphs the prose, in order
   */
  public static Report of(ReportId id, String language, String text, List<Span> paragraphs) {
    return new Report(
        id,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        language,
        Publication.UNKNOWN,
        Kind.REPORT,
        Optional.empty(),
        Optional.empty(),
        text,
        List.of(),
        paragraphs);
  }

  private static void requireInside(String text, Span span) {
    if (span.end() > text.length()) {
      throw new IllegalArgumentException(span + " lies outside a text of " + text.length());
    }
  }

  /** True unless something says that the text is cut. */
  public boolean complete() {
    return incompleteBecause.isEmpty();
  }

  /**
   * The number of the paragraph that holds an offset, from 1; 0 if it lies in the head or between
   * paragraphs.
   */
  public int paragraphAt(int offset) {
    for (int i = 0; i < paragraphs.size(); i++) {
      if (paragraphs.get(i).contains(offset)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** This report with another day of publication. */
  public Report withPublished(Publication publication) {
    return new Report(
        id,
        file,
        sourceId,
        outlet,
        url,
        title,
        byline,
        dateline,
        language,
        publication,
        kind,
        side,
        incompleteBecause,
        text,
        head,
        paragraphs);
  }

  /** This report as one of another side. */
  public Report withSide(Optional<String> other) {
    return with(kind, other);
  }

  /** This report as an official statement of a side. */
  public Report asStatementOf(String whose) {
    return with(Kind.STATEMENT, Optional.of(whose));
  }

  private Report with(Kind as, Optional<String> whose) {
    return new Report(
        id,
        file,
        sourceId,
        outlet,
        url,
        title,
        byline,
        dateline,
        language,
        published,
        as,
        whose,
        incompleteBecause,
        text,
        head,
        paragraphs);
  }

  /** This report with other words in place of its own, none of them metadata. */
  public Report withText(String words, List<Span> prose) {
    return new Report(
        id,
        file,
        sourceId,
        outlet,
        url,
        title,
        byline,
        dateline,
        language,
        published,
        kind,
        side,
        incompleteBecause,
        words,
        List.of(),
        prose);
  }

  /**
   * The day of publication.
   *
   * @param day empty if it is not known
   * @param from how it is known
   */
  public record Publication(Optional<LocalDate> day, From from) {

    public static final Publication UNKNOWN = new Publication(Optional.empty(), From.UNKNOWN);

    public Publication {
      if (day.isPresent() == (from == From.UNKNOWN)) {
        throw new IllegalArgumentException("a day and where it is from go together: " + day);
      }
    }

    public static Publication of(LocalDate day, From from) {
      return new Publication(Optional.of(day), from);
    }

    /** Where a day of publication is from. */
    public enum From {
      /** A field of the input, a head line, or the user. */
      METADATA,
      /** The text's own words. */
      TEXT,
      /** Other reports of the story. */
      STORY,
      UNKNOWN
    }
  }
}
