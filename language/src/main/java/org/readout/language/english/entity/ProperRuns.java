package org.readout.language.english.entity;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Runs of proper nouns that the name finder left out. */
final class ProperRuns {
  private static final Set<String> CALENDAR =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "mon.",
          "tues.",
          "wed.",
          "thurs.",
          "fri.",
          "sat.",
          "sun.",
          "jan.",
          "feb.",
          "aug.",
          "sept.",
          "oct.",
          "nov.",
          "dec.");

  private final PhraseChart chart;
  private final NamePhrases phrases;
  private final TitleWords titles;
  private final Lexicon lexicon;
  private final Countries countries;
  private final Map<String, Name.Kind> known;

  ProperRuns(
      PhraseChart chart,
      NamePhrases phrases,
      TitleWords titles,
      Lexicon lexicon,
      Countries countries,
      Map<String, Name.Kind> known) {
    this.chart = chart;
    this.phrases = phrases;
    this.titles = titles;
    this.lexicon = lexicon;
    this.countries = countries;
    this.known = known;
  }

  /** Adds each. */
  void add() {
    for (int i = 0; i < chart.size(); i++) {
      if (!properHere(i) && !knownPerson(i)) {
        continue;
      }
      int last = i;
      while (last + 1 < chart.size()) {
        if (properHere(last + 1)) {
          last++;
        } else if (phrases.isHyphened(last)) {
          last += 2;
        } else {
          break;
        }
      }
      addRun(i, last);
      i = last;
    }
  }

  private boolean properHere(int i) {
    return chart.nameAt(i) == null
        && PhraseFinder.isProper(chart.word(i))
        && countries.demonym(chart.word(i).text()).isEmpty()
        && !titles.isPortfolio(i)
        && !CALENDAR.contains(chart.word(i).text().toLowerCase(Locale.ROOT));
  }

  /** A surname that is no proper noun to the tagger. */
  private boolean knownPerson(int i) {
    return chart.nameAt(i) == null
        && chart.tree().is(i, "nsubj", "poss")
        && Character.isUpperCase(chart.word(i).text().charAt(0))
        && known.get(KnownNames.key(chart.word(i).text())) == Name.Kind.PERSON;
  }

  private void addRun(int from, int last) {
    int first = from;
    while (first < last
        && titles.isTitle(first)
        && !titles.isBody(last)
        && !phrases.isHyphened(first)) {
      first++;
    }
    if (titles.isOfficeAlone(first, last)) {
      return;
    }
    boolean titled = first > 0 && lexicon.title(chart.word(first - 1).text()).isPresent();
    String text = chart.text(first, last);
    Name.Kind kind = known.get(KnownNames.key(text));
    if (kind != null) {
      phrases.add(kind, first, last);
    } else if ((titled && !titles.isTitle(first))
        || (last > first && lexicon.givenNames().contains(chart.word(first).text()))) {
      phrases.addPerson(first, last);
    } else if (phrases.countryOfBody(text).isPresent() || (last > first && titles.isBody(last))) {
      phrases.add(Name.Kind.ORGANIZATION, first, last);
    } else if (first > 0 && !describes(last) && isArgument(last) && !phrases.isPartyLabel(first)) {
      chart.put(first, last, Phrase.Sort.UNKNOWN, phrases.genderOf(first, last), Optional.empty());
    }
  }

  /** "the Maine Republican": a noun, though it is written as a name is. */
  private boolean describes(int last) {
    String lower = chart.word(last).text().toLowerCase(Locale.ROOT);
    return titles.isTitle(last) || lexicon.isEpithet(lower);
  }

  private boolean isArgument(int word) {
    return chart.isSubject(word) || chart.tree().is(word, "dobj", "appos");
  }
}
