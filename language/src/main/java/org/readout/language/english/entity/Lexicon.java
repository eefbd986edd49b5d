package org.readout.language.english.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What English nouns, titles and given names tell about whom they name. */
final class Lexicon {

  /** What a common noun names. */
  enum Noun {
    PERSON,
    GROUP,
    BODY,
    COUNTRY
  }

  /**
   * A title.
   *
   * @param courtesy it tells nothing of what the person does: "Mr"
   * @param full the office in full
   */
  record Title(boolean courtesy, Gender gender, String full) {}

  /** Offices of which a country has one that leads it. */
  private static final Set<String> LEADERS =
      Set.of(
          "president",
          "prime minister",
          "premier",
          "chancellor",
          "king",
          "queen",
          "emperor",
          "sultan",
          "dictator",
          "leader",
          "ruler",
          "emir",
          "supreme leader",
          "strongman",
          "head of state",
          "chairman",
          "general secretary",
          "monarch",
          "head of government");

  private static final Set<String> OFFICES =
      Set.of(
          "minister",
          "senator",
          "governor",
          "secretary",
          "director",
          "chairman",
          "chief",
          "mayor",
          "judge",
          "justice",
          "speaker",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "ambassador",
          "general",
          "admiral",
          "colonel",
          "captain",
          "commander",
          "sheriff",
          "attorney",
          "counsel",
          "congressman",
          "congresswoman",
          "representative",
          "councillor",
          "commissioner",
          "pope",
          "bishop",
          "archbishop",
          "cardinal",
          "prince",
          "princess",
          "envoy",
          "whip",
          "treasurer",
          "prosecutor",
          "candidate",
          "nominee",
          "executive",
          "chairwoman",
          "head",
          "superintendent",
          "adviser",
          "advisor",
          "strategist",
          "host",
          "manager",
          "lawmaker",
          "inspector",
          "deputy",
          "professor",
          "president-elect",
          "frontrunner",
          "front-runner",
          "founder",
          "coach");

  /** People of whom news writes and WordNet does not, or not in this sense. */
  private static final Set<String> NEWS_PERSONS =
      Set.of(
          "millennial",
          "superdelegate",
          "jihadist",
          "undecided",
          "tweeter",
          "vlogger",
          "source",
          "operative",
          "frontrunner",
          "insider");

  /** Bodies that speak in news, of whose many senses in WordNet that one is not the first. */
  private static final Set<String> NEWS_BODIES =
      Set.of(
          "group",
          "campaign",
          "office",
          "embassy",
          "consulate",
          "network",
          "outlet",
          "camp",
          "airline",
          "newspaper",
          "magazine",
          "publication",
          "panel",
          "administration",
          "alliance",
          "channel",
          "chamber",
          "media",
          "medium",
          "press",
          "leadership",
          "broadcaster",
          "station",
          "tabloid",
          "daily",
          "delegation",
          "opposition");

  /** By which a person just named is called again: "the Maine Republican", "the billionaire". */
  private static final Set<String> EPITHETS =
      Set.of(
          "republican",
          "democrat",
          "independent",
          "conservative",
          "liberal",
          "libertarian",
          "socialist",
          "native",
          "billionaire",
          "millionaire",
          "tycoon",
          "mogul",
          "actor",
          "actress",
          "singer",
          "lawmaker",
          "congressman",
          "congresswoman",
          "politician",
          "businessman",
          "businesswoman",
          "candidate",
          "contender",
          "nominee",
          "frontrunner",
          "front-runner",
          "incumbent",
          "freshman");

  /** Names of persons in WordNet that in news name things. */
  private static final Set<String> NEWS_THINGS = Set.of("bombshell", "blockbuster", "heavyweight");

  private static final Set<String> MEN =
      Set.of(
          "man",
          "father",
          "son",
          "husband",
          "brother",
          "uncle",
          "nephew",
          "grandfather",
          "boy",
          "gentleman",
          "grandson",
          "boyfriend",
          "widower",
          "stepfather",
          "stepson",
          "businessman",
          "congressman",
          "spokesman",
          "salesman",
          "fisherman",
          "policeman",
          "fireman",
          "actor");

  private static final Set<String> WOMEN =
      Set.of(
          "woman",
          "mother",
          "daughter",
          "wife",
          "sister",
          "aunt",
          "niece",
          "grandmother",
          "girl",
          "granddaughter",
          "girlfriend",
          "widow",
          "stepmother",
          "stepdaughter",
          "businesswoman",
          "congresswoman",
          "spokeswoman",
          "policewoman",
          "actress");

