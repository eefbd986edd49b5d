package org.readout.ingest.page;

/** What came of reading a page. */
public sealed interface Extraction {

  /** It was read; its text may be empty. */
  record Read(Page page) implements Extraction {}

  /** It was not; {@code why} is for the user. */
  record Refused(String why) implements Extraction {}
}
