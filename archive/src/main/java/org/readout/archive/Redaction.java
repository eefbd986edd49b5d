package org.readout.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.text.Forgotten;
import org.readout.text.Span;

/**
 * Words that are to be forgotten, and what is put in their place wherever they stand in a report:
 * as many full blocks (U+2588) as they had code units, so that all offsets hold. Line ends stay.
 */
final class Redaction {

  /** So many words of a stretch that stand somewhere in the same order are taken from it. */
  private static final int RUN = 4;

  /** A shorter stretch is looked for as a whole if it has so many letters. */
  private static final int LETTERS = 6;

  private final Set<String> runs = new HashSet<>();

  /** The stretches, each between blanks. */
  private final Set<String> wholes = new HashSet<>();

  private Redaction() {}

  /** Of stretches of a text. */
  static Redaction of(String text, Collection<Span> stretches) {
    Redaction redaction = new Redaction();
    stretches.forEach(stretch -> redaction.add(words(stretch.in(text))));
    return redaction;
  }

  private record Word(String folded, int start, int end) {}

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(new Word(text.substring(start, i).toLowerCase(Locale.ROOT), start, i));
        start = -1;
      }
    }
    return words;
  }

  private void add(List<Word> words) {
    wholes.add(" " + run(words, 0, words.size()) + " ");
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(run(words, i, RUN));
    }
    boolean telling = words.stream().mapToInt(word -> word.folded.length()).sum() >= LETTERS;
    if (words.size() < RUN && telling) {
      runs.add(run(words, 0, words.size()));
    }
  }

  private static String run(List<Word> words, int from, int length) {
    return String.join(" ", words.subList(from, from + length).stream().map(Word::folded).toList());
  }

  /** The text without these stretches. */
  static String without(String text, Collection<Span> stretches) {
    char[] all = text.toCharArray();
    stretches.forEach(stretch -> block(all, stretch.start(), stretch.end()));
    return new String(all);
  }

  /** The text without the words, wherever they stand. */
  String without(String text) {
    char[] all = text.toCharArray();
    List<Word> words = words(text);
    for (int i = 0; i < words.size(); i++) {
      for (int length = 1; length <= Math.min(RUN, words.size() - i); length++) {
        if (runs.contains(run(words, i, length))) {
          block(all, words.get(i).start, words.get(i + length - 1).end);
        }
      }
    }
    return new String(all);
  }

  /** Whether a text has something of the words. */
  boolean takes(String text) {
    return !without(text).equals(text);
  }

  /** Whether a text is a part of a stretch. */
  boolean isWithin(String text) {
    List<Word> words = words(text);
    String all = " " + run(words, 0, words.size()) + " ";
    return !words.isEmpty() && wholes.stream().anyMatch(whole -> whole.contains(all));
  }

  Optional<String> without(Optional<String> text) {
    return text.map(this::without);
  }

  private static void block(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] != '\n') {
        text[i] = Forgotten.BLOCK;
      }
    }
  }

  /** The words of what is left of a report, by which is told what may be kept of it. */
  static final class Left {

    /** A base form has all but so many letters in common with its word. */
    private static final int ENDING = 1;

    private static final int STEM = 3;

    private final String text;
    private final TreeSet<String> words = new TreeSet<>();

    Left(String text) {
      this.text = text.toLowerCase(Locale.ROOT);
      words(text).forEach(word -> words.add(word.folded));
    }

    /** Whether a word stands there of which this may be the base form. */
    boolean hasWord(String base) {
      String stem =
          base.substring(0, Math.min(base.length(), Math.max(STEM, base.length() - ENDING)));
      String nearest = words.ceiling(stem);
      return nearest != null && nearest.startsWith(stem);
    }

    /** Whether a name or a number stands there as it is. */
    boolean has(String name) {
      return text.contains(name.toLowerCase(Locale.ROOT));
    }
  }
}
