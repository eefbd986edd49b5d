package org.readout.ingest;

/** What fetches documents from the web. */
public interface Web {

  /** What came of fetching an address; it waits. */
  Fetched get(String address);

  /** What came of fetching. */
  sealed interface Fetched {}

  /**
   * It was fetched.
   *
   * @param address from where in the end
   * @param taken is run once all that the document holds, and all that it leads to, was handed on;
   *     if it is not, the document is fetched again the next time
   */
  record Body(String address, byte[] bytes, Runnable taken) implements Fetched {}

  /** It is as it was when it was fetched before. */
  record Unchanged() implements Fetched {}

  /** It was not fetched; {@code why} is for the user. */
  record Refused(String why) implements Fetched {}
}
