@NullMarked
package org.readout.meaning;

import org.jspecify.annotations.NullMarked;
