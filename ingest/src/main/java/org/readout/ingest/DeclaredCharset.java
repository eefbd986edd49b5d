package org.readout.ingest;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The character encoding that the head of a web page names, after WHATWG HTML's prescan. */
final class DeclaredCharset {

  /** So many bytes are looked through; the standard asks for 1024, and pages put it later. */
  private static final int SCANNED = 4096;

  private static final String KEY = "charset";
  private static final String XML_KEY = "encoding";

  private DeclaredCharset() {}

  /** The first that is known here; UTF-16 cannot be meant, for the name was read byte by byte. */
  static Optional<String> in(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(SCANNED, bytes.length), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int prolog = head.startsWith("<?xml") ? head.indexOf("?>") : -1;
    return prolog < 0
        ? in(head, KEY)
        : in(head.substring(0, prolog), XML_KEY).or(() -> in(head, KEY));
  }

  private static Optional<String> in(String head, String key) {
    for (int at = head.indexOf(key); at >= 0; at = head.indexOf(key, at + 1)) {
      Optional<String> name = known(name(head, at + key.length()));
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  private static String name(String head, int from) {
    int start = from;
    while (start < head.length() && "= \t\"'".indexOf(head.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < head.length() && isOfName(head.charAt(end))) {
      end++;
    }
    return head.substring(start, end);
  }

  private static boolean isOfName(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':');
  }

  private static Optional<String> known(String name) {
    try {
      return name.isEmpty() || name.startsWith("utf-16") || !Charset.isSupported(name)
          ? Optional.empty()
          : Optional.of(Charset.forName(name).name());
    } catch (IllegalCharsetNameException e) {
      return Optional.empty();
    }
  }
}
