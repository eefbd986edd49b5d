package org.readout.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** How many documents sources hold, as far as that shows without reading them: for progress. */
public final class SourceCount {

  private static final int BUFFER = 1 << 16;
  private static final long UNKNOWN = -1;

  private SourceCount() {}

  /** Empty where it does not show. */
  public static OptionalLong of(List<String> names) {
    long sum = 0;
    for (String name : names) {
      long count = count(name);
      if (count == UNKNOWN) {
        return OptionalLong.empty();
      }
      sum += count;
    }
    return OptionalLong.of(sum);
  }

  private static long count(String name) {
    try {
      Path path = Path.of(name);
      return Files.isDirectory(path) ? countIn(path) : countFile(path);
    } catch (IOException | InvalidPathException e) {
      return UNKNOWN;
    }
  }

  private static long countIn(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    long sum = 0;
    for (Path file : files) {
      sum += Math.max(0, countFile(file));
    }
    return sum;
  }

  private static long countFile(Path file) throws IOException {
    String name = file.toString().toLowerCase(Locale.ROOT);
    boolean gzip = name.endsWith(".gz");
    String plain = gzip ? name.substring(0, name.length() - 3) : name;
    if (plain.endsWith(".jsonl") || plain.endsWith(".ndjson")) {
      try (InputStream in = Files.newInputStream(file)) {
        return lines(gzip ? new GZIPInputStream(in, BUFFER) : in);
      }
    }
    boolean one = Stream.of(".txt", ".html", ".htm", ".pdf", ".docx").anyMatch(plain::endsWith);
    return one ? 1 : UNKNOWN;
  }

  private static long lines(InputStream in) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long lines = 0;
    boolean open = false;
    for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
      for (int i = 0; i < read; i++) {
        open = buffer[i] != '\n';
        lines += open ? 0 : 1;
      }
    }
    return lines + (open ? 1 : 0);
  }
}
