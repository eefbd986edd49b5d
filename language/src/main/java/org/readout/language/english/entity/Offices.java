package org.readout.language.english.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotation.Mention;
import org.readout.annotation.Tree;
import org.readout.annotation.Word;

/** Reads from the words of a phrase what somebody is, and where. */
final class Offices {
  static final Set<String> COMPLEMENTS = Set.of("of", "for", "at", "in", "to", "with", "from");

  private static final Set<String> FORMER =
      Set.of("former", "ex", "one-time", "onetime", "erstwhile", "ousted", "fired", "late");
  private static final Set<String> PARTS =
      Set.of(
          "prime",
          "vice",
          "foreign",
          "chief",
          "deputy",
          "supreme",
          "acting",
          "lieutenant",
          "national",
          "general",
          "special",
          "executive",
          "associate",
          "assistant",
          "interim");

  private final Tree tree;
  private final @Nullable Phrase[] nameAt;
  private final Lexicon lexicon;
  private final Countries countries;

  Offices(Tree tree, @Nullable Phrase[] nameAt, Lexicon lexicon, Countries countries) {
    this.tree = tree;
    this.nameAt = nameAt;
    this.lexicon = lexicon;
    this.countries = countries;
  }

  /** Whether a word, in lower case, is a part of titles: "prime", "chief". */
  static boolean isPart(String word) {
    return PARTS.contains(word);
  }

  /** The phrase of a title that ends right before a name, from its determiner on. */
  Phrase before(Reading reading, int sentence, int noun, int last) {
    int first = noun;
    while (first > 0 && extendsLeft(first - 1)) {
      first--;
    }
    boolean definite = first > 0 && isDeterminer(first - 1);
    if (definite) {
      first--;
    }
    Office office = read(first, noun, last);
    boolean description = word(noun).lemma().equals("counterpart");
    return new Phrase(
        0,
        sentence,
        first,
        last,
        noun,
        reading.span(sentence, first, last),
        description ? Mention.Form.DESCRIPTION : Mention.Form.TITLE,
        Phrase.Sort.PERSON,
        lexicon.genderOfNoun(word(noun).lemma()),
        false,
        definite,
        List.of(),
        word(noun).lemma().toLowerCase(Locale.ROOT),
        office.country(),
        Optional.of(office));
  }

  private boolean extendsLeft(int i) {
    String tag = word(i).tag();
    Phrase name = nameAt[i];
    if (name != null && name.sort() == Phrase.Sort.PERSON) {
      return i + 1 < tree.size() && word(i + 1).tag().equals("POS");
    }
    return tag.startsWith("NN") || tag.equals("JJ") || tag.equals("POS") || tag.equals("HYPH");
  }

  private boolean isDeterminer(int i) {
    String tag = word(i).tag();
    return tag.equals("DT") || tag.equals("PRP$");
  }

  /** What the words from one to another, with this head, say that somebody is. */
  Office read(int first, int head, int last) {
    List<String> title = new ArrayList<>();
    String noun = full(head);
    title.add(noun);
    int i = head - 1;
    while (i >= first && isTitlePart(i)) {
      title.add(0, word(i).text().toLowerCase(Locale.ROOT));
      i--;
    }
    Optional<String> body = Optional.empty();
    boolean former = false;
    for (int k = first; k < head; k++) {
      former = former || FORMER.contains(word(k).lemma()) || word(k).lemma().startsWith("ex-");
      body = body.isPresent() ? body : bodyAt(k);
    }
    if (last > head) {
      body = body.isPresent() ? body : bodyAfter(head, last);
      addComplement(title, head, last);
    }
    return new Office(
        String.join(" ", title),
        noun,
        country(first, head, last),
        body,
        seat(first, head, last),
        former);
  }

  /** "The | Nebraska | attorney general", "director of the | Harbour Guild". */
  private Optional<String> seat(int first, int head, int last) {
    for (int k = first; k <= last; k++) {
      Phrase name = nameAt[k];
      if (name != null && k != head && isSeat(name)) {
        return Optional.of(String.join(" ", withoutParts(name.name())));
      }
    }
    return Optional.empty();
  }

  /** "Oakland Interim | Chief": a part of the title that was taken for one of the place. */
  private static List<String> withoutParts(List<String> name) {
    int end = name.size();
    while (end > 1 && PARTS.contains(name.get(end - 1).toLowerCase(Locale.ROOT))) {
      end--;
    }
    return name.subList(0, end);
  }

  private static boolean isSeat(Phrase name) {
    return name.sort() == Phrase.Sort.ORGANIZATION || name.sort() == Phrase.Sort.PLACE;
  }

  private Optional<String> bodyAfter(int head, int last) {
    for (int k = head + 1; k <= last; k++) {
      Optional<String> body = bodyAt(k);
      if (body.isPresent()) {
        return body;
      }
    }
    return Optional.empty();
  }

  private Optional<String> bodyAt(int word) {
    Phrase name = nameAt[word];
    return name != null && name.sort() == Phrase.Sort.ORGANIZATION
        ? Optional.of(Keys.of(name.name()))
        : Optional.empty();
  }

  /** "head of | criminal investigations" for the service: up to a name or a further preposition. */
  private void addComplement(List<String> title, int head, int last) {
    if (!word(head + 1).lemma().equals("of")) {
      return;
    }
    int end = head + 2;
    while (end <= last && end - head <= 4 && nameAt[end] == null && !isPreposition(end)) {
      end++;
    }
    boolean whole = end > last || (isPreposition(end) && !word(end).lemma().equals("of"));
    for (int k = head + 1; whole && end > head + 2 && k < end; k++) {
      title.add(word(k).text().toLowerCase(Locale.ROOT));
    }
  }

  private boolean isPreposition(int i) {
    return word(i).tag().equals("IN") || word(i).tag().equals("TO");
  }

  private String full(int head) {
    return lexicon
        .title(word(head).text())
        .map(Lexicon.Title::full)
        .orElse(word(head).lemma().toLowerCase(Locale.ROOT));
  }

  private boolean isTitlePart(int i) {
    if (nameAt[i] != null || countries.demonym(word(i).text()).isPresent()) {
      return false;
    }
    if (i > 0 && word(i - 1).text().equals("-")) {
      return false;
    }
    if (word(i).lemma().endsWith("thing")) {
      return false;
    }
    String tag = word(i).tag();
    return tag.equals("NN") || tag.equals("NNP") || PARTS.contains(word(i).lemma());
  }

  /** The country that a word of the phrase names: before the head, or in its "of ...". */
  Optional<String> country(int first, int head, int last) {
    for (int k = head - 1; k >= first; k--) {
      Optional<String> country = countryAt(k);
      if (country.isPresent()) {
        return country;
      }
    }
    if (last > head && COMPLEMENTS.contains(word(head + 1).lemma())) {
      for (int k = head + 1; k <= Math.min(last, head + 6); k++) {
        Optional<String> country = countryAt(k);
        if (country.isPresent()) {
          return country;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> countryAt(int k) {
    Phrase name = nameAt[k];
    if (name != null) {
      boolean speaks =
          name.sort() == Phrase.Sort.COUNTRY || name.sort() == Phrase.Sort.ORGANIZATION;
      return speaks ? name.country() : Optional.empty();
    }
    String text = word(k).text();
    if (!Character.isUpperCase(text.charAt(0))) {
      return Optional.empty();
    }
    if (k > 0) {
      Optional<String> two = countries.demonym(word(k - 1).text() + " " + text);
      if (two.isPresent()) {
        return two;
      }
    }
    return countries.demonym(text);
  }

  private Word word(int i) {
    return tree.word(i);
  }
}
