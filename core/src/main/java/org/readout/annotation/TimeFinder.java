package org.readout.annotation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.report.Report;

/** Finds the time expressions of a report. */
public interface TimeFinder {

  /**
   * The time expressions of the whole text, in order; those in head lines and datelines are found
   * too. The anchor of what is relative is {@link Report#published()}: where that is not known,
   * such an expression keeps a value with X in it and its days are unknown. The clock is never
   * asked. A stretch whose ends are both named ("from 2009 to 2011") is followed by its ends, which
   * lie inside it.
   *
   * @param report the text with its head lines, paragraphs and day of publication
   * @param sentences its sentences; may be empty
   */
  List<TimeExpression> find(Report report, List<Sentence> sentences);

  /** The same, for a report of which it is still to be told when it was published. */
  Undated read(Report report);

  /** The time expressions of a text that is read once and understood for one day after another. */
  interface Undated {

    /**
     * Those of {@link TimeFinder#find}, were the report published on that day.
     *
     * @param published empty if it is not known
     */
    List<TimeExpression> on(Optional<LocalDate> published);
  }
}
