package org.readout.language.english.entity;

import java.util.Optional;

/** The countries and the seats of governments in a sentence, by their lists. */
final class CountryNames {
  private final PhraseChart chart;
  private final Countries countries;

  CountryNames(PhraseChart chart, Countries countries) {
    this.chart = chart;
    this.countries = countries;
  }

  /** Adds every country and seat that stands free. */
  void add() {
    for (int i = 0; i < chart.size(); i++) {
      int longest = Math.min(countries.longestFrom(chart.word(i).text()), chart.size() - i);
      for (int length = longest; length > 0; length--) {
        if (isCountryOrSeat(i, i + length - 1)) {
          i += length - 1;
          break;
        }
      }
    }
  }

  private boolean isCountryOrSeat(int first, int last) {
    if (!chart.free(first, last) || !Character.isUpperCase(chart.word(first).text().charAt(0))) {
      return false;
    }
    String text = chart.text(first, last);
    Optional<String> country = countries.named(text);
    Optional<String> seat = country.isPresent() ? Optional.empty() : countries.seat(text);
    if (country.isEmpty() && seat.isEmpty()) {
      return false;
    }
    boolean inside =
        last + 1 < chart.size()
            && chart.nameAt(last) == null
            && chart.word(last + 1).tag().equals("NNP")
            && first > 0
            && chart.word(first - 1).tag().equals("NNP")
            && seat.isPresent();
    if (inside) {
      return false;
    }
    chart.put(
        first,
        last,
        country.isPresent() ? Phrase.Sort.COUNTRY : Phrase.Sort.ORGANIZATION,
        Gender.UNKNOWN,
        country.or(() -> seat));
    return true;
  }
}
