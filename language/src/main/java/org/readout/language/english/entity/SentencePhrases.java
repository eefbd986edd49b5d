package org.readout.language.english.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.annotation.Mention;

/** The phrases of one sentence that may refer to somebody. */
final class SentencePhrases {
  private final PhraseChart chart;
  private final NamePhrases names;
  private final TitleWords titles;
  private final Lexicon lexicon;
  private final Countries countries;
  private final Nominals nominals;
  private final Constructions constructions;

  SentencePhrases(
      Reading reading, int sentence, Lexicon lexicon, Countries countries, Optional<String> own) {
    this.lexicon = lexicon;
    this.countries = countries;
    chart = new PhraseChart(reading, sentence);
    names = new NamePhrases(chart, lexicon, countries);
    titles = new TitleWords(chart, lexicon);
    Offices offices = new Offices(chart.tree(), chart.names(), lexicon, countries);
    nominals = new Nominals(chart, lexicon, offices, own);
    constructions = new Constructions(chart, titles, lexicon, offices);
  }

  List<Phrase> phrases() {
    return chart.phrases();
  }

  List<Phrase[]> same() {
    return constructions.same();
  }

  /**
   * Finds them.
   *
   * @param marked what the name finder marked in the sentence, in order
   * @param known of what kind a name is elsewhere in the report
   */
  void find(List<Name> marked, Map<String, Name.Kind> known) {
    addNames(marked, known);
    List<Phrase> found = List.copyOf(chart.phrases());
    nominals.add();
    constructions.join(found);
    addPronouns();
  }

  /** Persons and bodies first, so that no country is found inside the name of a ministry. */
  private void addNames(List<Name> marked, Map<String, Name.Kind> known) {
    new PossessiveNames(chart, countries).add();
    MarkedNames finder = new MarkedNames(chart, names, titles, lexicon, countries, known);
    for (Name name : marked) {
      if (name.kind() == Name.Kind.PERSON || name.kind() == Name.Kind.ORGANIZATION) {
        finder.add(name);
      }
    }
    new CountryNames(chart, countries).add();
    for (Name name : marked) {
      finder.add(name);
    }
    new ProperRuns(chart, names, titles, lexicon, countries, known).add();
  }

  private void addPronouns() {
    for (int i = 0; i < chart.size(); i++) {
      if (chart.nameAt(i) != null) {
        continue;
      }
      Pronoun pronoun = Pronoun.of(chart.word(i).text());
      if (pronoun != null && chart.word(i).tag().startsWith("PRP")) {
        chart.add(
            new Phrase(
                chart.phrases().size(),
                chart.sentence(),
                i,
                i,
                i,
                chart.word(i).span(),
                Mention.Form.PRONOUN,
                pronoun.sort(),
                pronoun.gender(),
                pronoun.plural(),
                true,
                List.of(),
                pronoun.base(),
                Optional.empty(),
                Optional.empty()));
      }
    }
  }
}
