package org.readout.app.export;

import org.readout.format.FindingTable;

/**
 * What is exported of a story, and where to.
 *
 * @param table of CSV
 * @param file whether to a file: CSV begins with a byte-order mark there, which programs that read
 *     a stream do not want
 */
public record ExportedPart(FindingTable table, boolean file) {

  /** The table that CSV has if none is asked for. */
  public static final String USUAL = "statements";
}
