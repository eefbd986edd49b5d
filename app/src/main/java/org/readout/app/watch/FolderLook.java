package org.readout.app.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.archive.Subscriptions.Look;

/**
 * What is new in a folder since it was looked through last, by the size and the time of its files.
 * A file that was written to a moment ago may not be whole: it is left until it has rested, or is
 * as it was at the look before.
 *
 * @param files as they are now; those that are read this time count as taken
 * @param read the paths of those that are to be read
 */
record FolderLook(Map<String, Look> files, List<String> read) {

  private static final Duration REST = Duration.ofSeconds(10);

  FolderLook {
    files = Map.copyOf(files);
    read = List.copyOf(read);
  }

  /**
   * Looks.
   *
   * @param paths the files that can be read
   * @param before as they were at the last look
   */
  static FolderLook at(List<Path> paths, Map<String, Look> before, Instant now) throws IOException {
    Map<String, Look> files = new LinkedHashMap<>();
    List<String> read = new ArrayList<>();
    for (Path path : paths) {
      String name = path.toString();
      Optional<Look> last = Optional.ofNullable(before.get(name));
      Optional<Look> look = look(path, last, now);
      look.ifPresent(one -> files.put(name, one));
      boolean known = last.filter(Look::taken).equals(look);
      if (look.filter(Look::taken).isPresent() && !known) {
        read.add(name);
      }
    }
    return new FolderLook(files, read);
  }

  /** Empty for a file that went away meanwhile. */
  private static Optional<Look> look(Path path, Optional<Look> last, Instant now)
      throws IOException {
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      long size = attributes.size();
      long modified = attributes.lastModifiedTime().toMillis();
      boolean rested = modified <= now.minus(REST).toEpochMilli();
      boolean same =
          last.filter(one -> one.size() == size && one.modified() == modified).isPresent();
      return Optional.of(new Look(size, modified, rested || same));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }
}
