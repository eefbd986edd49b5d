package org.readout.archive;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Claim;
import org.readout.grouping.Placement;
import org.readout.grouping.Profile;
import org.readout.grouping.Stories;
import org.readout.grouping.StoryId;
import org.readout.report.Report;
import org.readout.report.ReportId;

/**
 * Adds reports to an archive, a batch at a time: what {@link #commit} has answered for is there,
 * whatever happens to the process.
 */
public final class Intaking {

  private final Database database;
  private final Groupings groupings;
  private final Reports reports;
  private final Rejections rejections;
  private final Writing writing;
  private final Fetches fetches;
  private final Quotations quotations;
  private final Noticing noticing;
  private final InstantSource clock;
  private final Stories stories;

  /** So many words of the stories are in the archive. */
  private int words;

  Intaking(Database database, Groupings groupings, InstantSource clock) {
    this(database, groupings, clock, groupings.stories(), groupings.wordCount());
  }

  /** One that goes on where another ended, since when nobody has written. */
  Intaking(Database database, Groupings groupings, InstantSource clock, Intaking before) {
    this(database, groupings, clock, before.stories, before.words);
  }

  private Intaking(
      Database database, Groupings groupings, InstantSource clock, Stories stories, int words) {
    this.database = database;
    this.groupings = groupings;
    this.clock = clock;
    this.reports = new Reports(database);
    this.rejections = new Rejections(database, clock);
    this.writing = new Writing(database);
    this.fetches = new Fetches(database);
    this.quotations = new Quotations(database);
    this.noticing = new Noticing(database, clock);
    this.stories = stories;
    this.words = words;
  }

  /** Something to be added. */
  public sealed interface Item {}

  /**
   * A report whose words are not there.
   *
   * @param report as it was read
   * @param annotated the same, with what was found in it and the day that its text tells
   * @param profile of it
   * @param claims that were found in it
   */
  public record Read(Report report, AnnotatedReport annotated, Profile profile, List<Claim> claims)
      implements Item {

    public Read {
      claims = List.copyOf(claims);
    }
  }

  /** A report whose words are there, perhaps under another name of its own. */
  public record Again(Report report) implements Item {}

  /** A document that could not be read. */
  public record Refused(String where, String why) implements Item {}

  /**
   * A document of the web, after all that it held.
   *
   * @param asked the address that was asked for
   * @param address where it was found, after redirects
   * @param page whether it is one report and leads to nothing
   * @param tag its {@code ETag}
   * @param modified its {@code Last-Modified}
   */
  public record Fetched(
      String asked,
      String address,
      boolean page,
      Optional<String> tag,
      Optional<String> modified,
      Instant at)
      implements Item {}

  /** What became of it. */
  public sealed interface Kept {}

  /** A report that was not there. */
  public record Added(Report report, StoryId story) implements Kept {}

  /** Other words of one that was. */
  public record Revised(Report report, ReportId there, StoryId story, int version)
      implements Kept {}

  /** Nothing new. */
  public record AlreadyThere(Report report, ReportId there, StoryId story) implements Kept {}

  /** It was noted why it is not there. */
  public record Noted(Refused refused) implements Kept {}

  /** What a report is to the archive, as far as it is committed. */
  public Arrival look(Report report) {
    return reports.look(report);
  }

  /**
   * Adds all of them, in their order, or none; what is answered is there for good, a document of
   * the web without an answer. After a failure nothing more can be added by this object, whose
   * stories are ahead of the archive.
   */
  public List<Kept> commit(List<Item> items) {
    List<Kept> kept = new ArrayList<>();
    database.transaction(() -> items.forEach(item -> keep(item).ifPresent(kept::add)));
    return kept;
  }

