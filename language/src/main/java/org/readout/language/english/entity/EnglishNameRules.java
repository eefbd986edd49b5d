package org.readout.language.english.entity;

import org.readout.story.NameRules;

/** What English knows of the names and titles of one person. */
final class EnglishNameRules implements NameRules {
  private final Lexicon lexicon;

  EnglishNameRules(Lexicon lexicon) {
    this.lexicon = lexicon;
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
}
