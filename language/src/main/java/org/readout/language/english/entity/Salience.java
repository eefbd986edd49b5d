package org.readout.language.english.entity;

import java.util.Set;
import org.readout.annotation.Tree;

/**
 * How likely a mention is the one that a later pronoun means (after Lappin and Leass 1994):
 * subjects before objects, near before far, those who speak before those who are spoken of.
 */
final class Salience {
  /** How many sentences back. */
  static final int SENTENCES = 5;

  private static final double[] DISTANCE = {1, 0.8, 0.5, 0.32, 0.22, 0.15};

  private final Reading reading;
  private final Clusters clusters;
  private final Voices voices;
  private final Set<Phrase> speakers;
  private final Agreement agreement;

  Salience(Reading reading, Clusters clusters, Voices voices, Set<Phrase> speakers) {
    this.reading = reading;
    this.clusters = clusters;
    this.voices = voices;
    this.speakers = speakers;
    agreement = new Agreement(reading);
  }

  Agreement agreement() {
    return agreement;
  }

  /** By how many sentences lie between; farther than {@link #SENTENCES} counts like that. */
  static double nearness(int distance) {
    return DISTANCE[Math.min(distance, SENTENCES)];
  }

  /**
   * Of a phrase before a pronoun; 0 if the pronoun cannot mean it.
   *
   * @param distance how many sentences lie between, at most {@link #SENTENCES}
   */
  double of(Phrase pronoun, Phrase phrase, int distance) {
    double agrees = agreement.of(pronoun, clusters.of(phrase), phrase);
    if (agrees == 0 || unresolved(phrase)) {
      return 0;
    }
    if (distance == 0 && sameClause(pronoun, phrase)) {
      return 0;
    }
    double score = agrees * nearness(distance) * prominence(phrase);
    if (voices.quoting(phrase) >= 0 && voices.quoting(phrase) != voices.quoting(pronoun)) {
      score *= 0.3;
    }
    int source = voices.sourceOf(pronoun);
    if (source >= 0 && voices.contentOf(phrase) >= 0 && !speakers.contains(phrase)) {
      score *= voices.contentOf(phrase) == source ? 0.35 : 0.6;
    }
    boolean subject = reading.isSubject(phrase.sentence(), phrase.head());
    if (distance == 0 && subject && phrase.number() < pronoun.number()) {
      score *= 1.25;
    }
    return score;
  }

  /** A pronoun that found nobody leads nowhere. */
  private boolean unresolved(Phrase phrase) {
    return phrase.isPronoun() && clusters.of(phrase).size() == 1;
  }

  private double prominence(Phrase phrase) {
    if (speakers.contains(phrase)) {
      return 1.05;
    }
    Tree tree = reading.tree(phrase.sentence());
    return switch (tree.relation(carrier(tree, phrase))) {
      case "nsubj", "nsubjpass" -> 1;
      case "agent" -> 0.7;
      case "dobj", "dative", "iobj" -> 0.6;
      case "poss" -> possesses(tree, phrase) ? 0.8 : 0.55;
      case "pobj" -> 0.5;
      case "attr" -> 0.5;
      case "compound", "nn" -> 0.35;
      default -> 0.5;
    };
  }

  /** "Keller's plan was": whose the subject is. */
  private static boolean possesses(Tree tree, Phrase phrase) {
    int owned = tree.head(phrase.head());
    return owned >= 0 && tree.is(owned, "nsubj", "nsubjpass");
  }

  /** The word whose part in the sentence a phrase has: a conjunct or apposition has another's. */
  private int carrier(Tree tree, Phrase phrase) {
    int word = reading.firstConjunct(phrase.sentence(), phrase.head());
    for (int steps = 0; steps < 3 && tree.is(word, "appos") && tree.head(word) >= 0; steps++) {
      word = reading.firstConjunct(phrase.sentence(), tree.head(word));
    }
    return word;
  }

  /** Whether the phrase is an argument of the verb whose argument the pronoun is. */
  private boolean sameClause(Phrase pronoun, Phrase phrase) {
    Tree tree = reading.tree(pronoun.sentence());
    if (tree.is(pronoun.head(), "poss")) {
      return false;
    }
    int verb = governor(tree, pronoun.head());
    return verb >= 0 && governor(tree, phrase.head()) == verb && !tree.is(phrase.head(), "poss");
  }

  private static int governor(Tree tree, int word) {
    int head = tree.head(word);
    if (head >= 0 && tree.is(word, "pobj")) {
      return tree.head(head);
    }
    return head;
  }
}
