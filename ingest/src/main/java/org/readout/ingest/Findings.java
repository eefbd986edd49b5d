package org.readout.ingest;

import java.util.List;
import org.readout.report.StatedDate;

/** Is given what a document holds, in order. */
public interface Findings {

  /** A report that was found. */
  void document(Document document);

  /**
   * Something that could not be read.
   *
   * @param where the file, and the place in it
   * @param why in words for the user
   */
  void rejected(String where, String why);

  /**
   * An address that the document leads to: of a page, of a feed, of a list of addresses.
   *
   * @param where the file, and the place in it
   * @param dates what the document says of when it was published
   */
  void address(String where, String address, List<StatedDate> dates);
}
