package org.readout.language.english.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.annotation.Word;

/** Joins the phrases of a sentence that its grammar says are one. */
final class Constructions {
  private final PhraseChart chart;
  private final TitleWords titles;
  private final Lexicon lexicon;
  private final Offices offices;
  private final List<Phrase[]> same = new ArrayList<>();

  Constructions(PhraseChart chart, TitleWords titles, Lexicon lexicon, Offices offices) {
    this.chart = chart;
    this.titles = titles;
    this.lexicon = lexicon;
    this.offices = offices;
  }

  /** The pairs that are one. */
  List<Phrase[]> same() {
    return same;
  }

  /** "Russian President Vladimir Putin", "his Chinese counterpart Xi Jinping", "Mr. Xi". */
  void joinTitleBefore(Phrase name) {
    int before = name.first() - 1;
    while (before >= 0 && titles.isCourtesy(before)) {
      before--;
    }
    if (before < 0 || (chart.nameAt(before) != null && !titles.isTitle(before))) {
      return;
    }
    int noun = titleNoun(before);
    if (noun < 0) {
      return;
    }
    Phrase title = offices.before(chart.reading(), chart.sentence(), noun, before);
    chart.removeDescription(noun);
    chart.add(title);
    same.add(new Phrase[] {name, title});
  }

  /** The noun that is a title right before a name: at a word, or before its "of ..."; else -1. */
  private int titleNoun(int before) {
    if (isPersonNoun(before)) {
      return before;
    }
    for (int i = before; i > before - 5 && i > 0; i--) {
      if (!chart.isNoun(i) && !chart.word(i).tag().equals("CC")) {
        boolean of =
            chart.word(i).text().equalsIgnoreCase("of")
                || chart.word(i).text().equalsIgnoreCase("for");
        return of
                && i < before
                && isPersonNoun(i - 1)
                && Character.isUpperCase(chart.word(before).text().charAt(0))
            ? i - 1
            : -1;
      }
    }
    return -1;
  }

  private boolean isPersonNoun(int i) {
    Word word = chart.word(i);
    if (!chart.isNoun(i)
        || word.tag().equals("NNS")
        || word.tag().equals("NNPS")
        || chart.nameAt(i) != null) {
      return false;
    }
    return titles.isTitle(i)
        || lexicon
            .noun(word.lemma().toLowerCase(Locale.ROOT))
            .filter(n -> n == Lexicon.Noun.PERSON)
            .isPresent();
  }

  /** "Putin, the Russian president"; "the Russian president, Vladimir Putin"; "Putin is ...". */
  void joinAppositions() {
    List<Phrase> all = List.copyOf(chart.phrases());
    Phrase[] byHead = new Phrase[chart.size()];
    for (Phrase phrase : all) {
      byHead[phrase.head()] = phrase;
    }
    for (Phrase phrase : all) {
      int head = phrase.head();
      int other = -1;
      if (chart.tree().is(head, "appos")) {
        other = chart.tree().head(head);
      } else if (chart.tree().is(head, "attr") && phrase.office().isPresent()) {
        other =
            chart.tree().head(head) < 0
                ? -1
                : chart.tree().child(chart.tree().head(head), "nsubj").orElse(-1);
      }
      if (other >= 0 && byHead[other] != null && joins(byHead[other], phrase)) {
        same.add(new Phrase[] {byHead[other], phrase});
      }
    }
  }

  private boolean joins(Phrase one, Phrase other) {
    if (one.isName() && other.isName()) {
      return one.sort() == other.sort() && acronym(one, other);
    }
    return one.sort() == other.sort()
        || one.sort() == Phrase.Sort.UNKNOWN
        || other.sort() == Phrase.Sort.UNKNOWN;
  }

  private static boolean acronym(Phrase one, Phrase other) {
    return acronym(one) || acronym(other);
  }

  private static boolean acronym(Phrase phrase) {
    return phrase.name().size() == 1 && Keys.isAcronym(phrase.name().get(0));
  }
}
