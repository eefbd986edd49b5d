/**
 * What readers look at: stories, passages, comparisons, search, outlets. {@link
 * org.readout.app.web.read.ReaderPages} lists it; {@link org.readout.app.web.read.ReadStories} has
 * stories read for whoever asks, programs too.
 */
@NullMarked
package org.readout.app.web.read;

import org.jspecify.annotations.NullMarked;
