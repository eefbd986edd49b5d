package org.readout.language.english.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.wording.Vocabulary;

/** What English knows of the words by which things are called. */
final class EnglishVocabulary implements Vocabulary {
  private static final Set<String> STATES =
      Set.of("country", "nation", "government", "state", "regime", "side", "capital");

  /** Words for those in office that pass judgement on how they hold it. */
  private static final Set<String> JUDGING =
      Set.of("autocrat", "dictator", "despot", "ruler", "strongman", "tyrant");

  private static final Set<String> DOUBTS =
      Set.of(
          "alleged",
          "allegedly",
          "apparent",
          "apparently",
          "ostensible",
          "ostensibly",
          "purported",
          "purportedly",
          "putative",
          "reported",
          "reportedly",
          "rumored",
          "rumoured",
          "self-described",
          "self-proclaimed",
          "self-styled",
          "so-called",
          "supposed",
          "supposedly",
          "suspected",
          "unconfirmed",
          "unproven",
          "unverified",
          "would-be");

  private final Lexicon lexicon;
  private final Countries countries;

  EnglishVocabulary(Lexicon lexicon, Countries countries) {
    this.lexicon = lexicon;
    this.countries = countries;
  }

  @Override
  public String stem(String base) {
    return Derivations.stem(base);
  }

  @Override
  public Optional<String> country(String words) {
    return countries.in(words);
  }

  @Override
  public boolean isOfCountry(String words) {
    return countries.isIn(words);
  }

  @Override
  public boolean isState(String noun) {
    return STATES.contains(noun);
  }

  @Override
  public boolean isLeader(String title) {
    return lexicon.leads(title) && !title.equals("chairman");
  }

  @Override
  public boolean isOffice(String noun) {
    return !JUDGING.contains(noun) && (lexicon.isOffice(noun) || lexicon.title(noun).isPresent());
  }

  @Override
  public boolean isDoubt(String base) {
    return DOUBTS.contains(base.toLowerCase(Locale.ROOT));
  }
}
