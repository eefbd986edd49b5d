package org.readout.language.english.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The phrases of a report, parted into clusters; at first each phrase is one. */
final class Clusters {
  private final List<Phrase> phrases;
  private final int[] parents;
  private final @Nullable Cluster[] clusters;

  Clusters(List<Phrase> phrases) {
    this.phrases = phrases;
    parents = new int[phrases.size()];
    clusters = new Cluster[phrases.size()];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i;
      clusters[i] = new Cluster(phrases.get(i));
    }
  }

  List<Phrase> phrases() {
    return phrases;
  }

  /** The name that a word of a sentence is the head of, else another phrase, else null. */
  @Nullable Phrase headed(int sentence, int word) {
    Phrase found = null;
    for (int i = firstFrom(phrases, Phrase::sentence, sentence); i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      if (phrase.sentence() != sentence) {
        return found;
      }
      if (phrase.head() == word && (found == null || phrase.isName())) {
        found = phrase;
      }
    }
    return found;
  }

  /** Where the first phrase stands whose key is not less, in phrases that the key orders. */
  static int firstFrom(List<Phrase> phrases, ToIntFunction<Phrase> key, int least) {
    int low = 0;
    int high = phrases.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (key.applyAsInt(phrases.get(middle)) < least) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  Phrase phrase(int number) {
    return phrases.get(number);
  }

  Cluster of(Phrase phrase) {
    return of(phrase.number());
  }

  Cluster of(int number) {
    Cluster cluster = clusters[root(number)];
    if (cluster == null) {
      throw new IllegalStateException("no cluster at " + number);
    }
    return cluster;
  }

  /** A number that all phrases of a cluster share. */
  int root(int number) {
    int root = number;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  boolean together(Phrase one, Phrase other) {
    return root(one.number()) == root(other.number());
  }

  /** Joins the clusters of two phrases if they agree; tells whether they are one now. */
  boolean join(Phrase one, Phrase other) {
    return together(one, other)
        || (of(one).accepts(of(other)) && force(one.number(), other.number()));
  }

  /** Joins two clusters whether they agree or not. */
  boolean force(int one, int other) {
    int a = root(one);
    int b = root(other);
    if (a == b) {
      return true;
    }
    boolean intoFirst = of(a).size() >= of(b).size();
    int into = intoFirst ? a : b;
    int from = intoFirst ? b : a;
    of(into).take(of(from));
    parents[from] = into;
    clusters[from] = null;
    return true;
  }

  /** All clusters, by the first phrase of each. */
  List<Cluster> all() {
    List<Cluster> all = new ArrayList<>();
    boolean[] seen = new boolean[parents.length];
    for (int i = 0; i < parents.length; i++) {
      int root = root(i);
      if (!seen[root]) {
        seen[root] = true;
        all.add(of(root));
      }
    }
    return all;
  }
}
