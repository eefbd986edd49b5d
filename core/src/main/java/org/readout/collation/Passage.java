package org.readout.collation;

import org.readout.report.ReportId;
import org.readout.text.Span;

/** A stretch of a certain report. */
public record Passage(ReportId report, Span span) {}
