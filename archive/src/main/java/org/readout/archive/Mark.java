package org.readout.archive;

import java.util.Optional;

/**
 * What the last reading of a story found.
 *
 * @param contradictions how many differences of which both sides cannot be right
 * @param readouts in how many items of the readouts official statements surely differ
 * @param statements how many utterances
 * @param contradictionsAt when a reading last found more of them than the one before, in UTC
 * @param statementsAt likewise
 */
public record Mark(
    int contradictions,
    int readouts,
    int statements,
    Optional<String> contradictionsAt,
    Optional<String> statementsAt) {}
