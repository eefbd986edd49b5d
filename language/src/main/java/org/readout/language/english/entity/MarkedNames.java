package org.readout.language.english.entity;

import java.util.Locale;
import java.util.Map;

/** The names that the name finder marked, without the titles that it took with them. */
final class MarkedNames {
  private final PhraseChart chart;
  private final NamePhrases phrases;
  private final TitleWords titles;
  private final Lexicon lexicon;
  private final Countries countries;
  private final Map<String, Name.Kind> known;

  MarkedNames(
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

  /** Adds what the name finder marked, where no other name stands yet. */
  void add(Name name) {
    int first = chart.wordAt(name.span().start());
    int last = chart.wordAt(name.span().end() - 1);
    if (first >= chart.size() || last >= chart.size()) {
      return;
    }
    while (last > first
        && (chart.word(last).tag().equals("POS") || Reading.isMark(chart.word(last)))) {
      last--;
    }
    while (phrases.isHyphened(last)) {
      last += 2;
    }
    boolean body = name.kind() == Name.Kind.ORGANIZATION;
    while (body && first > 1 && phrases.isHyphened(first - 2) && !phrases.isPartyLabel(first)) {
      first -= 2;
    }
    while (first < last
        && !phrases.isHyphened(first)
        && beginsWithTitle(name.kind(), first, last)) {
      first++;
    }
    while (first < last && chart.word(first).tag().equals("DT")) {
      first++;
    }
    int bearer = bearerOfOffice(name.kind(), first, last);
    boolean office = isPortfolio(name, first, last) || titles.isOfficeAlone(first, last);
    if (chart.free(first, last) && !office) {
      if (bearer > first) {
        phrases.addPerson(bearer, last);
      } else {
        phrases.add(kind(name, first, last), first, last);
      }
    }
  }

  private boolean isPortfolio(Name name, int first, int last) {
    return first == last && name.kind() == Name.Kind.ORGANIZATION && titles.isPortfolio(first);
  }

  /** Where a person begins in what was taken for a body: "Finance Minister | Greta Lund". */
  private int bearerOfOffice(Name.Kind kind, int first, int last) {
    if (kind == Name.Kind.ORGANIZATION) {
      for (int i = first; i < last; i++) {
        boolean member = isMember(i) || countries.named(chart.word(i).text()).isPresent();
        boolean described = titles.isTitle(i) || (member && i + 1 < last);
        if (described && lexicon.givenNames().contains(chart.word(i + 1).text())) {
          return i + 1;
        }
      }
    }
    return first;
  }

  /** "Progressive Democrat | Ana Lima": what somebody is a member of goes before the name. */
  private boolean isMember(int i) {
    String lower = chart.word(i).text().toLowerCase(Locale.ROOT);
    return lexicon.noun(lower).filter(n -> n == Lexicon.Noun.PERSON).isPresent();
  }

  private Name.Kind kind(Name name, int first, int last) {
    String text = chart.word(first).text();
    boolean fixed =
        first < last || countries.named(text).isPresent() || countries.capital(text).isPresent();
    boolean person = !fixed && known.get(KnownNames.key(text)) == Name.Kind.PERSON;
    boolean body = name.kind() == Name.Kind.PERSON && first < last && titles.isBody(last);
    return person ? Name.Kind.PERSON : body ? Name.Kind.ORGANIZATION : name.kind();
  }

  private boolean beginsWithTitle(Name.Kind kind, int first, int last) {
    if (kind != Name.Kind.PERSON) {
      return false;
    }
    if (titles.isBody(last)) {
      return false;
    }
    String text = chart.word(first).text();
    return lexicon.title(text).isPresent()
        || lexicon.isOffice(text.toLowerCase(Locale.ROOT))
        || (countries.demonym(text).isPresent() && first + 2 <= last);
  }
}
