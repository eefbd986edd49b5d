package org.readout.report;

/** What became of a document: a report, or a rejection with where and why. Nothing is dropped. */
public sealed interface Ingested {

  /** A document that was read. */
  record Accepted(Report report) implements Ingested {}

  /**
   * A document that could not be read.
   *
   * @param where the file, and the place in it where there is one
   * @param why in words for the user
   */
  record Rejected(String where, String why) implements Ingested {}
}
