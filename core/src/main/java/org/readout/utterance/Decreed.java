package org.readout.utterance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.annotation.Speaker;
import org.readout.decision.Decision.WrongSpeaker;
import org.readout.decision.Standing;

/**
 * What analysts decided on wordings.
 *
 * @param given ids of attributions whose speaker was decided
 * @param alone ids of those that are no wording of what others give
 */
public record Decreed(Set<String> given, Set<String> alone) {

  public Decreed {
    given = Set.copyOf(given);
    alone = Set.copyOf(alone);
  }

  /** What decisions come to that apply. */
  public static Decreed of(List<Standing> standings) {
    Set<String> given = new HashSet<>();
    Set<String> alone = new HashSet<>();
    for (Standing one : standings) {
      if (one.decided().decision() instanceof WrongSpeaker wrong) {
        (wrong.isAnotherStatement() ? alone : given).addAll(one.on());
      }
    }
    return new Decreed(given, alone);
  }

  boolean isAlone(Witness witness) {
    return alone.contains(witness.attribution().id());
  }

  /**
   * Whether two are two statements by what was decided on one of them: they are somebody's and
   * another's. Whom a report only describes may be the one who was decided.
   */
  boolean part(Witness one, Witness other) {
    boolean first = given.contains(one.attribution().id());
    boolean second = given.contains(other.attribution().id());
    Speaker speaker = one.attribution().speaker();
    Speaker otherSpeaker = other.attribution().speaker();
    return isAlone(one)
        || isAlone(other)
        || ((first || second)
            && !areSame(speaker, otherSpeaker)
            && (first || speaker instanceof Speaker.Named)
            && (second || otherSpeaker instanceof Speaker.Named));
  }

  private static boolean areSame(Speaker one, Speaker other) {
    if (one instanceof Speaker.Named first && other instanceof Speaker.Named second) {
      return first.entity().equals(second.entity());
    }
    return one.equals(other);
  }
}
