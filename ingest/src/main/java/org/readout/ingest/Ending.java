package org.readout.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
          "you have reached your limit",
          "keep reading",
          "to read on",
          "unlock this article",
          "unlock the full",
          "free articles left",
          "free articles remaining",
          "free article left",
          "free article remaining",
          "last free article",
          "no free articles",
          "the full article is available",
          "the full story is available",
          "available to subscribers");

  /** A line of these words alone leads to the rest; with more behind it leads elsewhere. */
  private static final Set<String> LINKS =
      Set.of(
          "more", "read more", "read on", "see more", "show more", "full story", "read full story");

  /** Words that never end a sentence, nor a line of credits. */
  private static final Set<String> LEADING_ON =
      Set.of(
          "a", "an", "the", "of", "and", "or", "but", "for", "with", "that", "which", "who", "is",
          "are", "was", "were", "has", "had", "as", "at", "by", "from", "than", "their", "his",
          "her", "its");

  private static final List<String> ELLIPSES =
      List.of("...", "…", "[...]", "[…]", "(...)", "(…)", ". . .");

  private Ending() {}

  /** The notice that a line is, such as "Subscribe to read", if it is one and no prose. */
  static Optional<String> notice(String line) {
    if (line.length() > LONGEST_NOTICE) {
      return Optional.empty();
    }
    String folded = line.toLowerCase(Locale.ROOT);
    return NOTICES.stream()
        .filter(folded::contains)
        .findFirst()
        .or(() -> Optional.of(lettersOf(folded)).filter(LINKS::contains));
  }

  private static String lettersOf(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && !Character.isLetter(line.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetter(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
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
    boolean sentence =
        last.length() > LONGEST_NOTICE
            || last.split("\\s+").length >= FEWEST_WORDS
            || LEADING_ON.contains(last.substring(last.lastIndexOf(' ') + 1));
    return open && sentence ? Optional.of("breaks off within a sentence") : Optional.empty();
  }
}
