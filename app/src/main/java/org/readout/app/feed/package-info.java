/** Feeds of what comes to an archive, in Atom (RFC 4287). */
@NullMarked
package org.readout.app.feed;

import org.jspecify.annotations.NullMarked;
