/**
 * Documents of word processors: PDF and DOCX. Their libraries are loaded with the first such file.
 */
@NullMarked
package org.readout.ingest.office;

import org.jspecify.annotations.NullMarked;