  private final Map<String, String> nouns = new HashMap<>();
  private final Map<String, Title> titles = new HashMap<>();
  private final GivenNames given = GivenNames.standard();
  private final Map<String, String> institutions = new HashMap<>();
  private final Map<String, String> institutionCountries = new HashMap<>();

  private Lexicon() {}

  static Lexicon standard() {
    Lexicon lexicon = new Lexicon();
    for (List<String> row : Rows.of("nouns.tsv")) {
      lexicon.nouns.put(row.get(0), row.get(1));
    }
    for (List<String> row : Rows.of("titles.tsv")) {
      lexicon.addTitle(row);
    }
    for (List<String> row : Rows.of("institutions.tsv")) {
      lexicon.addInstitution(row);
    }
    return lexicon;
  }

  private void addTitle(List<String> row) {
    String full = row.get(3).isEmpty() ? row.get(0) : row.get(3);
    titles.put(row.get(0), new Title(row.get(1).equals("c"), Gender.of(row.get(2)), full));
  }

  private void addInstitution(List<String> row) {
    List<String> names = Rows.split(row.get(0), '|');
    for (String name : names) {
      institutions.putIfAbsent(name, names.get(0));
      if (!row.get(1).equals("-")) {
        institutionCountries.putIfAbsent(name, row.get(1));
      }
    }
  }

  /** What a common noun in its base form names; the last part of a compound with hyphens counts. */
  Optional<Noun> noun(String lemma) {
    if (NEWS_PERSONS.contains(lemma)) {
      return Optional.of(Noun.PERSON);
    }
    if (NEWS_BODIES.contains(lemma)) {
      return Optional.of(Noun.BODY);
    }
    if (NEWS_THINGS.contains(lemma)) {
      return Optional.empty();
    }
    String letter = nouns.get(lemma);
    if (letter == null && lemma.indexOf('-') > 0) {
      letter = nouns.get(lemma.substring(lemma.lastIndexOf('-') + 1));
    }
    if (letter == null) {
      return titles.containsKey(lemma) ? Optional.of(Noun.PERSON) : Optional.empty();
    }
    return Optional.of(
        switch (letter.charAt(0)) {
          case 'o' -> Noun.BODY;
          case 'g' -> Noun.GROUP;
          case 'c' -> Noun.COUNTRY;
          default -> Noun.PERSON;
        });
  }

  Gender genderOfNoun(String lemma) {
    if (MEN.contains(lemma)) {
      return Gender.MALE;
    }
    if (WOMEN.contains(lemma)) {
      return Gender.FEMALE;
    }
    String letter = nouns.get(lemma);
    if (letter != null && letter.equals("f") && lemma.endsWith("woman")) {
      return Gender.FEMALE;
    }
    Title title = titles.get(lemma);
    return title == null ? Gender.UNKNOWN : title.gender();
  }

  /** The title that a word before a name is, if it can stand there: "Mr.", "Sen.", "President". */
  Optional<Title> title(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    if (key.endsWith(".")) {
      key = key.substring(0, key.length() - 1);
    }
    return Optional.ofNullable(titles.get(key));
  }

  /** Whether a word is a courtesy and names nobody by itself: "Mr.". */
  boolean isCourtesyAlone(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return title(word).map(Title::courtesy).orElse(false) && !nouns.containsKey(lower);
  }

  /** The names that parents give. */
  GivenNames givenNames() {
    return given;
  }

  /** The first name of an institution that is known under several; the name itself if it is not. */
  String institution(String name) {
    return institutions.getOrDefault(name, name);
  }

  Optional<String> countryOfInstitution(String name) {
    return Optional.ofNullable(institutionCountries.get(name));
  }

  /** Whether a noun names an office that a title before a name may be: "president". */
  boolean isOffice(String noun) {
    return OFFICES.contains(noun) || leads(noun);
  }

  /** One word for those that name the same office. */
  String synonym(String title) {
    return switch (title) {
      case "congressman", "congresswoman", "rep" -> "representative";
      case "premier" -> "prime minister";
      case "spokeswoman", "spokesperson" -> "spokesman";
      case "chairwoman", "chairperson", "chair" -> "chairman";
      case "ceo" -> "chief executive";
      case "sen" -> "senator";
      case "gov" -> "governor";
      default -> title;
    };
  }

  /** Whether a noun takes up a person just named, rather than bring in another. */
  boolean isEpithet(String noun) {
    return EPITHETS.contains(noun) || noun.endsWith("-year-old");
  }

  /** Whether a country has one such, who leads it. */
  boolean leads(String title) {
    return LEADERS.contains(title);
  }
}
