package org.readout.ingest;

import java.io.IOException;
import java.util.List;

/**
 * A kind of documents that can be read. Formats are made at every start and must be light: the
 * library that one needs is loaded when a document of its kind comes.
 */
public interface Format {

  /** How the names of such files end in a folder, in small letters, without {@code .gz}. */
  List<String> endings();

  /** True if a document is of this kind, as its name and its beginning tell. */
  boolean holds(Start start);

  /**
   * Gives all that the document holds to the findings.
   *
   * @throws Unreadable if nothing, or no more, can be read of it
   */
  void read(Source source, Findings findings) throws IOException, Unreadable;
}
