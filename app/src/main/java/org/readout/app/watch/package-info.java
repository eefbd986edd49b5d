/**
 * Watching: {@link org.readout.app.watch.Polling} asks feeds and folders for reports, {@link
 * org.readout.app.watch.Discoveries} finds what is new in the stories that a watch touches, {@link
 * org.readout.app.watch.Deliveries} sends alerts to other programs. Each does what is due once and
 * can be killed at any point: what is not done is due again.
 */
@NullMarked
package org.readout.app.watch;

import org.jspecify.annotations.NullMarked;
