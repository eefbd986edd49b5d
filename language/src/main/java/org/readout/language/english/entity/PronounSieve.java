package org.readout.language.english.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.annotation.Tree;
import org.readout.language.english.entity.Phrase.Sort;

/**
 * Finds for each pronoun whom it means: of those mentioned shortly before who agree with it, the
 * most salient (after Lappin and Leass 1994: subjects before objects, near before far, often
 * mentioned before seldom). Who speaks is the likeliest to be meant by "he said".
 */
final class PronounSieve {
  /** How many phrases back. */
  private static final int PHRASES = 70;

  /** "After he had left, Obama said": the clauses share their subject far more often than not. */
  private static final double SAME_SUBJECT = 1.8;

  private final Reading reading;
  private final Clusters clusters;
  private final Voices voices;
  private final Salience salience;
  private final Map<Integer, Double> scores = new HashMap<>();
  private final Map<Integer, Integer> bestPhrase = new HashMap<>();

  private final Map<Integer, Choice> choices = new HashMap<>();
  private final Coordinations coordinations;

  /**
   * How a pronoun's antecedent was chosen.
   *
   * @param best the score of the one chosen
   * @param second the score of the next best; 0 if there is none
   */
  record Choice(double best, double second) {}

  PronounSieve(Reading reading, Clusters clusters, Voices voices, Salience salience) {
    this.salience = salience;
    this.reading = reading;
    this.clusters = clusters;
    this.voices = voices;
    coordinations = new Coordinations(reading, clusters, voices);
  }

  /** Those of whom "they" is said together, "Keller and Dorn"; empty if they are one phrase. */
  List<Phrase> together(Phrase pronoun) {
    return coordinations.of(pronoun);
  }

  /** How a pronoun was resolved; empty for one that was not. */
  Optional<Choice> choice(Phrase pronoun) {
    return Optional.ofNullable(choices.get(pronoun.number()));
  }

  /**
   * Resolves one pronoun.
   *
   * @param speaker who spoke last, or nobody
   * @param barred whom it cannot mean: inside a quotation its speaker
   */
  boolean resolve(Phrase pronoun, @Nullable Phrase speaker, @Nullable Phrase barred) {
    scores.clear();
    bestPhrase.clear();
    collect(pronoun, barred);
    addSpeaker(pronoun, speaker, barred);
    lookAhead(pronoun);
    return choose(pronoun);
  }

  private void collect(Phrase pronoun, @Nullable Phrase barred) {
    int seen = 0;
    for (int i = pronoun.number() - 1; i >= 0 && seen < PHRASES; i--) {
      Phrase phrase = clusters.phrase(i);
      int distance = pronoun.sentence() - phrase.sentence();
      if (distance > Salience.SENTENCES) {
        break;
      }
      seen++;
      if (barred != null && clusters.together(barred, phrase)) {
        continue;
      }
      double score = salience.of(pronoun, phrase, distance);
      if (score > 0) {
        add(phrase, score);
      }
    }
  }

  private void add(Phrase phrase, double score) {
    int root = clusters.root(phrase.number());
    Double before = scores.get(root);
    if (before == null) {
      scores.put(root, score);
      bestPhrase.put(root, phrase.number());
    } else {
      double high = Math.max(before, score);
      double low = Math.min(before, score);
      scores.put(root, high + 0.15 * low);
    }
  }

  private void addSpeaker(Phrase pronoun, @Nullable Phrase speaker, @Nullable Phrase barred) {
    if (speaker == null || barred != null) {
      return;
    }
    int distance = pronoun.sentence() - speaker.sentence();
    if (distance < 0 || distance > Salience.SENTENCES + 2) {
      return;
    }
    double agreement = salience.agreement().of(pronoun, clusters.of(speaker), speaker);
    double weight = voices.sourceOf(pronoun) >= 0 ? 0.7 : 0.3;
    if (agreement > 0) {
      add(speaker, agreement * weight * Salience.nearness(distance) * 1.2);
      int root = clusters.root(speaker.number());
      scores.merge(root, weight * agreement * 0.35, Double::sum);
    }
  }

  /** "In his remarks, Obama said": the subject that comes after. */
  private void lookAhead(Phrase pronoun) {
    Tree tree = reading.tree(pronoun.sentence());
    int root = tree.root();
    int before = pronoun.head();
    while (tree.head(before) >= 0 && tree.head(before) != root) {
      before = tree.head(before);
    }
    boolean fronted = tree.is(before, "prep", "advcl", "npadvmod") && before < root;
    for (int i = pronoun.number() + 1; i < clusters.phrases().size(); i++) {
      Phrase phrase = clusters.phrase(i);
      if (phrase.sentence() != pronoun.sentence() || i > pronoun.number() + PHRASES) {
        return;
      }
      if (phrase.isName() && tree.is(phrase.head(), "nsubj") && voices.quoting(phrase) < 0) {
        boolean main = tree.head(phrase.head()) == root && fronted;
        if (!main) {
          continue;
        }
        double agreement = salience.agreement().of(pronoun, clusters.of(phrase), phrase);
        if (agreement > 0) {
          boolean subject = tree.is(pronoun.head(), "nsubj") && tree.is(before, "advcl");
          boolean owner = tree.is(pronoun.head(), "poss") && tree.is(before, "prep");
          add(phrase, (subject || owner ? SAME_SUBJECT : 0.95) * agreement);
        }
        return;
      }
    }
  }

  private boolean choose(Phrase pronoun) {
    int best = -1;
    double most = 0;
    double second = 0;
    for (Map.Entry<Integer, Double> entry : scores.entrySet()) {
      double score = entry.getValue() * frequency(clusters.of(entry.getKey()));
      if (score > most || (score == most && best > entry.getKey())) {
        second = most;
        most = score;
        best = entry.getKey();
      } else {
        second = Math.max(second, score);
      }
    }
    if (best < 0 || most < least(pronoun)) {
      boolean several = coordinations.outweigh(pronoun, least(pronoun));
      if (several) {
        choices.put(pronoun.number(), new Choice(coordinations.weight(), Math.max(0, most)));
      }
      return several;
    }
    if (coordinations.outweigh(pronoun, most)) {
      choices.put(pronoun.number(), new Choice(coordinations.weight(), most));
      return true;
    }
    Integer phrase = bestPhrase.get(best);
    Cluster cluster = clusters.of(best);
    if (pronoun.lemma().equals("he") || pronoun.lemma().equals("she")) {
      cluster.learn(pronoun.gender());
      cluster.learnSort(Sort.PERSON);
    }
    int antecedent = phrase == null ? best : phrase;
    choices.put(pronoun.number(), new Choice(most, second));
    clusters.force(antecedent, pronoun.number());
    return true;
  }

  private static double frequency(Cluster cluster) {
    return 1 + 0.03 * Math.min(8, cluster.names());
  }

  /** "it" and "they" mean things and people at large more often than anybody named. */
  private double least(Phrase pronoun) {
    return switch (pronoun.lemma()) {
      case "it" -> voices.sourceOf(pronoun) >= 0 ? 0.4 : 0.85;
      case "they" -> voices.sourceOf(pronoun) >= 0 ? 0.2 : 0.6;
      default -> 0.12;
    };
  }
}
