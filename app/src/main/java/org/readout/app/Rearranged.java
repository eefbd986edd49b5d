package org.readout.app;

import org.readout.archive.Rearrangements.Recorded;
import org.readout.report.ReportId;

/** Merges, splits and moves in words. */
public final class Rearranged {

  private Rearranged() {}

  /** "s1 was merged into s2". */
  public static String words(Recorded one) {
    return switch (one.kind()) {
      case "merge" -> one.from() + " was merged into " + one.into();
      case "split" -> one.into() + " was split from " + one.from();
      default ->
          String.join(", ", one.reports().stream().map(ReportId::value).toList())
              + " was moved from "
              + one.from()
              + " to "
              + one.into();
    };
  }
}
