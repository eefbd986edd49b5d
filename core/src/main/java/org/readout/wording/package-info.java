/** What reports call the same: which phrases mean one thing, by what labels, and how unlike. */
@NullMarked
package org.readout.wording;

import org.jspecify.annotations.NullMarked;
