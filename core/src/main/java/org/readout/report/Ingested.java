package org.readout.report;

import java.util.List;

/** What became of a document: a report, or a rejection with where and why. Nothing is dropped. */
public sealed interface Ingested {

  /**
   * A document that was read.
   *
   * @param dates every date that it gives of itself, the most trusted first
   */
  record Accepted(Report report, List<StatedDate> dates) implements Ingested {

    public Accepted {
      dates = List.copyOf(dates);
    }
  }

  /**
   * A document that could not be read.
   *
   * @param where the file, and the place in it where there is one
   * @param why in words for the user
   */
  record Rejected(String where, String why) implements Ingested {}
}
