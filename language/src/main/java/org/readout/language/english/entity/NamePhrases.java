package org.readout.language.english.entity;

import java.util.Optional;
import java.util.Set;
import org.readout.annotation.Word;

/** Makes of words that are a name the phrase that they are: of what sort, and of which country. */
final class NamePhrases {
  private static final Set<String> PARTIES = Set.of("D", "R", "I");

  private final PhraseChart chart;
  private final Lexicon lexicon;
  private final Countries countries;

  NamePhrases(PhraseChart chart, Lexicon lexicon, Countries countries) {
    this.chart = chart;
    this.lexicon = lexicon;
    this.countries = countries;
  }

  void add(Name.Kind kind, int first, int last) {
    if (isPartyLabel(first)) {
      return;
    }
    String text = chart.text(first, last);
    switch (kind) {
      case PERSON -> addPerson(first, last);
      case ORGANIZATION -> {
        Optional<String> country = countries.named(text);
        if (country.isPresent()) {
          chart.put(first, last, Phrase.Sort.COUNTRY, Gender.UNKNOWN, country);
        } else {
          Optional<String> its = countryOfBody(text).or(() -> countryInName(first, last));
          chart.put(first, last, Phrase.Sort.ORGANIZATION, Gender.UNKNOWN, its);
        }
      }
      case LOCATION -> addLocation(first, last, text);
      case GROUP -> {
        if (!modifies(last) && chart.word(last).tag().endsWith("S")) {
          chart.put(first, last, Phrase.Sort.GROUP, Gender.UNKNOWN, countries.demonym(text));
        }
      }
    }
  }

  /** "(D-Nev.)": where somebody was elected, and nothing that the report speaks of. */
  boolean isPartyLabel(int first) {
    return first > 1
        && chart.word(first - 1).text().equals("-")
        && PARTIES.contains(chart.word(first - 2).text())
        && chart.word(first - 1).span().end() == chart.word(first).span().start();
  }

  /** "Campa | - Najjar": a name that the finder broke off at its hyphen. */
  boolean isHyphened(int last) {
    if (last + 2 >= chart.size()) {
      return false;
    }
    Word hyphen = chart.word(last + 1);
    Word next = chart.word(last + 2);
    return Character.isUpperCase(chart.word(last).text().charAt(0))
        && hyphen.text().equals("-")
        && hyphen.span().start() == chart.word(last).span().end()
        && next.span().start() == hyphen.span().end()
        && next.tag().startsWith("NNP")
        && (chart.nameAt(last + 2) == null || chart.nameAt(last) == null)
        && Character.isUpperCase(next.text().charAt(0));
  }

  void addPerson(int first, int last) {
    chart.put(first, last, Phrase.Sort.PERSON, genderOf(first, last), Optional.empty());
  }

  Gender genderOf(int first, int last) {
    Gender gender = Gender.UNKNOWN;
    if (first > 0) {
      gender =
          lexicon
              .title(chart.word(first - 1).text())
              .map(Lexicon.Title::gender)
              .orElse(Gender.UNKNOWN);
    }
    if (last > first) {
      gender = gender.or(lexicon.givenNames().gender(chart.word(first).text()));
    }
    return gender;
  }

  Optional<String> countryOfBody(String text) {
    return countries.seat(text).or(() -> lexicon.countryOfInstitution(text));
  }

  /** "Chilean Navy", "Bank of Chile". */
  private Optional<String> countryInName(int first, int last) {
    if (first == last) {
      return Optional.empty();
    }
    return countries
        .ofWord(chart.word(first).text())
        .or(() -> countries.named(chart.word(last).text()));
  }

  private void addLocation(int first, int last, String text) {
    Optional<String> country = countries.named(text);
    if (country.isPresent()) {
      chart.put(first, last, Phrase.Sort.COUNTRY, Gender.UNKNOWN, country);
      return;
    }
    Optional<String> seat = countries.seat(text);
    if (seat.isPresent()) {
      chart.put(first, last, Phrase.Sort.ORGANIZATION, Gender.UNKNOWN, seat);
      return;
    }
    Optional<String> capital = countries.capital(text);
    boolean acts = capital.isPresent() && Acting.acts(chart.tree(), chart.headOf(first, last));
    Phrase.Sort sort = acts ? Phrase.Sort.ORGANIZATION : Phrase.Sort.PLACE;
    chart.put(first, last, sort, Gender.UNKNOWN, capital);
  }

  private boolean modifies(int word) {
    int head = chart.tree().head(word);
    return head > word && chart.tree().is(word, "amod", "compound", "nn", "nmod");
  }
}
