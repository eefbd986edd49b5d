package org.readout.language.english.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotation.Mention;
import org.readout.annotation.Tree;
import org.readout.annotation.Word;

/** The phrases of one sentence that may refer to somebody. */
final class SentencePhrases {
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

  private final Reading reading;
  private final int sentence;
  private final Lexicon lexicon;
  private final Countries countries;
  private final Tree tree;
  private final int size;
  private final @Nullable Phrase[] nameAt;
  private final Offices offices;
  private final List<Phrase> phrases = new ArrayList<>();
  private final List<Phrase[]> same = new ArrayList<>();

  SentencePhrases(Reading reading, int sentence, Lexicon lexicon, Countries countries) {
    this.reading = reading;
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.countries = countries;
    tree = reading.tree(sentence);
    size = tree.size();
    nameAt = new Phrase[size];
    offices = new Offices(tree, nameAt, lexicon, countries);
  }

  List<Phrase> phrases() {
    return phrases;
  }

  List<Phrase[]> same() {
    return same;
  }

  void find(List<Name> names, Map<String, Name.Kind> known) {
    for (Name name : names) {
      if (name.kind() == Name.Kind.PERSON || name.kind() == Name.Kind.ORGANIZATION) {
        addMarked(name, known);
      }
    }
    addCountries();
    for (Name name : names) {
      addMarked(name, known);
    }
    addProper(known);
    Phrase[] found = phrases.toArray(new Phrase[0]);
    addNominals();
    for (Phrase name : found) {
      if (name.sort() == Phrase.Sort.PERSON || name.sort() == Phrase.Sort.UNKNOWN) {
        joinTitleBefore(name);
      }
    }
    joinAppositions();
    addPronouns();
  }

  private Word word(int i) {
    return tree.word(i);
  }

  // ---- names

  private void addMarked(Name name, Map<String, Name.Kind> known) {
    int first = reading.wordAt(sentence, name.span().start());
    int last = reading.wordAt(sentence, name.span().end() - 1);
    if (first >= size || last >= size) {
      return;
    }
    while (last > first && (word(last).tag().equals("POS") || Reading.isMark(word(last)))) {
      last--;
    }
    while (first < last && beginsWithTitle(name.kind(), first)) {
      first++;
    }
    while (first < last && word(first).tag().equals("DT")) {
      first++;
    }
    int bearer = bearerOfOffice(name.kind(), first, last);
    if (free(first, last)) {
      if (bearer > first) {
        addPerson(bearer, last);
      } else {
        addName(kind(name, first, last, known), first, last);
      }
    }
  }

  /** Where a person begins in what was taken for a body: "Finance Minister | Greta Lund". */
  private int bearerOfOffice(Name.Kind kind, int first, int last) {
    if (kind == Name.Kind.ORGANIZATION) {
      for (int i = first; i < last; i++) {
        if (titleLike(i) && lexicon.isGivenName(word(i + 1).text())) {
          return i + 1;
        }
      }
    }
    return first;
  }

  private Name.Kind kind(Name name, int first, int last, Map<String, Name.Kind> known) {
    String text = word(first).text();
    boolean fixed =
        first < last || countries.named(text).isPresent() || countries.capital(text).isPresent();
    boolean person = !fixed && known.get(text) == Name.Kind.PERSON;
    return person ? Name.Kind.PERSON : name.kind();
  }

  private boolean beginsWithTitle(Name.Kind kind, int first) {
    if (kind != Name.Kind.PERSON) {
      return false;
    }
    String text = word(first).text();
    return lexicon.title(text).isPresent()
        || lexicon.isOffice(text.toLowerCase(Locale.ROOT))
        || (countries.demonym(text).isPresent() && first + 2 < size);
  }

