package org.readout.language.english.toll;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.annotation.Entity;
import org.readout.annotation.Mention;
import org.readout.annotation.Word;

/** Whom the words of a report mention, by where a mention ends. */
final class Mentions {
  private final Map<Integer, Entity> ends = new HashMap<>();
  private final Map<Integer, Entity> names = new HashMap<>();
  private final Set<String> culprits = new HashSet<>();

  /**
   * The mentions of a report's entities.
   *
   * @param entities with offsets in the text whose words are asked for; empty for a title
   */
  Mentions(List<Entity> entities) {
    for (Entity entity : entities) {
      for (Mention mention : entity.mentions()) {
        ends.putIfAbsent(mention.span().end(), entity);
        if (mention.form() == Mention.Form.NAME) {
          names.putIfAbsent(mention.span().end(), entity);
        }
      }
    }
  }

  /** Remembers that somebody did harm to others. */
  void blame(Word word) {
    Entity entity = names.get(word.span().end());
    if (entity != null && entity.kind() == Entity.Kind.PERSON) {
      culprits.add(entity.id());
    }
  }

  /** Whether a word ends the mention of somebody who did harm to others. */
  boolean isCulprit(Word word) {
    Entity entity = names.get(word.span().end());
    return entity != null && culprits.contains(entity.id());
  }

  /** The kind of the entity whose mention ends with a word. */
  Optional<Entity.Kind> kindAt(Word word) {
    return Optional.ofNullable(ends.get(word.span().end())).map(Entity::kind);
  }

  /** The id of the person whose name ends with a word; whom a pronoun means is less sure. */
  Optional<String> idAt(Word word) {
    return Optional.ofNullable(names.get(word.span().end()))
        .filter(entity -> entity.kind() == Entity.Kind.PERSON)
        .map(Entity::id);
  }
}
