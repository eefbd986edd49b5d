package org.readout.app.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** A call of the command line and what came of it. */
record Call(int status, String out, String err) {

  static Call of(String... args) {
    return with("", Terminal.NONE, args);
  }

  static Call with(String input, Terminal terminal, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    int status = new Readout(in, out, new PrintWriter(err), terminal).run(args);
    return new Call(status, out.toString(), withoutProgress(err.toString()));
  }

  /** On a busy machine even a short call takes over a second, and says so. */
  private static String withoutProgress(String err) {
    return err.replaceAll(
        "readout: (?:comparing|annotating|extracting|ingesting|indexing|reading again)"
            + " …[^\\n]*\\n",
        "");
  }
}
