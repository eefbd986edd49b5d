/** The command line: one class a command. */
@NullMarked
package org.readout.app.cli;

import org.jspecify.annotations.NullMarked;
