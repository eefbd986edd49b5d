package org.readout.language.english.toll;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** The English nouns that name one person. */
final class PersonNouns {
  private static final String TABLE = "/org/readout/language/english/nouns.tsv";

  /** People of whom news of violence writes and the table does not. */
  private static final Set<String> MORE =
      Set.of(
          "people",
          "person",
          "man",
          "woman",
          "boy",
          "girl",
          "child",
          "kid",
          "teen",
          "teenager",
          "toddler",
          "infant",
          "baby",
          "adult",
          "juvenile",
          "victim",
          "male",
          "female",
          "youth",
          "youngster",
          "student",
          "suspect",
          "shooter",
          "gunman",
          "attacker",
          "assailant",
          "bystander",
          "passerby",
          "resident",
          "officer",
          "cop",
          "deputy",
          "trooper",
          "guard",
          "partygoer",
          "reveler",
          "driver",
          "passenger",
          "occupant",
          "employee",
          "worker",
          "customer",
          "patron",
          "pedestrian",
          "soldier",
          "civilian",
          "member",
          "sibling",
          "twin",
          "tot",
          "fatality",
          "casualty",
          "individual",
          "other",
          "guy",
          "dad",
          "mom",
          "couple",
          "fiance",
          "fiancee",
          "girlfriend",
          "boyfriend",
          "grandmother",
          "grandfather",
          "one",
          "sophomore",
          "freshman",
          "clubgoer",
          "teenage",
          "survivor",
          "perpetrator");

  private final Set<String> persons;
  private final Set<String> females;
  private final Set<String> males;

  private PersonNouns(Set<String> persons, Set<String> females, Set<String> males) {
    this.persons = persons;
    this.females = females;
    this.males = males;
  }

  static PersonNouns standard() {
    Set<String> persons = new HashSet<>(MORE);
    Set<String> females = new HashSet<>();
    Set<String> males = new HashSet<>();
    try (InputStream in = PersonNouns.class.getResourceAsStream(TABLE);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && line.charAt(0) != '#' && "pfm".indexOf(line.charAt(tab + 1)) >= 0) {
          String noun = line.substring(0, tab);
          persons.add(noun);
          switch (line.charAt(tab + 1)) {
            case 'f' -> females.add(noun);
            case 'm' -> males.add(noun);
            default -> {}
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PersonNouns(persons, females, males);
  }

  boolean contains(String lemma) {
    return persons.contains(lemma);
  }

  boolean isFemale(String lemma) {
    return females.contains(lemma);
  }

  boolean isMale(String lemma) {
    return males.contains(lemma);
  }
}
