package org.readout.report;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * To which groups of a user's own an outlet belongs.
 *
 * @param outlet its name
 * @param country as a code, such as DE
 * @param language BCP 47
 * @param side on which it stands
 * @param tags whatever else it is; "official" if what it publishes are official statements
 */
public record OutletGroup(
    String outlet,
    Optional<String> country,
    Optional<String> language,
    Optional<String> side,
    List<String> tags) {

  private static final String OFFICIAL = "official";

  public OutletGroup {
    tags = List.copyOf(tags);
    if (key(outlet).isEmpty()) {
      throw new IllegalArgumentException("an outlet has a name of letters or digits");
    }
  }

  /** By which an outlet is known, whatever the case and the punctuation of its name. */
  public static String key(String outlet) {
    String plain = Normalizer.normalize(outlet, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder();
    plain.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
    return key.toString();
  }

  public String key() {
    return key(outlet);
  }

  /** Whether what it publishes are official statements: it has the tag "official". */
  public boolean isOfficial() {
    return tags.stream().anyMatch(OFFICIAL::equalsIgnoreCase);
  }

  /** Whether it is in no group. */
  public boolean isEmpty() {
    return country.isEmpty() && language.isEmpty() && side.isEmpty() && tags.isEmpty();
  }
}
