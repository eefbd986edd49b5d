/** The parts put together: files in, annotations and collations out. */
@NullMarked
package org.readout.app;

import org.jspecify.annotations.NullMarked;
