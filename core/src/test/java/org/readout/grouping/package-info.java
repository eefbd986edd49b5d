@NullMarked
package org.readout.grouping;

import org.jspecify.annotations.NullMarked;
