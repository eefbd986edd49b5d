/**
 * The one wire format: annotations and collations as JSON, and back.
 *
 * <p>{@link org.readout.format.CollationJson} writes and reads a whole collation, {@link
 * org.readout.format.AnnotationJson} writes what was found in one report, {@link
 * org.readout.format.JsonObject} reads any JSON, such as a line of a file of reports. The format is
 * described by the schema {@code collation.schema.json} beside these classes. Nothing outside of
 * this package names the JSON library.
 */
@NullMarked
package org.readout.format;

import org.jspecify.annotations.NullMarked;
