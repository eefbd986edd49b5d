package org.readout.ingest.fetch;

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
        public void taken(String address, Stamp stamp) {}
      };

  /** What the server said of the document that was last taken from an address. */
  Optional<Stamp> of(String address);

  /** All that was fetched from an address was handed on. */
  void taken(String address, Stamp stamp);

  /**
   * What a server says of a version of a document, in its own words.
   *
   * @param tag its {@code ETag}
   * @param modified its {@code Last-Modified}
   */
  record Stamp(Optional<String> tag, Optional<String> modified) {}
}
