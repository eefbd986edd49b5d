package org.readout.conflict;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.TimeExpression;
import org.readout.text.Span;

/**
 * Where a report says on which day something happened to people: a fire, a crash, a shooting.
 *
 * @param sort what happened
 * @param time the words that name the day
 * @param about from what happened to the day, whichever comes first
 * @param nouns what else the sentence speaks of, by base form
 * @param age how old it says that somebody is to whom it happened, in its words
 */
record Happening(
    AnnotatedReport report,
    Sort sort,
    TimeExpression time,
    Span about,
    Set<String> nouns,
    Optional<String> age) {

  /** The paragraphs in which a report tells what it is about. */
  private static final int LEADING = 2;

  /** What happens, as far as a word tells. */
  enum Sort {
    FIRE,
    CRASH,
    ASSAULT,
    NATURE,
    COLLAPSE,
    /** "Accident", "disaster", "killed". */
    ANY
  }

  Happening {
    nouns = Set.copyOf(nouns);
  }

  LocalDate day() {
    return time.days().earliest().orElseThrow();
  }

  String words() {
    return time.span().in(report.report().text());
  }

  /**
   * Whether it is told where it may be what the report is about: attacks are told of in passing.
   */
  boolean isMain() {
    return leads() || (sort != Sort.ASSAULT && sort != Sort.ANY);
  }

  boolean leads() {
    return report.report().paragraphAt(time.span().start()) <= LEADING;
  }

  /** Whether both may be one thing that happened: of one sort, or where the sentences say so. */
  boolean mayBe(Happening other) {
    boolean ofOthers = age.isPresent() && other.age.isPresent() && !age.equals(other.age);
    return isOfReport(other) || (!ofOthers && areAlike(other));
  }

  private boolean isOfReport(Happening other) {
    return report.report().id().equals(other.report.report().id());
  }

  private boolean areAlike(Happening other) {
    boolean open = sort == Sort.ANY || other.sort == Sort.ANY;
    return open ? other.nouns.stream().anyMatch(nouns::contains) : sort == other.sort;
  }

  /** Whether both may mean one day. */
  boolean meets(Happening other) {
    return DatedDays.meet(time, words(), other.time, other.words())
        || isNightBefore(other)
        || other.isNightBefore(this);
  }

  /** "Late on Monday" and "Tuesday" may be one night. */
  private boolean isNightBefore(Happening other) {
    return other.day().equals(day().plusDays(1)) && HappeningWords.isLate(around());
  }

  /** The day with what stands just before and behind it. */
  private String around() {
    String text = report.report().text();
    return text.substring(
        Math.max(0, time.span().start() - HappeningWords.NEAR),
        Math.min(text.length(), time.span().end() + HappeningWords.NEAR));
  }
}
