/** The story in ten lines at most, in the reports' own words. */
@NullMarked
package org.readout.brief;

import org.jspecify.annotations.NullMarked;
