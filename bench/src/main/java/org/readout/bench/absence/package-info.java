/** Facts deleted from real reports, and whether the program says that they are absent. */
@NullMarked
package org.readout.bench.absence;

import org.jspecify.annotations.NullMarked;
