package org.readout.wording;

import org.readout.report.ReportId;
import org.readout.text.Span;

/**
 * One use of a label.
 *
 * @param telling whether the label tells more than a name or an office, so that to use it is a
 *     choice
 */
record Usage(String text, ReportId report, Voice voice, Span span, boolean telling) {

  Usage withText(String other) {
    return new Usage(other, report, voice, span, telling);
  }
}
