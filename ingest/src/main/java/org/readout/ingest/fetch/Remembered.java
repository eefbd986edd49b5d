package org.readout.ingest.fetch;

import java.time.Instant;
import java.util.Optional;

/** What is remembered of addresses that were fetched, so that they can be asked for changes. */
public interface Remembered {

  /** Nothing. */
  Remembered NOTHING =
      new Remembered() {
        @Override
        public Optional<Stamp> of(String address) {
          return Optional.empty();
        }

        @Override
        public Optional<Instant> unstamped(String asked) {
          return Optional.empty();
        }

        @Override
        public void taken(Visit visit) {}

        @Override
        public void unchanged(String asked) {}
      };

  /** What the server said of the document that was last taken from an address. */
  Optional<Stamp> of(String address);

  /**
   * When a page was last taken that an address led to, if its server said nothing of its version.
   */
  Optional<Instant> unstamped(String asked);

  /** All that was fetched from an address was handed on. */
  void taken(Visit visit);

  /** What is at an address was taken before, and is left. */
  void unchanged(String asked);

  /**
   * A document that was fetched.
   *
   * @param asked the address that was asked for
   * @param address where it was found, after redirects
   * @param page whether it is one report and leads to nothing
   */
  record Visit(String asked, String address, boolean page, Stamp stamp, Instant at) {}

  /**
   * What a server says of a version of a document, in its own words.
   *
   * @param tag its {@code ETag}
   * @param modified its {@code Last-Modified}
   */
  record Stamp(Optional<String> tag, Optional<String> modified) {

    /** Whether nothing was said that one could ask by. */
    public boolean isEmpty() {
      return tag.isEmpty() && modified.isEmpty();
    }
  }
}
