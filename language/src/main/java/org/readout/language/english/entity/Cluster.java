package org.readout.language.english.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The phrases that are held to mean the same, and what they tell together. */
final class Cluster {
  final List<Phrase> phrases = new ArrayList<>();
  final List<Office> offices = new ArrayList<>();
  private Phrase.Sort sort;
  private Gender gender;
  private Optional<String> country;
  private List<String> fullest;
  private int names;

  Cluster(Phrase phrase) {
    phrases.add(phrase);
    phrase.office().ifPresent(offices::add);
    sort = phrase.sort();
    gender = phrase.gender();
    country = phrase.country();
    fullest = phrase.name();
    names = phrase.isName() ? 1 : 0;
  }

  Phrase.Sort sort() {
    return sort;
  }

  Gender gender() {
    return gender;
  }

  Optional<String> country() {
    return country;
  }

  /** The words of the name that names it best; empty if nothing names it. */
  List<String> fullest() {
    return sort == Phrase.Sort.PERSON ? Fullness.usual(phrases, fullest) : fullest;
  }

  /** How many of its phrases are names. */
  int names() {
    return names;
  }

  boolean named() {
    return names > 0;
  }

  int size() {
    return phrases.size();
  }

  boolean accepts(Cluster other) {
    return !gender.contradicts(other.gender) && agrees(sort, other.sort) && !otherCountry(other);
  }

  private boolean otherCountry(Cluster other) {
    return sort == Phrase.Sort.COUNTRY
        && other.sort == Phrase.Sort.COUNTRY
        && country.isPresent()
        && other.country.isPresent()
        && !country.equals(other.country);
  }

  private static boolean agrees(Phrase.Sort one, Phrase.Sort other) {
    return one == other || one == Phrase.Sort.UNKNOWN || other == Phrase.Sort.UNKNOWN;
  }

  void take(Cluster other) {
    phrases.addAll(other.phrases);
    for (Office office : other.offices) {
      if (!offices.contains(office)) {
        offices.add(office);
      }
    }
    if (sort == Phrase.Sort.UNKNOWN || other.sort == Phrase.Sort.COUNTRY) {
      sort = other.sort;
    }
    gender = gender.or(other.gender);
    country = country.or(() -> other.country);
    fullest = Fullness.fuller(fullest, other.fullest);
    names += other.names;
  }

  /** What a pronoun told. */
  void learn(Gender told) {
    gender = gender.or(told);
  }

  void learnSort(Phrase.Sort told) {
    if (sort == Phrase.Sort.UNKNOWN) {
      sort = told;
    }
  }
}
