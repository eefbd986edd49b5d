package org.readout.ingest.page;

import java.util.Optional;

/**
 * What reads the JSON that pages carry. The library that knows JSON stays outside of this package.
 */
@FunctionalInterface
public interface JsonReader {

  /**
   * The value as maps by name, lists, strings, numbers and truth values; empty if the text is not
   * JSON or nests too deeply. It must not recurse without bound.
   */
  Optional<Object> read(String json);
}
