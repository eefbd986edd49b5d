/** The page that the program writes, in a browser. */
@NullMarked
package org.readout.browser;

import org.jspecify.annotations.NullMarked;
