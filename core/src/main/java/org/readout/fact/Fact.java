package org.readout.fact;

import java.util.List;
import java.util.Optional;
import org.readout.annotation.Claim.Stance;
import org.readout.report.Passage;

/**
 * One thing that the reports of a story tell, with every passage that tells it.
 *
 * @param id derived from its passages
 * @param status whether all reports tell it, some or one
 * @param weight how much it matters in the story, 0 to 1
 * @param statement it in the words of the report that tells it most clearly and as most do; three
 *     dots where words between them are left out
 * @param voice the entity whom the reports have say it; empty for the outlets' own voice and for
 *     speakers without a name
 * @param stance how the clearest passage tells it
 * @param when the time that it tells, where it tells one
 * @param who the entities that it speaks of, by id
 * @param passages in the order of the reports, at least one
 * @param independent the number of independent reports that tell it
 * @param certainty the probability that all passages tell the same, 0 to 1
 * @param absent the reports that do not tell it
 */
public record Fact(
    String id,
    Status status,
    double weight,
    String statement,
    Optional<String> voice,
    Stance stance,
    Optional<When> when,
    List<String> who,
    List<Passage> passages,
    int independent,
    double certainty,
    List<Absence> absent) {

  /** How many reports tell it. */
  public enum Status {
    ALL,
    SOME,
    ONE
  }

  /** The same with other absences. */
  public Fact withAbsent(List<Absence> absences) {
    return new Fact(
        id,
        status,
        weight,
        statement,
        voice,
        stance,
        when,
        who,
        passages,
        independent,
        certainty,
        absences);
  }

  public Fact {
    who = List.copyOf(who);
    passages = List.copyOf(passages);
    absent = List.copyOf(absent);
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("a fact without a passage");
    }
    if (!(weight >= 0 && weight <= 1)) {
      throw new IllegalArgumentException("not a weight: " + weight);
    }
    if (!(certainty >= 0 && certainty <= 1)) {
      throw new IllegalArgumentException("not a probability: " + certainty);
    }
  }
}
