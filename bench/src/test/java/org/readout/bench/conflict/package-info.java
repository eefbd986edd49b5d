@NullMarked
package org.readout.bench.conflict;

import org.jspecify.annotations.NullMarked;
