/** Bytes in, reports or rejections out. */
@NullMarked
package org.readout.ingest;

import org.jspecify.annotations.NullMarked;
