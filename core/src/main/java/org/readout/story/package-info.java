/** What the reports of one event have in common: their day, their entities. */
@NullMarked
package org.readout.story;

import org.jspecify.annotations.NullMarked;
