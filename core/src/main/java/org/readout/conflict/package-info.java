/** Where the reports of a story contradict each other, or only seem to. */
@NullMarked
package org.readout.conflict;

import org.jspecify.annotations.NullMarked;
