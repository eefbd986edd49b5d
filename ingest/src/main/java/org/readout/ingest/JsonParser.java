package org.readout.ingest;

/** What reads JSON. The library that knows it stays outside of the packages that read documents. */
@FunctionalInterface
public interface JsonParser {

  /**
   * The value as maps by name, lists, strings, numbers and truth values. It must not recurse
   * without bound.
   */
  Object parse(String json) throws Unreadable;
}
