package org.readout.language.english.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.story.NameRules;

/** What English knows of the names and titles of one person. */
final class EnglishNameRules implements NameRules {
  /** "Prime" ministers are not called "the minister", nor deputies by whom they stand in for. */
  private static final Set<String> OTHERS =
      Set.of("prime", "vice", "deputy", "former", "assistant", "lieutenant", "acting");

  private static final int LEAST_MISSPELT = 5;

  private final Lexicon lexicon;
  private final Countries countries;

  EnglishNameRules(Lexicon lexicon, Countries countries) {
    this.lexicon = lexicon;
    this.countries = countries;
  }

  @Override
  public boolean sameGivenName(String one, String other) {
    return lexicon.givenNames().areOne(one, other)
        || isMisspelt(one, other)
        || isMisspelt(other, one);
  }

  /** "Vincente" for "Vicente": a letter too many inside, as outlets spell foreign names. */
  private static boolean isMisspelt(String one, String other) {
    if (one.length() != other.length() + 1 || other.length() < LEAST_MISSPELT) {
      return false;
    }
    int same = 0;
    while (same < other.length() && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same > 0
        && same < other.length()
        && one.substring(same + 1).equals(other.substring(same));
  }

  @Override
  public boolean sameOffice(String one, String other) {
    return lexicon.synonym(one).equals(lexicon.synonym(other))
        || (other.equals("leader") && lexicon.leads(one));
  }

  @Override
  public boolean isShortFor(String title, String office) {
    int first = office.indexOf(' ');
    boolean other = first > 0 && OTHERS.contains(office.substring(0, first));
    return sameOffice(office, title) || (office.endsWith(" " + title) && !other);
  }

  @Override
  public Optional<String> titleAlone(String description) {
    String lower = description.toLowerCase(Locale.ROOT);
    String title = lower.startsWith("the ") ? lower.substring(4) : "";
    return lexicon.isOffice(title) ? Optional.of(title) : Optional.empty();
  }

  @Override
  public Optional<String> counterpartOf(String description) {
    int last = description.lastIndexOf(' ');
    if (last < 0 || !description.substring(last + 1).equals("counterpart")) {
      return Optional.empty();
    }
    return countries.demonym(
        description.substring(description.lastIndexOf(' ', last - 1) + 1, last));
  }
}
