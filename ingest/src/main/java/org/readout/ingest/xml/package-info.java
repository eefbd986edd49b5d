/**
 * XML from strangers: no document type, no entity of its own, no nesting without end. Nothing is
 * ever fetched while it is read.
 */
@NullMarked
package org.readout.ingest.xml;

import org.jspecify.annotations.NullMarked;
