@NullMarked
package org.readout.app.evaluate;

import org.jspecify.annotations.NullMarked;
