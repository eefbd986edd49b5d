package org.readout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What {@code readout export -o} writes. */
public final class Exported {

  private Exported() {}

  /** The bytes of the file. */
  public static byte[] of(Path archive, String story, String... options) {
    try {
      Path file = Files.createTempFile("exported", ".out");
      List<String> arguments =
          new ArrayList<>(
              List.of("export", story, "--archive", archive.toString(), "-o", file.toString()));
      arguments.addAll(List.of(options));
      assertThat(Call.of(arguments.toArray(String[]::new)).status()).isZero();
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