  private boolean free(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (nameAt[i] != null) {
        return false;
      }
    }
    return true;
  }

  private void addName(Name.Kind kind, int first, int last) {
    String text = text(first, last);
    int head = reading.headOf(sentence, first, last);
    switch (kind) {
      case PERSON -> addPerson(first, last);
      case ORGANIZATION -> {
        Optional<String> country = countries.named(text);
        if (country.isPresent()) {
          put(first, last, head, Phrase.Sort.COUNTRY, Gender.UNKNOWN, country);
        } else {
          Optional<String> its = countryOfBody(text).or(() -> countryInName(first, last));
          put(first, last, head, Phrase.Sort.ORGANIZATION, Gender.UNKNOWN, its);
        }
      }
      case LOCATION -> addLocation(first, last, head, text);
      case GROUP -> {
        if (!modifies(last) && word(last).tag().endsWith("S")) {
          put(first, last, head, Phrase.Sort.GROUP, Gender.UNKNOWN, countries.demonym(text));
        }
      }
    }
  }

  private void addPerson(int first, int last) {
    int head = reading.headOf(sentence, first, last);
    put(first, last, head, Phrase.Sort.PERSON, genderOfName(first, last), Optional.empty());
  }

  private Gender genderOfName(int first, int last) {
    Gender gender = Gender.UNKNOWN;
    if (first > 0) {
      gender =
          lexicon.title(word(first - 1).text()).map(Lexicon.Title::gender).orElse(Gender.UNKNOWN);
    }
    if (last > first) {
      gender = gender.or(lexicon.genderOfGivenName(word(first).text()));
    }
    return gender;
  }

  private Optional<String> countryOfBody(String text) {
    return countries.seat(text).or(() -> lexicon.countryOfInstitution(text));
  }

  /** "Chilean Navy", "Bank of Chile". */
  private Optional<String> countryInName(int first, int last) {
    if (first == last) {
      return Optional.empty();
    }
    return countries.ofWord(word(first).text()).or(() -> countries.named(word(last).text()));
  }

  private void addLocation(int first, int last, int head, String text) {
    Optional<String> country = countries.named(text);
    if (country.isPresent()) {
      put(first, last, head, Phrase.Sort.COUNTRY, Gender.UNKNOWN, country);
      return;
    }
    Optional<String> seat = countries.seat(text);
    if (seat.isPresent()) {
      put(first, last, head, Phrase.Sort.ORGANIZATION, Gender.UNKNOWN, seat);
      return;
    }
    Optional<String> capital = countries.capital(text);
    boolean acts = capital.isPresent() && Acting.acts(tree, head);
    Phrase.Sort sort = acts ? Phrase.Sort.ORGANIZATION : Phrase.Sort.PLACE;
    put(first, last, head, sort, Gender.UNKNOWN, capital);
  }

  private boolean modifies(int word) {
    int head = tree.head(word);
    return head > word && tree.is(word, "amod", "compound", "nn", "nmod");
  }

  private void addCountries() {
    for (int i = 0; i < size; i++) {
      int longest = Math.min(countries.longestFrom(word(i).text()), size - i);
      for (int length = longest; length > 0; length--) {
        if (isCountryOrSeat(i, i + length - 1)) {
          i += length - 1;
          break;
        }
      }
    }
  }

  private boolean isCountryOrSeat(int first, int last) {
    if (!free(first, last) || !Character.isUpperCase(word(first).text().charAt(0))) {
      return false;
    }
    String text = text(first, last);
    Optional<String> country = countries.named(text);
    Optional<String> seat = country.isPresent() ? Optional.empty() : countries.seat(text);
    if (country.isEmpty() && seat.isEmpty()) {
      return false;
    }
    boolean inside =
        last + 1 < size
            && nameAt[last] == null
            && word(last + 1).tag().equals("NNP")
            && first > 0
            && word(first - 1).tag().equals("NNP")
            && seat.isPresent();
    if (inside) {
      return false;
    }
    put(
        first,
        last,
        reading.headOf(sentence, first, last),
        country.isPresent() ? Phrase.Sort.COUNTRY : Phrase.Sort.ORGANIZATION,
        Gender.UNKNOWN,
        country.or(() -> seat));
    return true;
  }

  /** Runs of proper nouns that the name finder left out. */
  private void addProper(Map<String, Name.Kind> known) {
    for (int i = 0; i < size; i++) {
      if (!properHere(i) && !knownPerson(i, known)) {
        continue;
      }
      int last = i;
      while (last + 1 < size && properHere(last + 1)) {
        last++;
      }
      addProperRun(i, last, known);
      i = last;
    }
  }

  private boolean properHere(int i) {
    return nameAt[i] == null
        && PhraseFinder.isProper(word(i))
        && countries.demonym(word(i).text()).isEmpty()
        && !CALENDAR.contains(word(i).text().toLowerCase(Locale.ROOT));
  }

  /** A surname that is no proper noun to the tagger. */
  private boolean knownPerson(int i, Map<String, Name.Kind> known) {
    return nameAt[i] == null
        && tree.is(i, "nsubj", "poss")
        && Character.isUpperCase(word(i).text().charAt(0))
        && known.get(word(i).text()) == Name.Kind.PERSON;
  }

  private void addProperRun(int from, int last, Map<String, Name.Kind> known) {
    int first = from;
    while (first < last && titleLike(first)) {
      first++;
    }
    boolean titled = first > 0 && lexicon.title(word(first - 1).text()).isPresent();
    String text = text(first, last);
    Name.Kind kind = known.get(text);
    if (kind != null) {
      addName(kind, first, last);
    } else if ((titled && !titleLike(first))
        || (last > first && lexicon.isGivenName(word(first).text()))) {
      addPerson(first, last);
    } else if (countryOfBody(text).isPresent()) {
      addName(Name.Kind.ORGANIZATION, first, last);
    } else if (first > 0 && !titleLike(last) && isArgument(last)) {
      int head = reading.headOf(sentence, first, last);
      put(first, last, head, Phrase.Sort.UNKNOWN, genderOfName(first, last), Optional.empty());
    }
  }

  private boolean titleLike(int i) {
    String lower = word(i).text().toLowerCase(Locale.ROOT);
    return lexicon.title(lower).isPresent() || lexicon.isOffice(lower);
  }

  private boolean isArgument(int word) {
    return reading.isSubject(sentence, word) || tree.is(word, "dobj", "appos");
  }

  private void put(
      int first, int last, int head, Phrase.Sort sort, Gender gender, Optional<String> country) {
    List<String> name = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      name.add(word(i).text());
    }
    Phrase phrase =
        new Phrase(
            phrases.size(),
            sentence,
            first,
            last,
            head,
            reading.span(sentence, first, last),
            Mention.Form.NAME,
            sort,
            gender,
            sort == Phrase.Sort.GROUP,
            true,
            List.copyOf(name),
            word(head).lemma(),
            country,
            Optional.empty());
    phrases.add(phrase);
    for (int i = first; i <= last; i++) {
      nameAt[i] = phrase;
    }
  }

  private String text(int first, int last) {
    if (first == last) {
      return word(first).text();
    }
    StringBuilder text = new StringBuilder(word(first).text());
    for (int i = first + 1; i <= last; i++) {
      if (word(i).span().start() > word(i - 1).span().end()) {
        text.append(' ');
      }
      text.append(word(i).text());
    }
    return text.toString();
  }

  // ---- descriptions

  private void addNominals() {
    for (int i = 0; i < size; i++) {
      if (nameAt[i] == null && isNoun(word(i).tag()) && headsPhrase(i)) {
        addNominal(i);
      } else if (isAge(i)) {
        addDescription(i, i, Phrase.Sort.PERSON);
      }
    }
  }

  private static boolean isNoun(String tag) {
    return tag.startsWith("NN");
  }

  private boolean isAge(int i) {
    String text = word(i).text();
    return nameAt[i] == null
        && Character.isDigit(text.charAt(0))
        && text.endsWith("-year-old")
        && !(i + 1 < size && isNoun(word(i + 1).tag()));
  }

  /** Not a part of a longer noun: "the state" in "the state visit". */
  private boolean headsPhrase(int i) {
    if (i + 1 < size && isNoun(word(i + 1).tag()) && nameAt[i + 1] == null) {
      return false;
    }
    return !(tree.head(i) == i + 1
        && tree.is(i, "compound", "nn", "amod")
        && nameAt[i + 1] == null);
  }

  private void addNominal(int head) {
    String lemma = word(head).lemma().toLowerCase(Locale.ROOT);
    Optional<Lexicon.Noun> noun = lexicon.noun(lemma);
    if (noun.isEmpty() && lexicon.title(word(head).text()).isEmpty()) {
      return;
    }
    boolean plural = word(head).tag().endsWith("S") && word(head).tag().startsWith("NN");
    Phrase.Sort sort =
        switch (noun.orElse(Lexicon.Noun.PERSON)) {
          case PERSON -> plural ? Phrase.Sort.GROUP : Phrase.Sort.PERSON;
          case GROUP -> Phrase.Sort.GROUP;
          case BODY -> Phrase.Sort.ORGANIZATION;
          case COUNTRY -> Phrase.Sort.COUNTRY;
        };
    addDescription(head, complementEnd(head), sort);
  }

  /** The end of an "of ..." after a noun, or the noun itself. */
  private int complementEnd(int head) {
    int next = head + 1;
    if (next >= size || tree.head(next) != head || !tree.is(next, "prep")) {
      return head;
    }
    boolean belongs = Offices.COMPLEMENTS.contains(word(next).lemma());
    int end = tree.last(next);
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
    String tag = word(i).tag();
    return tree.dominates(head, i)
        && !tag.startsWith("VBD")
        && !tag.equals("VBZ")
        && !tag.equals("IN")
        && !tag.equals(",")
        && !tag.equals(":")
        && !tag.equals("``")
        && !tag.equals("''");
  }

  private void addDescription(int head, int last, Phrase.Sort sort) {
    int first = phraseStart(head);
    String determiner = word(first).text().toLowerCase(Locale.ROOT);
    boolean definite = isDefinite(first, head, determiner);
    String lemma = word(head).lemma().toLowerCase(Locale.ROOT);
    boolean person = sort == Phrase.Sort.PERSON || sort == Phrase.Sort.GROUP;
    Optional<Office> office =
        person ? Optional.of(offices.read(first, head, last)) : Optional.empty();
    Optional<String> country =
        office.isPresent() ? office.get().country() : offices.country(first, head, last);
    boolean title = definite && sort == Phrase.Sort.PERSON && lexicon.isOffice(lemma);
    phrases.add(
        new Phrase(
            phrases.size(),
            sentence,
            first,
            last,
            head,
            reading.span(sentence, first, last),
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

  private boolean isDefinite(int first, int head, String determiner) {
    if (determiner.equals("the")
        || determiner.equals("this")
        || determiner.equals("that")
        || determiner.equals("these")
        || determiner.equals("those")) {
      return true;
    }
    if (word(first).tag().equals("PRP$")) {
      return true;
    }
    for (int i = first; i < head; i++) {
      if (word(i).tag().equals("POS")) {
        return true;
      }
    }
    return false;
  }

  // ---- what constructions join

  /** "Russian President Vladimir Putin", "his Chinese counterpart Xi Jinping", "Mr. Xi". */
  private void joinTitleBefore(Phrase name) {
    int before = name.first() - 1;
    while (before >= 0 && isCourtesy(before)) {
      before--;
    }
    if (before < 0 || (nameAt[before] != null && !titleLike(before))) {
      return;
    }
    int noun = titleNoun(before);
    if (noun < 0) {
      return;
    }
    Phrase title = offices.before(reading, sentence, noun, before);
    phrases.removeIf(p -> p.form() != Mention.Form.NAME && p.head() == noun);
    phrases.add(title);
    same.add(new Phrase[] {name, title});
  }

  private boolean isCourtesy(int i) {
    return lexicon.title(word(i).text()).map(Lexicon.Title::courtesy).orElse(false);
  }

  /** The noun that is a title right before a name: at a word, or before its "of ..."; else -1. */
  private int titleNoun(int before) {
    if (isPersonNoun(before)) {
      return before;
    }
    for (int i = before; i > before - 5 && i > 0; i--) {
      if (!isNoun(word(i).tag()) && !word(i).tag().equals("CC")) {
        boolean of =
            word(i).text().equalsIgnoreCase("of") || word(i).text().equalsIgnoreCase("for");
        return of
                && i < before
                && isPersonNoun(i - 1)
                && Character.isUpperCase(word(before).text().charAt(0))
            ? i - 1
            : -1;
      }
    }
    return -1;
  }

  private boolean isPersonNoun(int i) {
    Word word = word(i);
    if (!isNoun(word.tag())
        || word.tag().equals("NNS")
        || word.tag().equals("NNPS")
        || nameAt[i] != null) {
      return false;
    }
    return titleLike(i)
        || lexicon
            .noun(word.lemma().toLowerCase(Locale.ROOT))
            .filter(n -> n == Lexicon.Noun.PERSON)
            .isPresent();
  }

  /** "Putin, the Russian president"; "the Russian president, Vladimir Putin"; "Putin is ...". */
  private void joinAppositions() {
    List<Phrase> all = List.copyOf(phrases);
    Phrase[] byHead = new Phrase[size];
    for (Phrase phrase : all) {
      byHead[phrase.head()] = phrase;
    }
    for (Phrase phrase : all) {
      int head = phrase.head();
      int other = -1;
      if (tree.is(head, "appos")) {
        other = tree.head(head);
      } else if (tree.is(head, "attr") && phrase.office().isPresent()) {
        other = tree.head(head) < 0 ? -1 : tree.child(tree.head(head), "nsubj").orElse(-1);
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

  // ---- pronouns

  private void addPronouns() {
    for (int i = 0; i < size; i++) {
      if (nameAt[i] != null) {
        continue;
      }
      Pronoun pronoun = Pronoun.of(word(i).text());
      if (pronoun != null && word(i).tag().startsWith("PRP")) {
        phrases.add(
            new Phrase(
                phrases.size(),
                sentence,
                i,
                i,
                i,
                word(i).span(),
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
