package org.readout.format;

import java.io.Writer;
import java.util.List;
import org.readout.annotation.AnnotatedReport;
import org.readout.independence.Origins;

/** What was found in one report, as one line of JSON in the parts of a collation. */
public final class AnnotationJson {

  private static final String FORMAT = "readout/annotation";
  private static final int VERSION = 1;

  private AnnotationJson() {}

  /**
   * Writes one JSON object without line breaks.
   *
   * @param target is not closed
   */
  public static void write(AnnotatedReport report, Writer target) {
    try (JsonOut out = new JsonOut(target)) {
      out.open().member("format", FORMAT).member("version", VERSION);
      Parts.write(out, report.entities(), List.of(report), Origins.NONE);
      out.shut();
    }
  }
}
