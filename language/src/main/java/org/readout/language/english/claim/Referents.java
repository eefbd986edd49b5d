package org.readout.language.english.claim;

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

  /** A mention and whom it means. */
  private record Place(Mention mention, Entity entity) {}

  private final NavigableMap<Integer, Place> places = new TreeMap<>();
  private final Map<String, Entity> byId = new HashMap<>();

  Referents(AnnotatedReport report) {
    for (Entity entity : report.entities()) {
      byId.put(entity.id(), entity);
      for (Mention mention : entity.mentions()) {
        places.merge(mention.span().start(), new Place(mention, entity), Referents::longer);
      }
    }
  }

  private static Place longer(Place one, Place other) {
    return one.mention.span().length() >= other.mention.span().length() ? one : other;
  }

  /** The entity that is referred to by words that hold these. */
  Optional<Entity> at(Span word) {
    return placeAt(word).map(Place::entity);
  }

  /** Whom a pronoun stands for. */
  Optional<Entity> ofPronoun(Span word) {
    return placeAt(word)
        .filter(
            place ->
                place.mention.form() == Mention.Form.PRONOUN && place.mention.span().equals(word))
        .map(Place::entity);
  }

  /** The name that a word is part of. */
  Optional<Span> nameAt(Span word) {
    return placeAt(word)
        .filter(place -> place.mention.form() == Mention.Form.NAME)
        .map(place -> place.mention.span());
  }

  /** The entity that begins at a word. */
  Optional<Entity> beginningAt(Span word) {
    return Optional.ofNullable(places.get(word.start())).map(Place::entity);
  }

  private Optional<Place> placeAt(Span word) {
    Map.Entry<Integer, Place> before = places.floorEntry(word.start());
    return before != null && before.getValue().mention.span().contains(word)
        ? Optional.of(before.getValue())
        : Optional.empty();
  }
}
