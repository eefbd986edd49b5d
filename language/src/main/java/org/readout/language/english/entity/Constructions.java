package org.readout.language.english.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotation.Mention;
import org.readout.annotation.Word;

/** Joins the phrases of a sentence that its grammar says are one. */
final class Constructions {
  private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");
  private static final Set<String> NAMING = Set.of("name", "named", "call", "called");

  private final PhraseChart chart;
  private final TitleWords titles;
  private final Lexicon lexicon;
  private final Offices offices;
  private final List<Phrase[]> same = new ArrayList<>();

  /** Descriptions of one person, by their first word, their head and their last word. */
  private final @Nullable Phrase[] beginning;

  private final @Nullable Phrase[] headed;
  private final @Nullable Phrase[] ending;

  Constructions(PhraseChart chart, TitleWords titles, Lexicon lexicon, Offices offices) {
    this.chart = chart;
    this.titles = titles;
    this.lexicon = lexicon;
    this.offices = offices;
    beginning = new Phrase[chart.size()];
    headed = new Phrase[chart.size()];
    ending = new Phrase[chart.size()];
  }

  /** Joins each name with the descriptions around it; the descriptions are found by now. */
  void join(List<Phrase> names) {
    for (Phrase phrase : chart.phrases()) {
      if (!phrase.isName() && phrase.sort() == Phrase.Sort.PERSON) {
        beginning[phrase.first()] = phrase;
        headed[phrase.head()] = phrase;
        ending[phrase.last()] = phrase;
      }
    }
    for (Phrase name : names) {
      if (name.sort() == Phrase.Sort.PERSON || name.sort() == Phrase.Sort.UNKNOWN) {
        joinTitleBefore(name);
        joinNamed(name);
        joinAfterDash(name);
        joinAfterComma(name);
      }
    }
    joinAppositions();
  }

  /** The pairs that are one. */
  List<Phrase[]> same() {
    return same;
  }

  /** "Russian President Vladimir Putin", "his Chinese counterpart Xi Jinping", "Mr. Xi". */
  private void joinTitleBefore(Phrase name) {
    int before = name.first() - 1;
    while (before >= 0 && titles.isCourtesy(before)) {
      before--;
    }
    if (before < 0 || (chart.nameAt(before) != null && !mayEndTitle(before))) {
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

  /** "President of Chile | Ana Lima": a title may end with its country. */
  private boolean mayEndTitle(int word) {
    Phrase name = chart.nameAt(word);
    return titles.isTitle(word) || (name != null && name.sort() == Phrase.Sort.COUNTRY);
  }

  /** The noun that is a title right before a name: at a word, or before its "of ..."; else -1. */
  private int titleNoun(int before) {
    if (isPersonNoun(before)) {
      return before;
    }
    if (!Character.isUpperCase(chart.word(before).text().charAt(0))) {
      return -1;
    }
    for (int i = before; i > before - 8 && i > 0; i--) {
      String lower = chart.word(i).text().toLowerCase(Locale.ROOT);
      boolean of = lower.equals("of") || lower.equals("for");
      if (of && i < before && isPersonNoun(i - 1)) {
        return i - 1;
      }
      String tag = chart.word(i).tag();
      boolean inside = chart.isNoun(i) || tag.equals("CC") || tag.equals("DT") || of;
      if (!inside) {
        return -1;
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

  /** "a worker named Paul Stein". */
  private void joinNamed(Phrase name) {
    int participle = name.first() - 1;
    if (participle < 1 || !NAMING.contains(chart.word(participle).lemma())) {
      return;
    }
    join(name, headed[participle - 1]);
  }

  /** "Putin, the Russian president"; "the Russian president, Vladimir Putin"; "Putin is ...". */
  private void joinAppositions() {
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
      } else if (isSecondApposition(phrase)) {
        other = chart.tree().head(chart.tree().head(head));
      } else if (chart.tree().is(head, "attr") && phrase.office().isPresent()) {
        int is = chart.tree().head(head);
        other = is >= 0 && states(is, phrase) ? chart.tree().child(is, "nsubj").orElse(-1) : -1;
      }
      if (other >= 0
          && byHead[other] != null
          && !isApart(byHead[other], phrase)
          && joins(byHead[other], phrase)) {
        same.add(new Phrase[] {byHead[other], phrase});
      }
    }
  }

  /** "Ana Lima; her son, Rui": a semicolon parts those of a list. */
  private boolean isApart(Phrase one, Phrase other) {
    int before = Math.max(one.first(), other.first()) - 1;
    return before >= 0 && chart.word(before).text().equals(";");
  }

  /** Not "were she a man", "would be a mayor", "is no mayor". */
  private boolean states(int verb, Phrase predicate) {
    boolean none = chart.word(predicate.first()).text().equalsIgnoreCase("no");
    boolean unreal = !predicate.plural() && chart.word(verb).text().equalsIgnoreCase("were");
    if (none || unreal) {
      return false;
    }
    for (int child : chart.tree().children(verb)) {
      String word = chart.word(child).text().toLowerCase(Locale.ROOT);
      if (chart.tree().is(child, "neg")
          || chart.word(child).tag().equals("MD")
          || word.equals("if")) {
        return false;
      }
    }
    return true;
  }

  /** "Ms. Lima -- a former mayor who": an apposition after a dash, whatever its parse. */
  private void joinAfterDash(Phrase name) {
    int dash = name.last() + 1;
    if (dash + 1 >= chart.size() || !DASHES.contains(chart.word(dash).text())) {
      return;
    }
    if (chart.word(dash + 1).tag().equals("DT")) {
      join(name, beginning[dash + 1]);
    }
  }

  /** "the Minister of Mining, Ana Lima": a title with its complement, and its bearer. */
  private void joinAfterComma(Phrase name) {
    int comma = name.first() - 1;
    if (comma < 1 || !chart.word(comma).text().equals(",")) {
      return;
    }
    Phrase title = ending[comma - 1];
    if (title != null && title.last() > title.head() && title.form() == Mention.Form.TITLE) {
      join(name, title);
    }
  }

  /** "Ana Lima, a mayor and candidate": what goes with an apposition is another. */
  private boolean isSecondApposition(Phrase phrase) {
    int first = chart.tree().head(phrase.head());
    return first >= 0
        && !phrase.isName()
        && chart.tree().is(phrase.head(), "conj")
        && chart.tree().is(first, "appos");
  }

  private void join(Phrase name, @Nullable Phrase description) {
    if (description != null) {
      same.add(new Phrase[] {name, description});
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
