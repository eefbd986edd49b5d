package org.readout.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * How many documents sources hold, as far as that shows by a look at their bytes: for progress.
 * What feeds lead to and what a WARC cannot make a report of counts too.
 */
public final class SourceCount {

  private static final int BUFFER = 1 << 16;
  private static final long UNKNOWN = -1;

  /** What holds one document. */
  private static final List<String> ONE =
      List.of(".txt", ".html", ".htm", ".xhtml", ".pdf", ".docx");

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
    if (ONE.stream().anyMatch(plain::endsWith)) {
      return 1;
    }
    Optional<Tally> tally = tally(plain);
    if (tally.isEmpty()) {
      return UNKNOWN;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return count(gzip ? new GZIPInputStream(in, BUFFER) : in, tally.get());
    }
  }

  /** Empty where it takes more than a look at the bytes, or where the documents lie elsewhere. */
  private static Optional<Tally> tally(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "jsonl", "ndjson" -> Optional.of(Tally.lines());
      case "csv", "tsv", "tab" -> Optional.of(Tally.rows());
      case "warc" -> Optional.of(Tally.pages());
      case "rss", "atom" -> Optional.of(Tally.elements(List.of("item", "entry")));
      case "xml" -> Optional.of(Tally.elements(List.of("item", "entry", "url")));
      case "json", "ninjs" -> Optional.of(Tally.objects());
      default -> Optional.empty();
    };
  }

  private static long count(InputStream in, Tally tally) throws IOException {
    byte[] buffer = new byte[BUFFER];
    for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
      for (int i = 0; i < read; i++) {
        tally.take(buffer[i]);
      }
    }
    return tally.documents();
  }
}
