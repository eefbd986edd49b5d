package org.readout.brief;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.report.Report;
import org.readout.text.Span;
import org.readout.words.ComparedWord;
import org.readout.words.ComparedWord.Force;
import org.readout.words.Languages;
import org.readout.words.WordReader;

/**
 * Tells whether words torn out of a statement say more than it: behind "none of our" or "refused
 * to", before "unless".
 */
final class Torn {

  /** What a run may not be parted from behind it. */
  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "only", "until", "till", "except", "once");

  private static final Set<String> TURNS_BACK = Set.of("but");

  private static final String PARTING = ";:—–";

  /** So many words behind a run a "not" can still be of it. */
  private static final int NEAR = 3;

  private final Languages languages;

  Torn(Languages languages) {
    this.languages = languages;
  }

  /**
   * Whether they do.
   *
   * @param stretches of the statement
   * @param words in one or more of them
   */
  boolean isTorn(Report report, List<Span> stretches, Span words) {
    WordReader reader = new WordReader(languages.of(report));
    return stretches.stream()
        .filter(stretch -> stretch.overlaps(words))
        .anyMatch(stretch -> isTorn(report.text(), stretch, words, reader));
  }

  private static boolean isTorn(String text, Span stretch, Span words, WordReader reader) {
    boolean governed =
        stretch.start() < words.start()
            && governs(reader.read(text, new Span(stretch.start(), words.start())), text);
    boolean limited =
        words.end() < stretch.end()
            && limits(reader.read(text, new Span(words.end(), stretch.end())), text, words);
    return governed || limited;
  }

  /** Whether the last sentence of what stands before has a word that governs what follows. */
  private static boolean governs(List<ComparedWord> before, String text) {
    for (int i = before.size() - 1; i >= 0; i--) {
      ComparedWord word = before.get(i);
      boolean parted = word.ends() || parts(word.span().in(text));
      if (parted || TURNS_BACK.contains(word.form())) {
        return false;
      }
      if (word.force() == Force.TURNS || word.force() == Force.WEIGHS) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause goes on behind them with what denies it or what it depends on. */
  private static boolean limits(List<ComparedWord> behind, String text, Span words) {
    if (endsSentence(words.in(text)) || behind.isEmpty()) {
      return false;
    }
    if (CONDITIONS.contains(behind.getFirst().form())) {
      return true;
    }
    for (ComparedWord word : behind.subList(0, Math.min(NEAR, behind.size()))) {
      if (word.negates()) {
        return true;
      }
      String written = word.span().in(text);
      if (word.ends() || written.indexOf(',') >= 0 || parts(written)) {
        return false;
      }
    }
    return false;
  }

  private static boolean endsSentence(String words) {
    String trimmed = words.stripTrailing().toLowerCase(Locale.ROOT);
    return !trimmed.isEmpty() && ".?!,;:".indexOf(trimmed.charAt(trimmed.length() - 1)) >= 0;
  }

  private static boolean parts(String word) {
    return word.codePoints().anyMatch(c -> PARTING.indexOf(c) >= 0);
  }
}
