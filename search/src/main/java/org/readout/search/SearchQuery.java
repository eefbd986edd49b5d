package org.readout.search;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is looked for.
 *
 * @param words plain words, any of which may be missing, and phrases in double quotation marks,
 *     which may not; any text will do
 * @param speaker words that are all in the name of who says it; only what somebody says is found
 *     then, unless a kind is given
 * @param outlet its whole name, whatever the case
 * @param from the first day of publication
 * @param to the last
 * @param kind empty for all
 * @param limit so many at most, 1 to {@value #MOST}
 */
public record SearchQuery(
    String words,
    Optional<String> speaker,
    Optional<String> outlet,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<Kind> kind,
    int limit) {

  /** The largest limit. */
  public static final int MOST = 500;

  /** The usual limit. */
  public static final int USUAL = 10;

  public SearchQuery {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("not a limit between 1 and " + MOST + ": " + limit);
    }
  }

  /** Whether there is no word in it, so that nothing can be found. */
  public boolean isEmpty() {
    return words.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** All kinds from all outlets and days. */
  public static SearchQuery of(String words) {
    return new SearchQuery(
        words,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        USUAL);
  }
}
