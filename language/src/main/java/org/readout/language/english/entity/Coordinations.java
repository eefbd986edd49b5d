package org.readout.language.english.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.annotation.Tree;

/** Finds subjects of several parts, "Keller and Dorn", that a later "they" may mean. */
final class Coordinations {
  /** How many phrases back. */
  private static final int PHRASES = 40;

  /** How many sentences back. */
  private static final int SENTENCES = 2;

  private final Reading reading;
  private final Clusters clusters;
  private final Voices voices;
  private final Map<Integer, List<Phrase>> meant = new HashMap<>();
  private double weight;

  Coordinations(Reading reading, Clusters clusters, Voices voices) {
    this.reading = reading;
    this.clusters = clusters;
    this.voices = voices;
  }

  /** Who is meant by a pronoun together; empty if nobody. */
  List<Phrase> of(Phrase pronoun) {
    return meant.getOrDefault(pronoun.number(), List.of());
  }

  /** The weight of the last that outweighed another antecedent, as salience is measured. */
  double weight() {
    return weight;
  }

  /** Whether a pronoun means several more likely than one antecedent of a weight. */
  boolean outweigh(Phrase pronoun, double other) {
    if (!pronoun.lemma().equals("they") || voices.quoting(pronoun) >= 0) {
      return false;
    }
    int from = pronoun.number() - 1;
    for (int i = from; i >= Math.max(0, from - PHRASES); i--) {
      Phrase phrase = clusters.phrase(i);
      int distance = pronoun.sentence() - phrase.sentence();
      if (distance > SENTENCES) {
        return false;
      }
      List<Phrase> several = distance == 0 ? List.of() : several(phrase);
      weight = Salience.nearness(distance);
      if (several.size() > 1 && weight >= other) {
        meant.put(pronoun.number(), several);
        return true;
      }
    }
    return false;
  }

  /** The parts of a subject outside quotations; of a pronoun those whom it means. */
  private List<Phrase> several(Phrase phrase) {
    Tree tree = reading.tree(phrase.sentence());
    if (!tree.is(phrase.head(), "nsubj", "nsubjpass") || voices.quoting(phrase) >= 0) {
      return List.of();
    }
    if (phrase.isPronoun()) {
      return of(phrase);
    }
    List<Phrase> parts = new ArrayList<>();
    parts.add(phrase);
    for (int child : tree.children(phrase.head())) {
      if (child > phrase.last() && tree.is(child, "conj")) {
        Phrase part = clusters.headed(phrase.sentence(), child);
        if (part == null) {
          return List.of();
        }
        parts.add(part);
      }
    }
    return parts.stream().allMatch(Phrase::isName) ? parts : List.of();
  }
}
