package org.readout.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.report.StatedDate;

/**
 * A text as it came, and what its container says of it: the file, the page, or the record in a file
 * of many.
 *
 * @param text the words; paragraphs are parted by blank lines or line ends
 * @param where the file and the place in it, for who reads a rejection
 * @param file the file as given
 * @param language as declared; the words are believed first
 * @param published the day of publication, if the container gives one
 * @param dates every date that the container gives, the most trusted first
 * @param incomplete why the text is known not to be whole
 */
public record Document(
    String text,
    String where,
    Optional<String> file,
    Optional<String> sourceId,
    Optional<String> outlet,
    Optional<String> url,
    Optional<String> title,
    Optional<String> byline,
    Optional<String> language,
    Optional<LocalDate> published,
    List<StatedDate> dates,
    Optional<String> incomplete) {

  public Document {
    dates = List.copyOf(dates);
  }

  /** The beginning of a document of which only the file is known. */
  public static Draft in(String file, String where) {
    return new Draft(file, where);
  }

  /** A document of which more and more is known; what is blank counts as unknown. */
  public static final class Draft {

    private static final int LONGEST = 2000;

    private final String file;
    private final String where;
    private Optional<String> sourceId = Optional.empty();
    private Optional<String> outlet = Optional.empty();
    private Optional<String> url = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<String> byline = Optional.empty();
    private Optional<String> language = Optional.empty();
    private Optional<String> incomplete = Optional.empty();
    private Optional<LocalDate> published = Optional.empty();
    private final List<StatedDate> dates = new ArrayList<>();

    private Draft(String file, String where) {
      this.file = file;
      this.where = where;
    }

    public Draft sourceId(Optional<String> value) {
      sourceId = sourceId.or(() -> plain(value));
      return this;
    }

    public Draft outlet(Optional<String> value) {
      outlet = outlet.or(() -> plain(value));
      return this;
    }

    public Draft url(Optional<String> value) {
      url = url.or(() -> plain(value));
      return this;
    }

    public Draft title(Optional<String> value) {
      title = title.or(() -> plain(value));
      return this;
    }

    public Draft byline(Optional<String> value) {
      byline = byline.or(() -> plain(value));
      return this;
    }

    public Draft language(Optional<String> value) {
      language = language.or(() -> plain(value));
      return this;
    }

    public Draft incomplete(Optional<String> value) {
      incomplete = incomplete.or(() -> plain(value));
      return this;
    }

    /** The day of publication; one that was given before stays. */
    public Draft published(Optional<LocalDate> day) {
      published = published.or(() -> day);
      return this;
    }

    /** A date in words; that of publication is taken for the day of the report. */
    public Draft date(Optional<String> words, StatedDate.Kind kind, String origin) {
      words
          .flatMap(HeadDate::in)
          .ifPresent(
              day -> {
                date(new StatedDate(day, kind, origin));
                if (kind == StatedDate.Kind.PUBLISHED) {
                  published(Optional.of(day));
                }
              });
      return this;
    }

    public Draft date(StatedDate date) {
      dates.add(date);
      return this;
    }

    /** The document with these words. */
    public Document text(String text) {
      return new Document(
          text,
          where,
          Optional.of(file),
          sourceId,
          outlet,
          url,
          title,
          byline,
          language,
          published,
          dates,
          incomplete);
    }

    /** In one line and not longer than any honest value. */
    private static Optional<String> plain(Optional<String> value) {
      return value
          .map(words -> words.length() > LONGEST ? words.substring(0, LONGEST) : words)
          .map(words -> words.replace('\r', ' ').replace('\n', ' ').replace('\0', ' ').strip())
          .filter(words -> !words.isEmpty());
    }
  }
}
