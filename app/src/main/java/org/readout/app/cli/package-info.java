/**
 * The command line, one class a command. {@link org.readout.app.cli.Readout} is the front door and
 * needs no process: {@code run(args)} answers with the exit status.
 */
@NullMarked
package org.readout.app.cli;

import org.jspecify.annotations.NullMarked;
