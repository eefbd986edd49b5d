package org.readout.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The first bytes of formats that people take for text. */
enum Signature {
  PDF("%PDF-", "a PDF document"),
  RTF("{\\rtf", "a document in Rich Text Format"),
  ZIP("PK\u0003\u0004", "a ZIP archive, such as a word processor's document"),
  GZIP("\u001F\u008B", "a file compressed with gzip"),
  PNG("\u0089PNG", "a picture"),
  JPEG("\u00FF\u00D8\u00FF", "a picture"),
  GIF("GIF8", "a picture"),
  OLE("\u00D0\u00CF\u0011\u00E0", "an old word processor's document"),
  HTML("<!doctype html", "a web page: save its text first"),
  BARE_HTML("<html", "a web page: save its text first");

  private static final int LONGEST = 16;

  private final String start;
  private final String name;

  Signature(String start, String name) {
    this.start = start;
    this.name = name;
  }

  /** What the bytes are, if they are one of these. */
  static Optional<String> of(byte[] bytes) {
    return in(bytes).map(format -> format.name);
  }

  /** What the bytes are, if they are one of these and no web page. */
  static Optional<String> besidesPages(byte[] bytes) {
    return in(bytes)
        .filter(format -> format != HTML && format != BARE_HTML)
        .map(format -> format.name);
  }

  private static Optional<Signature> in(byte[] bytes) {
    String first =
        new String(bytes, 0, Math.min(LONGEST, bytes.length), StandardCharsets.ISO_8859_1);
    String folded = first.toLowerCase(Locale.ROOT);
    for (Signature format : values()) {
      if (folded.startsWith(format.start.toLowerCase(Locale.ROOT))) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
