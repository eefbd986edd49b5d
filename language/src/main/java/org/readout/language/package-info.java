/** What it takes to read a language. */
@NullMarked
package org.readout.language;

import org.jspecify.annotations.NullMarked;
