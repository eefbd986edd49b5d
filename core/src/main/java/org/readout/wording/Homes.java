package org.readout.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;

/** The country for whose readers reports are written: they need not say whose senate it is. */
final class Homes {

  private Homes() {}

  /**
   * The country of most bodies whose names do not tell the country; the first by code of equals.
   */
  static Optional<String> of(Vocabulary vocabulary, List<AnnotatedReport> reports) {
    Map<String, Set<String>> bodies = new TreeMap<>();
    for (AnnotatedReport report : reports) {
      for (Entity entity : report.entities()) {
        boolean body = entity.kind() == Entity.Kind.ORGANIZATION && entity.country().isPresent();
        if (body && !vocabulary.isOfCountry(entity.name())) {
          bodies
              .computeIfAbsent(entity.country().orElseThrow(), c -> new HashSet<>())
              .add(entity.id());
        }
      }
    }
    Optional<String> home = Optional.empty();
    int most = 0;
    for (Map.Entry<String, Set<String>> one : bodies.entrySet()) {
      if (one.getValue().size() > most) {
        most = one.getValue().size();
        home = Optional.of(one.getKey());
      }
    }
    return home;
  }
}
