/** Tables with named columns, a report a row. */
@NullMarked
package org.readout.ingest.table;

import org.jspecify.annotations.NullMarked;
