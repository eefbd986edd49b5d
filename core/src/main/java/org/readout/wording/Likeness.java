package org.readout.wording;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How alike in meaning the phrases for actors are: the cosine between the sums of their vectors.
 */
final class Likeness {
  private final Map<Actor, float[]> sums = new HashMap<>();

  /**
   * @param actors of each phrase, in order
   */
  Likeness(Optional<Meaning> meaning, List<Phrase> phrases, List<Actor> actors) {
    if (meaning.isPresent() && !phrases.isEmpty()) {
      float[][] vectors = meaning.get().vectors(phrases.stream().map(Phrase::text).toList());
      for (int i = 0; i < vectors.length; i++) {
        add(actors.get(i), vectors[i]);
      }
    }
  }

  private void add(Actor actor, float[] vector) {
    float[] sum = sums.computeIfAbsent(actor, a -> new float[vector.length]);
    for (int i = 0; i < vector.length; i++) {
      sum[i] += vector[i];
    }
  }

  /** The most alike of some, one of which is helped; empty if no meaning is known. */
  Optional<Actor> nearest(Actor actor, Collection<Actor> some, Optional<Actor> helped, double by) {
    Optional<Actor> nearest = Optional.empty();
    double best = Double.NEGATIVE_INFINITY;
    for (Actor one : some) {
      Optional<Double> cosine = cosine(actor, one);
      if (cosine.isPresent()) {
        double likeness = cosine.get() + (helped.equals(Optional.of(one)) ? by : 0);
        if (likeness > best) {
          best = likeness;
          nearest = Optional.of(one);
        }
      }
    }
    return nearest;
  }

  private Optional<Double> cosine(Actor one, Actor other) {
    float[] a = sums.get(one);
    float[] b = sums.get(other);
    return a == null || b == null
        ? Optional.empty()
        : Optional.of(Acts.dot(a, b) / Math.sqrt(Acts.dot(a, a) * Acts.dot(b, b)));
  }
}
