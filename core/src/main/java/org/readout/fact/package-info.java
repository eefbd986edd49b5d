/**
 * What the reports of a story tell, side by side: which claims tell one fact, what all have and
 * what only one has.
 */
@NullMarked
package org.readout.fact;

import org.jspecify.annotations.NullMarked;
