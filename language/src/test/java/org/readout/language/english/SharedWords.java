package org.readout.language.english;

import java.util.List;
import java.util.Locale;
import org.readout.fact.Meaning;
import org.readout.fact.Sense;

/** A meaning for tests: texts are near if they have words in common. */
final class SharedWords implements Meaning {
  private static final int DIMENSIONS = 512;

  @Override
  public List<Sense> of(List<String> texts) {
    return texts.stream().map(SharedWords::sense).toList();
  }

  private static Sense sense(String text) {
    float[] vector = new float[DIMENSIONS];
    for (String word : text.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
      vector[Math.floorMod(word.hashCode(), DIMENSIONS)] += word.length() > 3 ? 1 : 0;
    }
    double square = 0;
    for (float value : vector) {
      square += value * value;
    }
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] /= (float) Math.max(1, Math.sqrt(square));
    }
    return new Sense(vector, List.of(), new float[0][]);
  }
}
