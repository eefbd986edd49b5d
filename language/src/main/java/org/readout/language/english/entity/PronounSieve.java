package org.readout.language.english.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotation.Mention;
import org.readout.annotation.Tree;
import org.readout.language.english.entity.Phrase.Sort;

/**
 * Finds for each pronoun whom it means: of those mentioned shortly before who agree with it, the
 * most salient (after Lappin and Leass 1994: subjects before objects, near before far, often
 * mentioned before seldom). Who speaks is the likeliest to be meant by "he said".
 */
final class PronounSieve {
  /** How many sentences back, and how many phrases. */
  private static final int SENTENCES = 5;

  private static final int PHRASES = 70;
  private static final double[] DISTANCE = {1, 0.8, 0.5, 0.32, 0.22, 0.15};

  private final Reading reading;
  private final Clusters clusters;
  private final Voices voices;
  private final Set<Phrase> sources;
  private final Map<Integer, Double> scores = new HashMap<>();
  private final Map<Integer, Integer> bestPhrase = new HashMap<>();

  /** How sure the choice was, by pronoun: the share of the best among all scores. */
  private final Map<Integer, Double> certainty = new HashMap<>();

  PronounSieve(Reading reading, Clusters clusters, Voices voices, Set<Phrase> sources) {
    this.sources = sources;
    this.reading = reading;
    this.clusters = clusters;
    this.voices = voices;
  }

  /** How sure a pronoun's choice was, 0 to 1; 0 for one that has none. */
  double certainty(Phrase pronoun) {
    return certainty.getOrDefault(pronoun.number(), 0.0);
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
      if (distance > SENTENCES) {
        break;
      }
      seen++;
      if (barred != null && clusters.together(barred, phrase)) {
        continue;
      }
      double score = score(pronoun, phrase, distance);
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

  private double score(Phrase pronoun, Phrase phrase, int distance) {
    double agreement = agreement(pronoun, clusters.of(phrase), phrase);
    if (agreement == 0 || unresolved(phrase)) {
      return 0;
    }
    if (distance == 0 && sameClause(pronoun, phrase)) {
      return 0;
    }
    double score = agreement * DISTANCE[distance] * prominence(phrase);
    boolean inQuote = voices.quoting(phrase) >= 0;
    if (inQuote && voices.quoting(phrase) != voices.quoting(pronoun)) {
      score *= 0.3;
    }
    int source = voices.sourceOf(pronoun);
    if (source >= 0 && voices.contentOf(phrase) >= 0 && !sources.contains(phrase)) {
      score *= voices.contentOf(phrase) == source ? 0.35 : 0.6;
    }
    if (distance == 0 && isSubject(phrase) && phrase.number() < pronoun.number()) {
      score *= 1.25;
    }
    return score;
  }

  /** A pronoun that found nobody leads nowhere. */
  private boolean unresolved(Phrase phrase) {
    return phrase.isPronoun() && clusters.of(phrase).size() == 1;
  }

  private double prominence(Phrase phrase) {
    int word = reading.firstConjunct(phrase.sentence(), phrase.head());
    Tree tree = reading.tree(phrase.sentence());
    if (sources.contains(phrase)) {
      return 1.05;
    }
    return switch (tree.relation(word)) {
      case "nsubj", "nsubjpass" -> 1;
      case "agent" -> 0.7;
      case "dobj", "dative", "iobj" -> 0.6;
      case "poss" -> 0.55;
      case "pobj" -> 0.5;
      case "appos", "attr" -> 0.5;
      case "compound", "nn" -> 0.35;
      default -> 0.5;
    };
  }

  private boolean isSubject(Phrase phrase) {
    return reading.isSubject(phrase.sentence(), phrase.head());
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

  private double agreement(Phrase pronoun, Cluster cluster, Phrase phrase) {
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
    return switch (cluster.sort()) {
      case ORGANIZATION -> 1;
      case COUNTRY -> isSubject(phrase) ? 1 : 0.5;
      case UNKNOWN -> phrase.isPronoun() ? 0.8 : 0.4;
      case GROUP -> 0.6;
      case PLACE -> 0.1;
      case PERSON -> 0;
    };
  }

  private void addSpeaker(Phrase pronoun, @Nullable Phrase speaker, @Nullable Phrase barred) {
    if (speaker == null || barred != null) {
      return;
    }
    int distance = pronoun.sentence() - speaker.sentence();
    if (distance < 0 || distance > SENTENCES + 2) {
      return;
    }
    double agreement = agreement(pronoun, clusters.of(speaker), speaker);
    double weight = voices.sourceOf(pronoun) >= 0 ? 0.7 : 0.3;
    if (agreement > 0) {
      add(speaker, agreement * weight * DISTANCE[Math.min(distance, SENTENCES)] * 1.2);
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
        double agreement = agreement(pronoun, clusters.of(phrase), phrase);
        if (main && agreement > 0) {
          add(phrase, 0.95 * agreement);
        }
        return;
      }
    }
  }

  private boolean choose(Phrase pronoun) {
    int best = -1;
    double most = 0;
    double sum = 0;
    for (Map.Entry<Integer, Double> entry : scores.entrySet()) {
      double score = entry.getValue() * frequency(clusters.of(entry.getKey()));
      sum += score;
      if (score > most || (score == most && best > entry.getKey())) {
        most = score;
        best = entry.getKey();
      }
    }
    if (best < 0 || most < least(pronoun)) {
      return false;
    }
    Integer phrase = bestPhrase.get(best);
    Cluster cluster = clusters.of(best);
    if (pronoun.lemma().equals("he") || pronoun.lemma().equals("she")) {
      cluster.learn(pronoun.gender());
      cluster.learnSort(Sort.PERSON);
    }
    certainty.put(pronoun.number(), most / sum * Math.min(1, most / 0.5));
    clusters.force(phrase == null ? best : phrase, pronoun.number());
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

  static List<Phrase> pronouns(List<Phrase> phrases) {
    List<Phrase> pronouns = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (phrase.form() == Mention.Form.PRONOUN) {
        pronouns.add(phrase);
      }
    }
    return pronouns;
  }
}
