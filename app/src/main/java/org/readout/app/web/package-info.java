/**
 * The service: the archive as pages for people and as JSON for programs. {@link
 * org.readout.app.web.WebServer} starts it; {@link org.readout.app.web.Shelf} is its one way to the
 * archive, {@link org.readout.app.web.Readings} keeps what was read of stories. Javalin is known
 * here alone.
 */
@NullMarked
package org.readout.app.web;

import org.jspecify.annotations.NullMarked;
