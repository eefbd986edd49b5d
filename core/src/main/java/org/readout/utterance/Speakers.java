package org.readout.utterance;

import java.util.Optional;
import org.readout.annotation.Entity;
import org.readout.annotation.Entity.Kind;
import org.readout.annotation.Speaker;
import org.readout.annotation.Speaker.Named;

/** Whether two statements can be of one speaker. */
enum Speakers {
  /** One entity, or a state and what speaks for it: "Russia", "Moscow", "the Kremlin". */
  SAME,
  /** At least one of them is not known by name, or one is a person and the other the state. */
  OPEN,
  /** Two entities. */
  DIFFERENT;

  static Speakers of(Witness a, Witness b) {
    Speaker one = a.attribution().speaker();
    Speaker other = b.attribution().speaker();
    if (!(one instanceof Named named) || !(other instanceof Named otherNamed)) {
      return OPEN;
    }
    if (named.entity().equals(otherNamed.entity())) {
      return SAME;
    }
    return ofOneCountry(a.voice(), b.voice());
  }

  private static Speakers ofOneCountry(Optional<Entity> a, Optional<Entity> b) {
    boolean oneCountry =
        a.flatMap(Entity::country).isPresent()
            && a.flatMap(Entity::country).equals(b.flatMap(Entity::country));
    long people =
        a.stream().filter(Speakers::isPerson).count()
            + b.stream().filter(Speakers::isPerson).count();
    return !oneCountry || people == 2 ? DIFFERENT : people == 1 ? OPEN : SAME;
  }

  private static boolean isPerson(Entity entity) {
    return entity.kind() == Kind.PERSON;
  }
}
