package org.readout.language.english.entity;

/** How well somebody mentioned agrees with a pronoun in number, gender and sort, from 0 to 1. */
final class Agreement {
  private final Reading reading;

  Agreement(Reading reading) {
    this.reading = reading;
  }

  /** Of a pronoun with a phrase; 0 if it cannot mean it. */
  double of(Phrase pronoun, Cluster cluster, Phrase phrase) {
    return switch (pronoun.lemma()) {
      case "he", "she" -> personal(pronoun.gender(), cluster, phrase);
      case "they" -> several(cluster, phrase);
      case "it" -> thing(cluster, phrase);
      default -> 0;
    };
  }

  private static double personal(Gender gender, Cluster cluster, Phrase phrase) {
    if (cluster.gender().contradicts(gender) || phrase.plural()) {
      return 0;
    }
    double sort =
        switch (cluster.sort()) {
          case PERSON -> cluster.named() ? 1 : 0.7;
          case UNKNOWN -> cluster.named() ? 0.4 : 0;
          case ORGANIZATION, COUNTRY, PLACE, GROUP -> 0;
        };
    if (cluster.gender().doubts(gender)) {
      return sort * 0.4;
    }
    return cluster.gender() == Gender.UNKNOWN ? sort * 0.7 : sort;
  }

  private static double several(Cluster cluster, Phrase phrase) {
    if (phrase.plural()) {
      return 1;
    }
    return switch (cluster.sort()) {
      case GROUP -> 1;
      case ORGANIZATION -> 0.5;
      case COUNTRY -> 0.3;
      case UNKNOWN -> phrase.isPronoun() ? 1 : 0.2;
      case PERSON, PLACE -> 0;
    };
  }

  private double thing(Cluster cluster, Phrase phrase) {
    if (phrase.plural()) {
      return 0;
    }
    boolean subject = reading.isSubject(phrase.sentence(), phrase.head());
    return switch (cluster.sort()) {
      case ORGANIZATION -> 1;
      case COUNTRY -> subject ? 1 : 0.5;
      case UNKNOWN -> phrase.isPronoun() ? 0.8 : 0.4;
      case GROUP -> 0.6;
      case PLACE -> 0.1;
      case PERSON -> 0;
    };
  }
}
