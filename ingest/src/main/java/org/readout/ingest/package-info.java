/**
 * Bytes in, reports or rejections out.
 *
 * <p>{@link org.readout.ingest.Intake} is the front door. {@link org.readout.ingest.Decoded} turns
 * bytes into text, {@link org.readout.ingest.Layout} tells the head of a text from its prose, and
 * {@link org.readout.ingest.Press} makes the report of what both found. A bad document is data: it
 * becomes a rejection that names the file and the place, and the others are read all the same.
 */
@NullMarked
package org.readout.ingest;

import org.jspecify.annotations.NullMarked;
