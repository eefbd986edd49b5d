package org.readout.app.cli;

import java.io.IOException;
import java.io.Writer;

/** Writes one thing. */
@FunctionalInterface
interface Output<T> {

  void write(T thing, Writer out) throws IOException;
}
