/**
 * What programs ask for: JSON, feeds, events, tools. {@link org.readout.app.web.api.Api} lists it.
 */
@NullMarked
package org.readout.app.web.api;

import org.jspecify.annotations.NullMarked;
