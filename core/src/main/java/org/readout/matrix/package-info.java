/**
 * The readout matrix: the official accounts of one meeting, call or accident side by side, item by
 * item. {@link org.readout.matrix.Sides} tells who speaks, {@link org.readout.matrix.PointFinder}
 * what each account tells point by point, {@link org.readout.matrix.Pairer} which points are one
 * item, and a class for each {@link org.readout.matrix.Divergence.Kind} in what the sides differ.
 */
@NullMarked
package org.readout.matrix;

import org.jspecify.annotations.NullMarked;
