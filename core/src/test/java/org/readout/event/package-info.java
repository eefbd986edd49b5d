/** Tests of events. */
@NullMarked
package org.readout.event;

import org.jspecify.annotations.NullMarked;
