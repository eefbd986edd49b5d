package org.readout.bench.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.fact.Meaning;
import org.readout.fact.Sense;

/** Asks a model once for each text: the same reports are compared many times, one word changed. */
public final class RememberedMeaning implements Meaning {

  private final Meaning model;
  private final Map<String, Sense> known = new HashMap<>();

  public RememberedMeaning(Meaning model) {
    this.model = model;
  }

  @Override
  public synchronized List<Sense> of(List<String> texts) {
    Set<String> unknown = new LinkedHashSet<>(texts);
    unknown.removeAll(known.keySet());
    List<String> asked = List.copyOf(unknown);
    List<Sense> told = asked.isEmpty() ? List.of() : model.of(asked);
    for (int i = 0; i < asked.size(); i++) {
      known.put(asked.get(i), told.get(i));
    }
    List<Sense> senses = new ArrayList<>();
    texts.forEach(text -> senses.add(known.get(text)));
    return senses;
  }
}
