package org.readout.language.english.attribution;

import java.util.List;
import java.util.Locale;
import org.readout.annotation.Sentence;

/** Knows the lines of a page that call on its reader, in which nobody says anything. */
public final class Prompts {
  private static final List<String> OPENINGS =
      List.of(
          "share this ",
          "share on ",
          "read more",
          "read also",
          "read next",
          "sign up ",
          "follow us ",
          "subscribe to ",
          "subscribe now",
          "click here",
          "listen to this ",
          "watch:",
          "related:",
          "advertisement");

  /** More words are no line of a page. */
  private static final int MOST = 20;

  private static final String ENDINGS = ".!?\"”’)";

  private Prompts() {}

  /** Whether a sentence is such a line, which has no full stop, or some of them. */
  public static boolean isOne(Sentence sentence, String text) {
    String words = sentence.span().in(text).strip().toLowerCase(Locale.ROOT);
    boolean whole = words.isEmpty() || ENDINGS.indexOf(words.charAt(words.length() - 1)) >= 0;
    return !whole
        && sentence.words().size() <= MOST
        && OPENINGS.stream().anyMatch(words::startsWith);
  }
}
