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
 * @param independent the number of independent reports behind those that tell it
 * @param certainty the probability that all passages tell the same, 0 to 1
 * @param absent the reports that do not tell it
 * @param speakers whom its passages are said to be from, each counted once; 0 if the reports tell
 *     it as their own
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
    List<Absence> absent,
    int speakers) {

  /** How many reports tell it. */
  public enum Status {
    ALL,
    SOME,
    ONE
  }

  /** A fact of which nobody is known to be the source. */
  public Fact(
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
    this(
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
        absent,
        0);
  }

  /** The same with other absences. */
  public Fact withAbsent(List<Absence> absences) {
    return with(independent, absences, speakers);
  }

  /** The same with other counts. */
  public Fact withCounts(int roots, int sources) {
    return with(roots, absent, sources);
  }

  /** The same under another id. */
  Fact withId(String other) {
    return new Fact(
        other,
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
        absent,
        speakers);
  }

  private Fact with(int roots, List<Absence> absences, int sources) {
    return new Fact(
        id, status, weight, statement, voice, stance, when, who, passages, roots, certainty,
        absences, sources);
  }

  /** The number of reports that tell it. */
  public int reports() {
    return (int) passages.stream().map(Passage::report).distinct().count();
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
