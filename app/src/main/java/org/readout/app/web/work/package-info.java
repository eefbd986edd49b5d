/**
 * What analysts do: decide, note, merge, split, move, add. {@link
 * org.readout.app.web.work.AnalystPages} lists it.
 */
@NullMarked
package org.readout.app.web.work;

import org.jspecify.annotations.NullMarked;
