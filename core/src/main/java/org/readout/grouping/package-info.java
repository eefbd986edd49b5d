/** Which reports tell of one event: each is placed as it arrives. */
@NullMarked
package org.readout.grouping;

import org.jspecify.annotations.NullMarked;
