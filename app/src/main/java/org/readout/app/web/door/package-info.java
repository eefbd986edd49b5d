/**
 * Who comes in, and what those are told who are turned away. {@link org.readout.app.web.door.Door}
 * stands before all routes.
 */
@NullMarked
package org.readout.app.web.door;

import org.jspecify.annotations.NullMarked;
