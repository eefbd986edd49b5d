package org.readout.conflict;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.annotation.Claim.Amount;
import org.readout.fact.Telling;
import org.readout.words.ComparedWord;
import org.readout.words.ComparedWord.Sort;

/**
 * Tells whether two numbers count two kinds of a thing: "seven hunting rifles", "three air rifles".
 */
final class Kinds {

  /** More words do not stand between a number and what it counts. */
  private static final int MOST = 4;

  /** By so many letters a word is known in its other forms. */
  private static final int STEM = 3;

  private Kinds() {}

  /** Each is told with words of its kind, and none of them is the other's. */
  static boolean differ(Telling a, Amount one, Telling b, Amount other) {
    Set<String> kind = kind(a, one);
    Set<String> otherKind = kind(b, other);
    return !kind.isEmpty() && !otherKind.isEmpty() && kind.stream().noneMatch(otherKind::contains);
  }

  /** What stands between a number and what it counts; nothing if that does not follow. */
  private static Set<String> kind(Telling telling, Amount amount) {
    Set<String> kind = new HashSet<>();
    String unit = amount.unit().substring(0, Math.min(STEM, amount.unit().length()));
    List<ComparedWord> behind =
        telling.text().stream()
            .filter(word -> word.span().start() >= amount.span().end())
            .limit(MOST)
            .toList();
    for (ComparedWord word : behind) {
      if (word.form().toLowerCase(Locale.ROOT).startsWith(unit)) {
        return kind;
      }
      if (word.sort() != Sort.CONTENT) {
        return Set.of();
      }
      kind.add(word.sense());
    }
    return Set.of();
  }
}
