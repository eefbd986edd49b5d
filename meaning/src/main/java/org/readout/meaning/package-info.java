/**
 * What clauses mean, by a small model of sentences that comes in an artifact and runs on this
 * machine: {@link org.readout.meaning.SentenceModel}.
 */
@NullMarked
package org.readout.meaning;

import org.jspecify.annotations.NullMarked;
