/**
 * What lasts: reports with their versions, the stories they are in, and what analysts decided, in
 * one folder. {@link org.readout.archive.Archive} is the way in.
 */
@NullMarked
package org.readout.archive;

import org.jspecify.annotations.NullMarked;
