package org.readout.event;

import java.util.Optional;
import org.readout.fact.When;
import org.readout.text.Span;

/**
 * That somebody does something to somebody, as one report tells it in one place.
 *
 * @param source who does it
 * @param target to whom, where somebody is named
 * @param when the time that the clause tells
 * @param where the id of the place's entity
 * @param span from the first to the last of the words that tell it, in the report's text
 * @param certainty the probability that source, code and target are right, 0 to 1
 */
public record ToldEvent(
    Actor source,
    Code code,
    Optional<String> mode,
    Optional<Actor> target,
    Optional<When> when,
    Optional<String> where,
    Event.Status status,
    Span span,
    double certainty) {}
