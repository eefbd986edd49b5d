/** Changes planted in real reports, and whether the program finds them. */
@NullMarked
package org.readout.bench.conflict;

import org.jspecify.annotations.NullMarked;
