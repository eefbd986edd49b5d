package org.readout.archive;

import java.util.Optional;

/**
 * What the last reading of a story found.
 *
 * @param contradictions how many differences of which both sides cannot be right
 * @param statements how many utterances
 * @param contradictionsAt when a reading last found more of them than the one before, in UTC
 * @param statementsAt likewise
 */
public record Mark(
    int contradictions,
    int statements,
    Optional<String> contradictionsAt,
    Optional<String> statementsAt) {}
