/** What one outlet published, and what became of a document that was read. */
@NullMarked
package org.readout.report;

import org.jspecify.annotations.NullMarked;
