package org.readout.annotation;

import java.util.List;
import java.util.Optional;
import org.readout.text.Digest;

/**
 * Somebody or something that is named, in one report or in all reports of a story.
 *
 * @param id derived from kind and name
 * @param name the fullest name that is known
 * @param country ISO 3166 alpha-2, where one is known
 * @param roles the titles it bears
 * @param mentions where it is referred to in one report, in order; empty for an entity of a story
 */
public record Entity(
    String id,
    String name,
    Kind kind,
    Optional<String> country,
    List<Role> roles,
    List<Mention> mentions) {

  /** What sort of thing it is. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    COUNTRY,
    PLACE,
    GROUP;

    /** Somewhere on the map. */
    public boolean isPlace() {
      return this == COUNTRY || this == PLACE;
    }
  }

  /**
   * A title, and of what.
   *
   * @param title as the reports have it, without "the": "president"
   * @param of the id of the entity whose president, where it is known
   */
  public record Role(String title, Optional<String> of) {}

  public Entity {
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
    if (name.isBlank()) {
      throw new IllegalArgumentException("an entity without a name");
    }
  }

  /** The id of what bears this name and is of this kind. */
  public static String idOf(Kind kind, String name) {
    return Digest.of('e', kind.name(), name);
  }
}
