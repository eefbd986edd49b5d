package org.readout.independence;

import org.readout.report.Passage;

/**
 * A report names a news agency at its head or foot.
 *
 * @param agency by its full name
 * @param sole whether the report is the agency's, and not only helped by it
 * @param credit the words that say so
 */
public record Wire(String agency, boolean sole, Passage credit) {}
