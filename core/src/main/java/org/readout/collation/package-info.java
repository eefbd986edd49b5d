/** The reports of one event laid side by side: all that is found in them, put together. */
@NullMarked
package org.readout.collation;

import org.jspecify.annotations.NullMarked;
