/** Places in a text. */
@NullMarked
package org.readout.text;

import org.jspecify.annotations.NullMarked;
