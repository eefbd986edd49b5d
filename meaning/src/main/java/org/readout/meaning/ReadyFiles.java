package org.readout.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * A folder of files that were made once so that later starts need not make them: what a jar holds,
 * unpacked, and what is made of it. A file counts only if its length and its checksum are right,
 * and the folder only if nobody but its owner can write to it; else the file is made again, or done
 * without. A file appears whole or not at all.
 */
final class ReadyFiles {

  private final Path folder;

  private ReadyFiles(Path folder) {
    this.folder = folder;
  }

  /** A folder, made if it is not there; empty if that cannot be, or if others can write to it. */
  static Optional<ReadyFiles> in(Path folder) {
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectory(folder);
      }
      return isOwn(folder)
          ? Optional.of(new ReadyFiles(folder.toAbsolutePath()))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean isOwn(Path folder) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
    if (view == null) {
      return true;
    }
    Set<PosixFilePermission> permissions = view.readAttributes().permissions();
    return !permissions.contains(PosixFilePermission.OTHERS_WRITE)
        && !permissions.contains(PosixFilePermission.GROUP_WRITE);
  }

  Path folder() {
    return folder;
  }

  /**
   * Sees to it that a file is there as a jar holds it.
   *
   * @return whether it is
   */
  boolean unpacked(URL resource, String name) {
    try {
      Optional<Sum> sum = sumOf(resource);
      if (sum.isEmpty()) {
        return false;
      }
      if (contents(name, sum.get()).isPresent()) {
        return true;
      }
      write(name, file -> copy(resource, file));
      return contents(name, sum.get()).isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  private static void copy(URL resource, Path file) throws IOException {
    try (InputStream in = resource.openStream()) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * A file that was {@linkplain #make made}, in memory that its pages are read into as they are
   * needed; empty if it is not there, not whole, or made of something else.
   */
  Optional<ByteBuffer> made(String name, String of) {
    try {
      String[] note = Files.readString(note(name)).split("\n", 3);
      if (note.length != 3 || !note[2].equals(of)) {
        return Optional.empty();
      }
      return contents(name, new Sum(Long.parseLong(note[0]), Long.parseLong(note[1])));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /**
   * Makes a file for the next start.
   *
   * @param of what it is made of, with everything on which it depends
   */
  void make(String name, String of, Maker maker) {
    try {
      write(name, maker);
      Sum sum = Sum.of(map(folder.resolve(name)));
      String note = sum.length + "\n" + sum.checksum + "\n" + of;
      write(note(name).getFileName().toString(), file -> Files.writeString(file, note));
    } catch (IOException e) {
      // The next start finds no note of it, or a note that is not of it.
    }
  }

  /** Writes a file. */
  interface Maker {
    void write(Path file) throws IOException;
  }

  private void write(String name, Maker maker) throws IOException {
    Path part = folder.resolve(name + "." + ProcessHandle.current().pid() + ".part");
    try {
      maker.write(part);
      Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private Path note(String name) {
    return folder.resolve(name + ".sum");
  }

  private Optional<ByteBuffer> contents(String name, Sum sum) throws IOException {
    Path file = folder.resolve(name);
    try {
      if (Files.size(file) != sum.length) {
        return Optional.empty();
      }
      return Optional.of(map(file)).filter(contents -> Sum.of(contents).equals(sum));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static ByteBuffer map(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
    }
  }

  /** What a resource is, in a word; empty if it lies in no jar, which would know. */
  static Optional<String> identity(URL resource) {
    try {
      return sumOf(resource).map(Sum::toString);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<Sum> sumOf(URL resource) throws IOException {
    return resource.openConnection() instanceof JarURLConnection connection
        ? Optional.of(connection.getJarEntry())
            .filter(entry -> entry.getCrc() >= 0 && entry.getSize() >= 0)
            .map(entry -> new Sum(entry.getSize(), entry.getCrc()))
        : Optional.empty();
  }

  /** The length of contents in bytes, and their CRC-32. */
  private record Sum(long length, long checksum) {

    static Sum of(ByteBuffer contents) {
      CRC32 sum = new CRC32();
      sum.update(contents.duplicate());
      return new Sum(contents.remaining(), sum.getValue());
    }
  }
}
