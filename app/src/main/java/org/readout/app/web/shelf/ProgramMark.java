package org.readout.app.web.shelf;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.readout.text.Digest;

/** What tells this build of the program from any other: the files that it runs from. */
final class ProgramMark {

  private ProgramMark() {}

  /**
   * Differs where another file, size or time is among them.
   *
   * @throws IOException if they cannot be looked at
   */
  static String read() throws IOException {
    List<String> files = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
      try (Stream<Path> walk = Files.walk(Path.of(entry))) {
        walk.filter(Files::isRegularFile).sorted().map(ProgramMark::stamp).forEach(files::add);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    return Digest.of('p', files.toArray(String[]::new));
  }

  private static String stamp(Path file) {
    try {
      return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
