package org.readout.wording;

import java.util.Comparator;
import java.util.Optional;
import org.readout.annotation.Entity;

/**
 * Whom a phrase may mean.
 *
 * @param key what tells it from others of its sort: a country's code, a stem, an entity's id
 * @param entity whose id the key is
 */
record Actor(Sort sort, String key, Optional<Entity> entity) implements Comparable<Actor> {
  private static final Comparator<Actor> ORDER =
      Comparator.comparing(Actor::sort).thenComparing(Actor::key);

  /** What an actor is. */
  enum Sort {
    STATE,
    PARTY,
    /** Any other organization or group that has a name. */
    BODY,
    PERSON,
    /** Those round a person: "Keller's aides". */
    PEOPLE,
    /** Nobody with a name: what the noun says. */
    NOUN
  }

  Actor(Sort sort, String key) {
    this(sort, key, Optional.empty());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Actor actor && sort == actor.sort && key.equals(actor.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  @Override
  public int compareTo(Actor other) {
    return ORDER.compare(this, other);
  }
}
