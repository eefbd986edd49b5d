package org.readout.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.readout.report.Ingested;

/**
 * Reads files, folders of them and standard input. Every document becomes a report or a rejection;
 * nothing is dropped, and nothing stops the others from being read.
 *
 * <p>A file is one report, unless its name ends in {@code .jsonl} (or {@code .jsonl.gz}): then it
 * holds a report a line. Of a folder, those and the {@code .txt} files are read, in the order of
 * their names, folders inside it too.
 */
public final class Intake {

  /** Stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final String STANDARD_INPUT_NAME = "standard input";

  private final LineParser parser;
  private final int mostBytes;

  /**
   * @param parser reads a line of a {@code .jsonl} file
   * @param mostBytes a longer document is rejected
   */
  public Intake(LineParser parser, int mostBytes) {
    this.parser = parser;
    this.mostBytes = mostBytes;
  }

  /** With a limit of 8 MiB a document. */
  public static Intake standard(LineParser parser) {
    return new Intake(parser, 8 << 20);
  }

  /**
   * Reads all that the names stand for, in their order.
   *
   * @param names files, folders, or {@link #STANDARD_INPUT}
   * @param sink is given every report and every rejection
   */
  public void read(List<String> names, InputStream standardInput, Consumer<Ingested> sink) {
    for (String name : names) {
      if (name.equals(STANDARD_INPUT)) {
        attempt(STANDARD_INPUT_NAME, sink, () -> readStandardInput(standardInput, sink));
      } else {
        attempt(name, sink, () -> readPath(name, Path.of(name), sink));
      }
    }
  }

  private interface Reading {
    void run() throws IOException;
  }

  private static void attempt(String name, Consumer<Ingested> sink, Reading reading) {
    try {
      reading.run();
    } catch (NoSuchFileException e) {
      sink.accept(new Ingested.Rejected(name, "no such file"));
    } catch (AccessDeniedException e) {
      sink.accept(new Ingested.Rejected(name, "not permitted to read it"));
    } catch (IOException e) {
      sink.accept(new Ingested.Rejected(name, "cannot be read: " + e.getMessage()));
    } catch (InvalidPathException e) {
      sink.accept(new Ingested.Rejected(name, "not the name of a file: " + e.getReason()));
    }
  }

  private void readPath(String name, Path path, Consumer<Ingested> sink) throws IOException {
    if (!Files.isDirectory(path)) {
      readFile(name, path, sink);
      return;
    }
    List<Path> files = filesIn(path, sink);
    if (files.isEmpty()) {
      sink.accept(new Ingested.Rejected(name, "the folder holds no .txt or .jsonl file"));
    }
    for (Path file : files) {
      attempt(file.toString(), sink, () -> readFile(file.toString(), file, sink));
    }
  }

  private static List<Path> filesIn(Path folder, Consumer<Ingested> sink) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".txt") || holdsLines(name)) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            sink.accept(
                new Ingested.Rejected(file.toString(), "cannot be read: " + e.getMessage()));
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(null);
    return files;
  }

  private static boolean holdsLines(String name) {
    String folded = name.toLowerCase(Locale.ROOT);
    return folded.endsWith(".jsonl") || folded.endsWith(".ndjson") || folded.endsWith(".jsonl.gz");
  }

  private void readFile(String name, Path file, Consumer<Ingested> sink) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      if (!holdsLines(name)) {
        sink.accept(document(name, in));
      } else if (name.toLowerCase(Locale.ROOT).endsWith(".gz")) {
        readLines(name, new GZIPInputStream(in), sink);
      } else {
        readLines(name, in, sink);
      }
    }
  }

  /** Standard input holds a report a line if it begins with a brace, else it is one report. */
  private void readStandardInput(InputStream in, Consumer<Ingested> sink) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in);
    buffered.mark(1);
    int first = buffered.read();
    buffered.reset();
    if (first == '{') {
      readLines(STANDARD_INPUT_NAME, buffered, sink);
    } else {
      sink.accept(document(STANDARD_INPUT_NAME, buffered));
    }
  }

  private Ingested document(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(mostBytes + 1);
    if (bytes.length > mostBytes) {
      return new Ingested.Rejected(name, tooLong());
    }
    return switch (Decoded.of(bytes)) {
      case Decoded.Refused refused -> new Ingested.Rejected(name, refused.why());
      case Decoded.Text text -> Press.report(Document.ofFile(name, text.text()));
    };
  }

  private void readLines(String name, InputStream in, Consumer<Ingested> sink) throws IOException {
    ByteLines lines = new ByteLines(new BufferedInputStream(in, 1 << 16), mostBytes);
    while (lines.advance()) {
      String where = name + ", line " + lines.number();
      if (lines.tooLong()) {
        sink.accept(new Ingested.Rejected(where, tooLong()));
      } else if (lines.bytes().length > 0) {
        sink.accept(record(name, where, lines.bytes()));
      }
    }
    if (lines.number() == 0) {
      sink.accept(new Ingested.Rejected(name, "the file is empty"));
    }
  }

  private Ingested record(String name, String where, byte[] line) {
    try {
      String json =
          Decoded.utf8(line).orElseThrow(() -> new LineParser.MalformedLine("not in UTF-8"));
      return switch (Press.report(Document.ofRecord(name, parser.parse(json)))) {
        case Ingested.Accepted accepted -> accepted;
        case Ingested.Rejected rejected -> new Ingested.Rejected(where, rejected.why());
      };
    } catch (LineParser.MalformedLine e) {
      return new Ingested.Rejected(where, String.valueOf(e.getMessage()));
    }
  }

  private String tooLong() {
    return "longer than " + (mostBytes >> 20) + " MB";
  }
}
