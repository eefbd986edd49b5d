/** Scores against gold, by the definitions in docs/quality.md. */
@NullMarked
package org.readout.app.evaluate;

import org.jspecify.annotations.NullMarked;
