package org.readout.render;

import java.util.List;

/** Text that Markdown takes for text. */
final class Markdown {

  private static final String SPECIAL = "\\`*_{}[]>#|~&!$";

  private Markdown() {}

  /** One line in which no character is taken for markup. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    String line = Legible.line(text);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean opens = i == 0 && "+-=:".indexOf(c) >= 0;
      if (SPECIAL.indexOf(c) >= 0 || opens || isEndOfNumber(line, i) || isScheme(line, i)) {
        escaped.append('\\');
      }
      escaped.append(c == '<' ? "&lt;" : String.valueOf(c));
    }
    return escaped.toString();
  }

  /** "1." or "1)" at the beginning would open a list. */
  private static boolean isEndOfNumber(String line, int i) {
    char c = line.charAt(i);
    return i > 0
        && i < 10
        && (c == '.' || c == ')')
        && line.substring(0, i).chars().allMatch(Character::isDigit);
  }

  /** The colon of "https://" would make a link. */
  private static boolean isScheme(String line, int i) {
    return line.startsWith("://", i);
  }

  /** "**A** ¶1, **B** ¶3". */
  static String cites(List<Cite> cites) {
    return String.join(
        ", ",
        cites.stream()
            .map(c -> "**" + c.letter() + "**" + (c.paragraph() == 0 ? "" : " ¶" + c.paragraph()))
            .toList());
  }
}
