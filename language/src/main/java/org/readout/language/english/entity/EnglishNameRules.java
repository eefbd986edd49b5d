package org.readout.language.english.entity;

import java.util.Locale;
import java.util.Optional;
import org.readout.story.NameRules;

/** What English knows of the names and titles of one person. */
final class EnglishNameRules implements NameRules {
  private final Lexicon lexicon;
  private final Countries countries;

  EnglishNameRules(Lexicon lexicon, Countries countries) {
    this.lexicon = lexicon;
    this.countries = countries;
  }

  @Override
  public boolean sameGivenName(String one, String other) {
    return lexicon.sameGivenName(one, other);
  }

  @Override
  public boolean sameOffice(String one, String other) {
    return lexicon.synonym(one).equals(lexicon.synonym(other))
        || (other.equals("leader") && lexicon.leads(one));
  }

  @Override
  public Optional<String> titleAlone(String description) {
    String lower = description.toLowerCase(Locale.ROOT);
    String title = lower.startsWith("the ") ? lower.substring(4) : "";
    return lexicon.isOffice(title) ? Optional.of(title) : Optional.empty();
  }

  @Override
  public Optional<String> counterpartOf(String description) {
    String[] words = description.split(" ", 8);
    int last = words.length - 1;
    return last > 0 && words[last].equals("counterpart")
        ? countries.demonym(words[last - 1])
        : Optional.empty();
  }
}
