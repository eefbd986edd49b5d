package org.readout.language.english.event;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.readout.annotation.AnnotatedReport;
import org.readout.annotation.Entity;
import org.readout.annotation.Mention;
import org.readout.text.Span;

/** Whom the words of a report refer to. */
final class Referents {
  /** So many mentions are looked through that begin before a word and may reach over it. */
  private static final int NEAR = 6;

  /** A mention and whom it means. */
  record Place(Mention mention, Entity entity) {}

  private final NavigableMap<Integer, Place> places = new TreeMap<>();
  private final Map<String, Entity> countries = new HashMap<>();
  private final Map<String, Entity> byId = new HashMap<>();

  Referents(AnnotatedReport report) {
    for (Entity entity : report.entities()) {
      byId.put(entity.id(), entity);
      if (entity.kind() == Entity.Kind.COUNTRY) {
        entity
            .country()
            .flatMap(ActorCodes::alpha3)
            .ifPresent(code -> countries.putIfAbsent(code, entity));
      }
      for (Mention mention : entity.mentions()) {
        places.merge(mention.span().start(), new Place(mention, entity), Referents::longer);
      }
    }
  }

  private static Place longer(Place one, Place other) {
    return one.mention.span().length() >= other.mention.span().length() ? one : other;
  }

  /** The innermost mention that holds a word. */
  Optional<Place> at(Span word) {
    Map.Entry<Integer, Place> before = places.floorEntry(word.start());
    for (int i = 0; i < NEAR && before != null; i++) {
      if (before.getValue().mention.span().contains(word)) {
        return Optional.of(before.getValue());
      }
      before = places.lowerEntry(before.getKey());
    }
    return Optional.empty();
  }

  /** The entity of a country that the report names, by ISO 3166 alpha-3. */
  Optional<Entity> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  Optional<Entity> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
