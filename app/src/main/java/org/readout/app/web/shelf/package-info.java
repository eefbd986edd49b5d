/**
 * What the service has, for many threads: its archive, the models, what was read and is being read
 * of stories. {@link org.readout.app.web.shelf.Holdings} opens and closes all of it.
 */
@NullMarked
package org.readout.app.web.shelf;

import org.jspecify.annotations.NullMarked;
