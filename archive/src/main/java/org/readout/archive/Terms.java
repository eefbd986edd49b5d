package org.readout.archive;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a text as they are looked for: in small letters, without accents and marks. */
public final class Terms {

  private Terms() {}

  /** All of them, in order. */
  public static List<String> of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
    List<String> terms = new ArrayList<>();
    StringBuilder term = new StringBuilder();
    for (int i = 0; i < plain.length(); ) {
      int c = plain.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        term.appendCodePoint(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        end(term, terms);
      }
    }
    end(term, terms);
    return terms;
  }

  private static void end(StringBuilder term, List<String> terms) {
    if (!term.isEmpty()) {
      terms.add(term.toString().toLowerCase(Locale.ROOT));
      term.setLength(0);
    }
  }

  /** Each of them once. */
  public static Set<String> in(String text) {
    return new LinkedHashSet<>(of(text));
  }

  /** They as one line, with a space at both edges: words stand in others if their lines do. */
  public static String line(String text) {
    return " " + String.join(" ", of(text)) + " ";
  }
}
