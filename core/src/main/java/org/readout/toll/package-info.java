/** How many people the reports of an event say were killed and injured. */
@NullMarked
package org.readout.toll;

import org.jspecify.annotations.NullMarked;
