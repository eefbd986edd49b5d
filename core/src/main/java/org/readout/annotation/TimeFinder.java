package org.readout.annotation;

import java.util.List;
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
}
