package org.readout.wording;

import org.readout.report.ReportId;
import org.readout.text.Span;

/** Words of a report that stand for somebody, something or something done. */
public record Expression(ReportId report, Span span) {}
