package org.readout.language.english.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.annotation.Mention;

/** The descriptions in a sentence: "the senator", "Chilean officials", "his lawyer". */
final class Nominals {
  private final PhraseChart chart;
  private final Lexicon lexicon;
  private final Offices offices;
  private final Optional<String> own;

  Nominals(PhraseChart chart, Lexicon lexicon, Offices offices, Optional<String> own) {
    this.chart = chart;
    this.lexicon = lexicon;
    this.offices = offices;
    this.own = own;
  }

  /** Adds each. */
  void add() {
    for (int i = 0; i < chart.size(); i++) {
      if (chart.nameAt(i) == null && chart.isNoun(i) && headsPhrase(i)) {
        addNominal(i);
      } else if (isAge(i)) {
        addDescription(i, i, Phrase.Sort.PERSON);
      }
    }
  }

  private boolean isAge(int i) {
    String text = chart.word(i).text();
    return chart.nameAt(i) == null
        && Character.isDigit(text.charAt(0))
        && text.endsWith("-year-old")
        && !(i + 1 < chart.size() && chart.isNoun(i + 1));
  }

  /** Not a part of a longer noun: "the state" in "the state visit". */
  private boolean headsPhrase(int i) {
    if (i + 1 < chart.size() && chart.isNoun(i + 1) && chart.nameAt(i + 1) == null) {
      return false;
    }
    return !(chart.tree().head(i) == i + 1
        && chart.tree().is(i, "compound", "nn", "amod")
        && chart.nameAt(i + 1) == null);
  }

  private void addNominal(int head) {
    String lemma = lemma(head);
    Optional<Lexicon.Noun> noun = lexicon.noun(lemma);
    boolean nobody = noun.isEmpty() && lexicon.title(chart.word(head).text()).isEmpty();
    if (nobody || lexicon.isCourtesyAlone(chart.word(head).text())) {
      return;
    }
    boolean plural =
        chart.word(head).tag().endsWith("S") && chart.word(head).tag().startsWith("NN");
    Phrase.Sort sort =
        switch (noun.orElse(Lexicon.Noun.PERSON)) {
          case PERSON -> plural ? Phrase.Sort.GROUP : Phrase.Sort.PERSON;
          case GROUP -> Phrase.Sort.GROUP;
          case BODY -> Phrase.Sort.ORGANIZATION;
          case COUNTRY -> Phrase.Sort.COUNTRY;
        };
    addDescription(head, complementEnd(head), sort);
  }

  /** Of a noun, "Republican" of "ex-Republican". */
  private String lemma(int head) {
    String lemma = chart.word(head).lemma().toLowerCase(Locale.ROOT);
    return lemma.startsWith("ex-") ? lemma.substring(3) : lemma;
  }

  /** The end of an "of ..." after a noun, or the noun itself. */
  private int complementEnd(int head) {
    int next = head + 1;
    if (next >= chart.size() || chart.tree().head(next) != head || !chart.tree().is(next, "prep")) {
      return head;
    }
    boolean belongs = Offices.COMPLEMENTS.contains(chart.word(next).lemma());
    int end = next;
    while (end < chart.tree().last(next) && !chart.word(end + 1).text().equals(",")) {
      end++;
    }
    return belongs && end - head <= 12 ? end : head;
  }

  private int phraseStart(int head) {
    int first = head;
    while (first > 0 && belongsBefore(first - 1, head)) {
      first--;
    }
    return first;
  }

  private boolean belongsBefore(int i, int head) {
    String tag = chart.word(i).tag();
    return chart.tree().dominates(head, i)
        && !tag.startsWith("VBD")
        && !tag.startsWith("W")
        && !tag.equals("VBZ")
        && !tag.equals("IN")
        && !tag.equals(",")
        && !tag.equals(":")
        && !tag.equals("``")
        && !tag.equals("''");
  }

  private void addDescription(int head, int last, Phrase.Sort sort) {
    int first = phraseStart(head);
    String determiner = chart.word(first).text().toLowerCase(Locale.ROOT);
    boolean definite = isDefinite(first, head, determiner);
    String lemma = lemma(head);
    boolean person = sort == Phrase.Sort.PERSON || sort == Phrase.Sort.GROUP;
    Optional<Office> office =
        person ? Optional.of(offices.read(first, head, last)) : Optional.empty();
    Optional<String> country =
        office.isPresent() ? office.get().country() : offices.country(first, head, last);
    if (country.isEmpty() && isOwnLeader(sort, definite, office)) {
      country = own;
      office = office.map(o -> o.of(own));
    }
    boolean title = definite && sort == Phrase.Sort.PERSON && lexicon.isOffice(lemma);
    chart.add(
        new Phrase(
            chart.phrases().size(),
            chart.sentence(),
            first,
            last,
            head,
            chart.span(first, last),
            title ? Mention.Form.TITLE : Mention.Form.DESCRIPTION,
            sort,
            sort == Phrase.Sort.PERSON ? lexicon.genderOfNoun(lemma) : Gender.UNKNOWN,
            sort == Phrase.Sort.GROUP,
            definite,
            List.of(),
            lemma,
            country,
            office));
  }

  /** "the President" in a statement is that of the side whose statement it is. */
  private boolean isOwnLeader(Phrase.Sort sort, boolean definite, Optional<Office> office) {
    return own.isPresent()
        && definite
        && sort == Phrase.Sort.PERSON
        && office.filter(o -> lexicon.leads(o.title())).isPresent();
  }

  private boolean isDefinite(int first, int head, String determiner) {
    if (determiner.equals("the")
        || determiner.equals("this")
        || determiner.equals("that")
        || determiner.equals("these")
        || determiner.equals("those")) {
      return true;
    }
    if (chart.word(first).tag().equals("PRP$")) {
      return true;
    }
    for (int i = first; i < head; i++) {
      if (chart.word(i).tag().equals("POS")) {
        return true;
      }
    }
    return isOfficeWithoutArticle(first, head);
  }

  /** "Governor said the dam would hold", as headlines have it: the one who is. */
  private boolean isOfficeWithoutArticle(int first, int head) {
    return first == head
        && chart.isSubject(head)
        && !chart.word(head).tag().endsWith("S")
        && lexicon.isOffice(lemma(head));
  }
}
