package org.readout.app.web.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.readout.app.web.exchange.Body;
import org.readout.collation.Collation;
import org.readout.decision.Decided;
import org.readout.format.CollationJson;
import org.readout.format.MalformedJson;
import org.readout.report.Report;

/**
 * What was read of stories, in a folder that outlasts the service and may be removed at any time. A
 * file is called by all that a reading comes of: the program, the words of the reports with all
 * that is known of them, and the decisions; so none is ever out of date. The ones that were used
 * longest ago go first. What cannot be read or written is as if it were not there.
 */
public final class ReadingFiles {

  private static final Logger LOG = Logger.getLogger(ReadingFiles.class.getName());

  private static final String ENDING = ".json.gz";
  private static final String FRESH = ".new";

  /** Bytes of all of them. */
  static final long MOST_BYTES = 256L << 20;

  private final Path folder;
  private final long mostBytes;
  private final InstantSource clock;
  private Optional<String> program = Optional.empty();

  ReadingFiles(Path folder, long mostBytes, InstantSource clock) {
    this.folder = folder;
    this.mostBytes = mostBytes;
    this.clock = clock;
  }

  /**
   * Where a story is.
   *
   * @param id under which it is shown
   */
  Path of(String id, ReadingDesk.Story story) {
    MessageDigest sha = sha();
    add(program(), sha);
    add(id, sha);
    for (Report report : story.reports()) {
      add(report.toString(), sha);
    }
    for (Decided decided : story.decisions()) {
      add(decided.toString(), sha);
    }
    return folder.resolve(HexFormat.of().formatHex(sha.digest()) + ENDING);
  }

  private synchronized String program() {
    try {
      String mark = program.isPresent() ? program.get() : ProgramMark.read();
      program = Optional.of(mark);
      return mark;
    } catch (IOException e) {
      LOG.log(Level.WARNING, e, () -> "readings of this run are not used again");
      program = Optional.of(clock.instant().toString());
      return program.get();
    }
  }

  private static void add(String part, MessageDigest sha) {
    sha.update(part.getBytes(StandardCharsets.UTF_8));
    sha.update((byte) 0);
  }

  private static MessageDigest sha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * What was read.
   *
   * @param json the collation, as it is sent
   */
  record Found(Collation collation, Body json) {}

  /** What was read, if it is there. */
  Optional<Found> read(Path file) {
    try {
      Body json = Body.ofZipped(Body.JSON, Files.readAllBytes(file));
      Collation collation;
      try (InputStream in = json.plain()) {
        collation = CollationJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
      Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
      return Optional.of(new Found(collation, json));
    } catch (IOException | MalformedJson | IllegalArgumentException e) {
      LOG.log(Level.INFO, e, () -> file + " cannot be read, and the story is read anew");
      remove(file);
      return Optional.empty();
    }
  }

  /** Writes what was read, whole or not at all. */
  synchronized void keep(Path file, Body json) {
    Path fresh = file.resolveSibling(file.getFileName() + FRESH);
    try {
      Files.createDirectories(folder);
      try (OutputStream out = Files.newOutputStream(fresh)) {
        json.writeZipped(out);
      }
      Files.setLastModifiedTime(fresh, FileTime.from(clock.instant()));
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      fit();
    } catch (IOException e) {
      LOG.log(Level.INFO, e, () -> file + " cannot be written");
      remove(fresh);
    }
  }

  private void fit() throws IOException {
    long bytes = 0;
    for (Path file : newestFirst()) {
      bytes += Files.size(file);
      if (bytes > mostBytes) {
        remove(file);
      }
    }
  }

  private List<Path> newestFirst() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted(Comparator.comparing(ReadingFiles::used).reversed()).toList();
    }
  }

  private static FileTime used(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }

  /** Removes what is not to be found again. */
  void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.log(Level.WARNING, e, () -> file + " cannot be removed");
    }
  }
}