  private Optional<Kept> keep(Item item) {
    String at = clock.instant().toString();
    return switch (item) {
      case Refused refused -> Optional.of(noted(refused, at));
      case Again again -> Optional.of(keep(again, at));
      case Read read -> Optional.of(keep(read, at));
      case Fetched fetched -> {
        fetches.add(fetched);
        yield Optional.empty();
      }
    };
  }

  private Kept keep(Again again, String at) {
    return switch (reports.look(again.report)) {
      case Arrival.Known known -> alreadyThere(again.report, known.report());
      case Arrival.Changed changed -> gone(again.report, at);
      case Arrival.New fresh -> gone(again.report, at);
    };
  }

  /** Somebody had it forgotten after it was looked up, and it was not read closely. */
  private Kept gone(Report report, String at) {
    String where = report.file().or(report::url).or(report::sourceId).orElse("");
    return noted(
        new Refused(where, "was there, and was removed while it was being added; add it again"),
        at);
  }

  private Kept noted(Refused refused, String at) {
    rejections.add(refused.where, refused.why, at);
    return new Noted(refused);
  }

  private Kept alreadyThere(Report report, ReportId there) {
    writing.addOrigin(number(there), report);
    return new AlreadyThere(report, there, story(there));
  }

  private Kept keep(Read read, String at) {
    return switch (reports.look(read.report)) {
      case Arrival.Known known -> alreadyThere(read.report, known.report());
      case Arrival.Changed changed -> revise(read, changed.report(), at);
      case Arrival.New fresh -> add(read, at);
    };
  }

  private Kept add(Read whole, String at) {
    Quotations.Screened screened = quotations.screened(whole);
    Read read = screened.read();
    Placement placement = stories.add(read.profile);
    StoryId story = stories.storyOf(read.profile.report()).orElseThrow();
    groupings.addStory(story);
    Optional<String> day = read.profile.day().map(Object::toString);
    long number = writing.addReport(whole.report, day, story.value(), nextJoined(), at);
    writing.addVersion(number, 1, read.report, fingerprint(whole), at, Optional.empty());
    quotations.note(number, screened.quotations());
    writing.addOrigin(number, read.report);
    writing.annotate(number, read.annotated, read.claims);
    groupings.addPlacement(number, placement);
    groupings.addFeatures(number, stories.weighed(read.profile.report()).orElseThrow());
    List<String> added = stories.wordsFrom(words);
    groupings.addWords(words, added);
    words += added.size();
    noticing.added(number, read.annotated, story);
    return new Added(read.report, story);
  }

  /** Of the words as they came, by which they are known again. */
  private static String fingerprint(Read whole) {
    return Words.of(whole.report).fingerprint();
  }

  private long nextJoined() {
    return database
        .first("SELECT ifnull(max(joined), 0) + 1 FROM report", row -> row.getLong(1))
        .orElseThrow();
  }

  /** The story stays that of the first version. */
  private Kept revise(Read whole, ReportId there, String at) {
    Quotations.Screened screened = quotations.screened(whole);
    Read read = screened.read();
    long number = number(there);
    Report before = reports.read(there).orElseThrow();
    int version = reports.versions(there).size() + 1;
    Changes changes = Changes.between(before, read.report);
    List<String> names = noticing.names(number);
    writing.addVersion(
        number, version, read.report, fingerprint(whole), at, Optional.of(changes.json()));
    quotations.note(number, screened.quotations());
    writing.addOrigin(number, read.report);
    writing.annotate(number, read.annotated, read.claims);
    noticing.revised(
        number, new Revision(before, names, read.annotated, version, changes), story(there));
    return new Revised(read.report, there, story(there), version);
  }

  private long number(ReportId report) {
    return database
        .first("SELECT number FROM report WHERE id = ?", row -> row.getLong(1), report.value())
        .orElseThrow();
  }

  private StoryId story(ReportId report) {
    return database
        .first(
            "SELECT story FROM report WHERE id = ?",
            row -> new StoryId(row.getString(1)),
            report.value())
        .orElseThrow();
  }
}
