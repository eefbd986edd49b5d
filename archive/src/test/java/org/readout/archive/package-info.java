@NullMarked
package org.readout.archive;

import org.jspecify.annotations.NullMarked;
