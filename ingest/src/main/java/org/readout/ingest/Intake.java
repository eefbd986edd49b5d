package org.readout.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.readout.report.Ingested;

/**
 * Reads files, folders of them, addresses and standard input. Every document becomes a report or a
 * rejection; nothing is dropped, and nothing stops the others from being read.
 *
 * <p>A file is what the first of the formats says that knows it, by its name and its first bytes;
 * it may be compressed with gzip. What none knows is a text, and one report. Of a folder, the files
 * whose names end as those of a format do are read, in the order of their names, folders inside it
 * too.
 */
public final class Intake {

  /** Stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  /** The longest document of most kinds, in bytes. */
  public static final int MOST_BYTES = 8 << 20;

  private static final String STANDARD_INPUT_NAME = "standard input";

  private final List<Format> formats;
  private final Optional<Web> web;

  /**
   * @param formats what documents may be, the surest first
   * @param web fetches addresses; without it they are rejected
   */
  public Intake(List<Format> formats, Optional<Web> web) {
    this.formats = List.copyOf(formats);
    this.web = web;
  }

  /** Of texts and lines alone, with a limit of 8 MiB a document. */
  public static Intake standard(LineParser parser) {
    return new Intake(plain(parser), Optional.empty());
  }

  /** The formats that need no library: reports as lines, and at the very end text. */
  public static List<Format> plain(LineParser parser) {
    return List.of(new Lines(parser, MOST_BYTES), new PlainText(MOST_BYTES));
  }

  /**
   * Reads all that the names stand for, in their order.
   *
   * @param names files, folders, addresses, or {@link #STANDARD_INPUT}
   * @param sink is given every report and every rejection
   */
  public void read(List<String> names, InputStream standardInput, Consumer<Ingested> sink) {
    Intaking intaking = new Intaking(formats, web, sink);
    for (String name : names) {
      if (name.equals(STANDARD_INPUT)) {
        intaking.read(
            STANDARD_INPUT_NAME,
            () -> Source.of(STANDARD_INPUT_NAME, Optional.empty(), List.of(), standardInput));
      } else if (isAddress(name)) {
        intaking.fetch(name);
      } else {
        intaking.attempt(name, () -> readPath(name, Path.of(name), intaking));
      }
      intaking.follow();
    }
  }

  /**
   * Reads one document, and what it leads to.
   *
   * @param name told of it, whose ending may tell what it is
   */
  public void read(String name, InputStream document, Consumer<Ingested> sink) {
    Intaking intaking = new Intaking(formats, web, sink);
    intaking.read(name, () -> Source.of(name, Optional.empty(), List.of(), document));
    intaking.follow();
  }

  /** Whether a name is that of something on the web. */
  public static boolean isAddress(String name) {
    return name.regionMatches(true, 0, "http://", 0, 7)
        || name.regionMatches(true, 0, "https://", 0, 8);
  }

  private void readPath(String name, Path path, Intaking intaking) throws IOException {
    if (!Files.isDirectory(path)) {
      readFile(name, path, intaking);
      return;
    }
    List<Path> files = filesIn(path, intaking::rejected);
    if (files.isEmpty()) {
      intaking.rejected(name, "the folder holds no file that can be read: " + endings());
    }
    for (Path file : files) {
      readFile(file.toString(), file, intaking);
      intaking.follow();
    }
  }

  private static void readFile(String name, Path file, Intaking intaking) {
    intaking.read(
        name, () -> Source.of(name, Optional.empty(), List.of(), Files.newInputStream(file)));
  }

  /** The files in a folder that would be read, in the order of their names. */
  public List<Path> files(Path folder) throws IOException {
    return filesIn(folder, (file, why) -> {});
  }

  private List<Path> filesIn(Path folder, BiConsumer<String, String> unreadable)
      throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isReadable(file.toString())) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            unreadable.accept(file.toString(), "cannot be read: " + e.getMessage());
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(null);
    return files;
  }

  private boolean isReadable(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    String plain = folded.endsWith(".gz") ? folded.substring(0, folded.length() - 3) : folded;
    return allEndings().anyMatch(plain::endsWith);
  }

  private Stream<String> allEndings() {
    return formats.stream().flatMap(format -> format.endings().stream());
  }

  private String endings() {
    Set<String> endings = new TreeSet<>(allEndings().toList());
    return String.join(" ", endings);
  }
}
