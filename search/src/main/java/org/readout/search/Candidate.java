package org.readout.search;

/**
 * A document of the index that may be a hit.
 *
 * @param document its number in the reader
 * @param report the number of its report
 * @param copy the same for the same words
 * @param words how well the words fit, 0 to 1
 */
record Candidate(int document, Kind kind, long report, long copy, double words) {}
