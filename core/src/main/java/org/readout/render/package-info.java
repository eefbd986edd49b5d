/** A collation for people, written to an Appendable; no I/O of its own. */
@NullMarked
package org.readout.render;

import org.jspecify.annotations.NullMarked;
