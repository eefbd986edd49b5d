/** What was found in one report: sentences, entities, times, attributions. */
@NullMarked
package org.readout.annotation;

import org.jspecify.annotations.NullMarked;
