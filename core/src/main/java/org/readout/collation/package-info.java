/** Reports of one event laid side by side: utterances and their variants. */
@NullMarked
package org.readout.collation;

import org.jspecify.annotations.NullMarked;
