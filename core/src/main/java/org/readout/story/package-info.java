/**
 * What the reports of one event have in common: their day, their entities, as analysts decided on
 * them.
 */
@NullMarked
package org.readout.story;

import org.jspecify.annotations.NullMarked;
