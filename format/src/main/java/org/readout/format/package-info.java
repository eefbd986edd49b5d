/** The one wire format: annotations and collations as JSON. */
@NullMarked
package org.readout.format;

import org.jspecify.annotations.NullMarked;
