package org.readout.ingest;

import java.util.Optional;

/**
 * A text as it came, and what its container says of it: the file, or the record in a file of lines.
 */
record Document(
    String text,
    Optional<String> file,
    Optional<String> sourceId,
    Optional<String> outlet,
    Optional<String> url,
    Optional<String> title,
    Optional<String> published) {

  static Document ofFile(String file, String text) {
    Optional<String> none = Optional.empty();
    return new Document(text, Optional.of(file), none, none, none, none, none);
  }

  static Document ofRecord(String file, LineParser.Fields fields) {
    return new Document(
        fields.text(),
        Optional.of(file),
        fields.id(),
        fields.outlet(),
        fields.url(),
        fields.title(),
        fields.published());
  }
}
