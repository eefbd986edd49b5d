package org.readout.story;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The chief thing that a report tells, in its own words, title and text alike.
 *
 * @param who does it, or whom it befalls
 * @param what is done or so: the predicate of its chief clause
 * @param when the words that tell it, where any do
 * @param day which they mean, else that of publication
 * @param where the place it is at
 */
public record Gist(
    Optional<String> who,
    Optional<String> what,
    Optional<String> when,
    Optional<LocalDate> day,
    Optional<String> where) {}
