/**
 * The archive for models of language, by the Model Context Protocol: tools that read, none that
 * writes. The protocol's SDK is known here alone.
 */
@NullMarked
package org.readout.app.mcp;

import org.jspecify.annotations.NullMarked;
