/**
 * What is watched, and what was found for it. {@link org.readout.app.web.watch.WatchPages} lists
 * it.
 */
@NullMarked
package org.readout.app.web.watch;

import org.jspecify.annotations.NullMarked;
