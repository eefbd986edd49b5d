package org.readout.decision;

import java.time.Instant;
import java.util.Optional;

/**
 * A decision, with who took it and when.
 *
 * @param id {@code d} and twelve hexadecimal digits
 * @param because why, in the words of who took it
 */
public record Decided(
    String id, Decision decision, String by, Instant at, Optional<String> because) {}
