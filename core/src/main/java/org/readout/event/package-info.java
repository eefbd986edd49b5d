/** Who did what to whom: political events by the categories of PLOVER. */
@NullMarked
package org.readout.event;

import org.jspecify.annotations.NullMarked;
