@NullMarked
package org.readout.app.watch;

import org.jspecify.annotations.NullMarked;
