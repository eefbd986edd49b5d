package org.readout.app.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The process: its streams in UTF-8, its terminal, its exit status. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    Writer out = utf8(FileDescriptor.out);
    PrintWriter err = new PrintWriter(utf8(FileDescriptor.err), true);
    Terminal terminal = Terminal.of(System.getenv());
    Readout readout = new Readout(new FileInputStream(FileDescriptor.in), out, err, terminal);
    int status = readout.run(args);
    // Threads may still be at work on what nobody waits for any more. No halt: what the native code
    // left in the folder for temporary files is removed on the way out.
    System.exit(status);
  }

  private static Writer utf8(FileDescriptor descriptor) {
    return new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8);
  }
}
