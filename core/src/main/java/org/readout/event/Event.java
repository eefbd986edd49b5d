package org.readout.event;

import java.util.List;
import java.util.Optional;
import org.readout.fact.When;
import org.readout.report.Passage;

/**
 * That somebody does something to somebody, as one or more reports tell it.
 *
 * @param id derived from its code and its passages
 * @param source who does it
 * @param code what is done
 * @param mode how, one of PLOVER's modes ("phone", "visit"), where it is known
 * @param target to whom, where somebody is named
 * @param when it happened or is to happen
 * @param where the id of the place's entity
 * @param status whether it is told as done
 * @param passages that tell it, at least one
 * @param certainty the probability that source, code and target are right, 0 to 1
 */
public record Event(
    String id,
    Actor source,
    Code code,
    Optional<String> mode,
    Optional<Actor> target,
    Optional<When> when,
    Optional<String> where,
    Status status,
    List<Passage> passages,
    double certainty) {

  /** Whether it is told as done. */
  public enum Status {
    HAPPENED,
    PLANNED,
    HYPOTHETICAL,
    DENIED
  }

  public Event {
    passages = List.copyOf(passages);
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("an event without a passage: " + id);
    }
    if (!(certainty >= 0 && certainty <= 1)) {
      throw new IllegalArgumentException("not a probability: " + certainty);
    }
  }
}
