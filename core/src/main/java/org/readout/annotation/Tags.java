package org.readout.annotation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.readout.text.Span;

/** The parts of speech of a report's words, by where they stand. */
public final class Tags {
  /** Where the words begin, in order, and the tag of each. */
  private final int[] starts;

  private final String[] tags;

  /**
   * @param sentences of one report, in order
   */
  public Tags(List<Sentence> sentences) {
    int size = sentences.stream().mapToInt(sentence -> sentence.words().size()).sum();
    starts = new int[size];
    tags = new String[size];
    int i = 0;
    for (Sentence sentence : sentences) {
      for (Word word : sentence.words()) {
        starts[i] = word.span().start();
        tags[i++] = word.tag();
      }
    }
  }

  /** Whether a word that begins in a stretch of the text has such a tag. */
  public boolean any(Span span, Predicate<String> wanted) {
    for (int i = from(span.start()); i < starts.length && starts[i] < span.end(); i++) {
      if (wanted.test(tags[i])) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first word that begins in a stretch has such a tag. */
  public boolean first(Span span, Predicate<String> wanted) {
    int i = from(span.start());
    return i < starts.length && starts[i] < span.end() && wanted.test(tags[i]);
  }

  private int from(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** Whether a tag is that of a verb that makes a clause: of the past, the present or a modal. */
  public static boolean isFinite(String tag) {
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }
}
