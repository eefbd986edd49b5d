package org.readout.independence;

import java.util.Optional;
import org.readout.report.Passage;

/**
 * A passage that shows where a report has something from.
 *
 * @param here in the report that has it from another
 * @param there the same words in the other; empty where the report only names it
 */
public record Shared(Passage here, Optional<Passage> there) {}
