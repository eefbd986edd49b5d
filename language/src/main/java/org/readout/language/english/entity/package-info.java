/**
 * Who is meant: names, titles, pronouns and descriptions, which of them mean the same, and who says
 * what is said.
 *
 * <p>The method is that of ordered sieves (Lee et al. 2013, "Deterministic coreference resolution
 * based on entity-centric, precision-ranked rules"): {@link
 * org.readout.language.english.entity.PhraseFinder} finds the phrases that may refer to somebody,
 * the sieves join them, the most certain first, and {@link
 * org.readout.language.english.entity.EntityFinder} reads off entities and speakers.
 */
@NullMarked
package org.readout.language.english.entity;

import org.jspecify.annotations.NullMarked;
