package org.readout.toll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.Toll.Kind;
import org.readout.text.Span;

/**
 * How many people a report says outright were killed, or injured; what its other words amount to
 * speaks for the same number.
 *
 * @param report whose count it is
 * @param kind {@link Kind#KILLED} or {@link Kind#INJURED}
 * @param number so many, or at least so many
 * @param exact whether no room is left above it
 * @param roughly whether it is only told roughly, or as the most there may be
 * @param risen whether it is said to stand in place of a smaller one
 * @param counted whether a number is told and not only the people one by one: "a man"
 * @param culprit whether who did it is among them
 * @param culpritDies whether any report says that who did it died
 * @param whole what all words of the report amount to, who did it included
 * @param days those that its sentences speak of
 * @param entities that its sentences name, by id
 * @param where it says so, at least once
 */
public record StatedToll(
    TolledReport report,
    Kind kind,
    int number,
    boolean exact,
    boolean roughly,
    boolean risen,
    boolean counted,
    boolean culprit,
    boolean culpritDies,
    Casualties whole,
    Set<LocalDate> days,
    Set<String> entities,
    List<Words> where) {

  /**
   * Where it is said.
   *
   * @param span from the people to what happened to them
   * @param count the words that count them
   */
  public record Words(Span span, Span count) {}

  public StatedToll {
    days = Set.copyOf(days);
    entities = Set.copyOf(entities);
    where = List.copyOf(where);
    if (where.isEmpty()) {
      throw new IllegalArgumentException("a count without words: " + number);
    }
  }

  /** The report's day of publication. */
  public Optional<LocalDate> published() {
    return report.report().report().published().day();
  }

  /** The words of its first passage that count. */
  public String value() {
    return where.getFirst().count().in(report.report().report().text());
  }
}
