package org.readout.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The signs at the end of a text that it was cut. */
final class Ending {

  private static final int LAST_LINES = 3;
  private static final int LONGEST_NOTICE = 200;
  private static final int FEWEST_WORDS = 12;

  private static final List<String> NOTICES =
      List.of(
          "continue reading",
          "subscribe to read",
          "subscribe to continue",
          "subscribe now to",
          "subscribe for full",
          "sign in to read",
          "sign in to continue",
          "log in to read",
          "log in to continue",
          "register to read",
          "register to continue",
          "for subscribers only",
          "is for subscribers",
          "already a subscriber",
          "to read the full",
          "to read the rest",
          "read the full story",
          "read the full article",
          "read the rest of",
          "read more at",
          "this is a preview",
          "you have reached your limit");

  private static final List<String> ELLIPSES =
      List.of("...", "…", "[...]", "[…]", "(...)", "(…)", ". . .");

  private Ending() {}

  /** The notice that a line is, such as "Subscribe to read", if it is one and no prose. */
  static Optional<String> notice(String line) {
    if (line.length() > LONGEST_NOTICE) {
      return Optional.empty();
    }
    String folded = line.toLowerCase(Locale.ROOT);
    return NOTICES.stream().filter(folded::contains).findFirst();
  }

  /** Why the prose is known not to be whole; empty if nothing says so. */
  static Optional<String> whyIncomplete(String text, List<Line> prose) {
    for (Line line : prose.subList(Math.max(0, prose.size() - LAST_LINES), prose.size())) {
      Optional<String> notice = notice(line.span().in(text));
      if (notice.isPresent()) {
        return notice.map(words -> "ends with “" + words + "”");
      }
    }
    return prose.isEmpty() ? Optional.empty() : brokenOff(prose.getLast().span().in(text));
  }

  private static Optional<String> brokenOff(String last) {
    if (ELLIPSES.stream().anyMatch(last::endsWith)) {
      return Optional.of("ends with an ellipsis");
    }
    char end = last.charAt(last.length() - 1);
    boolean open = Character.isLetterOrDigit(end) || end == ',' || end == ';' || end == '-';
    boolean sentence = last.length() > LONGEST_NOTICE || last.split("\\s+").length >= FEWEST_WORDS;
    return open && sentence ? Optional.of("breaks off within a sentence") : Optional.empty();
  }
}
