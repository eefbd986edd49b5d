package org.readout.app.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.readout.app.Pipeline;

/** Where a command reads from and writes to. */
record Streams(InputStream in, Writer out, PrintWriter err, Terminal terminal) {

  Status print(String text) {
    return write(Optional.empty(), text, (words, writer) -> writer.write(words));
  }

  Progress progress(String doing) {
    return new Progress(err, terminal.interactive(), doing);
  }

  /** Says something about the work on standard error. */
  void note(String words) {
    err.println("readout: " + words);
    err.flush();
  }

  void tell(Pipeline.Rejected rejected) {
    err.println("readout: " + printable(rejected.where()) + ": " + rejected.why());
  }

  /** Names of files may hold anything, and a terminal obeys some of it. */
  static String printable(String name) {
    StringBuilder printable = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      printable.append(Character.isISOControl(name.charAt(i)) ? '?' : name.charAt(i));
    }
    return printable.toString();
  }

  /** The file to write to, if one is named; a folder that is missing is told before the work. */
  Optional<Path> target(Optional<String> file) throws UsageException {
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try {
      Path path = Path.of(file.get());
      Path folder = path.toAbsolutePath().getParent();
      if (Files.isDirectory(path)) {
        throw new UsageException("-o takes a file, and " + file.get() + " is a folder.");
      }
      if (folder == null || !Files.isDirectory(folder)) {
        throw new UsageException("There is no folder " + folder + " to write to.");
      }
      return Optional.of(path);
    } catch (InvalidPathException e) {
      throw new UsageException("-o takes the name of a file: " + e.getReason());
    }
  }

  /** Writes bytes. */
  @FunctionalInterface
  interface Bytes {
    void write(OutputStream out) throws IOException;
  }

  /** Writes to a file what is no text. */
  Status writeBytes(Path file, Bytes bytes) {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      bytes.write(out);
      return Status.DONE;
    } catch (IOException e) {
      err.println("readout: " + file + ": cannot be written: " + e.getMessage());
      return Status.PARTLY;
    }
  }

  /** Writes to a file, or to standard output. */
  <T> Status write(Optional<Path> file, T thing, Output<T> output) {
    try {
      if (file.isPresent()) {
        try (Writer writer = Files.newBufferedWriter(file.get(), StandardCharsets.UTF_8)) {
          output.write(thing, writer);
        }
      } else {
        Writer writer = new BufferedWriter(out, 1 << 15);
        output.write(thing, writer);
        writer.flush();
      }
      return Status.DONE;
    } catch (IOException e) {
      if (file.isEmpty() && "Broken pipe".equals(e.getMessage())) {
        return Status.DONE; // Whoever reads, such as head, has enough.
      }
      String target = file.map(Path::toString).orElse("standard output");
      err.println("readout: " + target + ": cannot be written: " + e.getMessage());
      return Status.PARTLY;
    }
  }
}
