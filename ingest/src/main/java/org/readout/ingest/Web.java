package org.readout.ingest;

import java.time.Duration;
import java.util.Optional;

/** What fetches documents from the web. */
public interface Web {

  /** What came of fetching an address; it waits. */
  Fetched get(String address);

  /** The same of an address that a document leads to, which may be left as it was lately. */
  default Fetched follow(String address) {
    return get(address);
  }

  /**
   * How long the server wants to be left alone, as it said when it was last asked for an address,
   * as far as that is remembered.
   */
  default Optional<Duration> rest(String address) {
    return Optional.empty();
  }

  /** What came of fetching. */
  sealed interface Fetched {}

  /** It was fetched; the address is where it came from in the end. */
  final class Body implements Fetched {

    private final String address;
    private final byte[] bytes;
    private final Taken taken;

    public Body(String address, byte[] bytes, Taken taken) {
      this.address = address;
      this.bytes = bytes;
      this.taken = taken;
    }

    public String address() {
      return address;
    }

    public byte[] bytes() {
      return bytes;
    }

    /**
     * Is to be told once all that the document holds, and all that it leads to, was handed on; if
     * it is not, the document is fetched again the next time.
     */
    public Taken taken() {
      return taken;
    }
  }

  /** Is told that a document was taken. */
  @FunctionalInterface
  interface Taken {

    /**
     * It was.
     *
     * @param page whether it is one report and leads to nothing
     */
    void as(boolean page);
  }

  /** It is as it was when it was fetched before. */
  record Unchanged() implements Fetched {}

  /** It was not fetched; {@code why} is for the user. */
  record Refused(String why) implements Fetched {}
}
