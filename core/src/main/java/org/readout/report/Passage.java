package org.readout.report;

import org.readout.text.Span;

/** A stretch of a certain report. */
public record Passage(ReportId report, Span span) {}
