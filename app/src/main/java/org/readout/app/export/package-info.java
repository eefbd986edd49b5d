/** Stories as files for other programs, the same from the command line and the service. */
@NullMarked
package org.readout.app.export;

import org.jspecify.annotations.NullMarked;
